using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>What is wrong with a network of which each layer is right.</summary>
internal sealed partial class NetworkEvaluator
{
    /// <summary>Every input is taken by a layer.</summary>
    private void CheckUses()
    {
        if (problems.Count > 0 || nodes.Count == 0)
            return;
        // A model of a file may give what it takes.
        if (source.Class is null && graph.Calls.All(call => call.IsInput))
        {
            Refuse(nodes[0], GraphRules.PG0307_NoLayers);
            return;
        }

        foreach (var call in graph.Calls)
        {
            // What a file lists is an input all the same.
            if (call.IsInput && !graph.IsTaken(call) && source.Class is null)
                Refuse(call.Node, GraphRules.PG0305_InputNotUsed, [.. WithoutInput(call.Node)]);
        }
    }

    /// <summary>One of several inputs can be removed.</summary>
    private IEnumerable<Suggestion> WithoutInput(LayerNode input)
    {
        if (graph.Calls.Count(call => call.IsInput) > 1 && input.Source is not null)
            yield return Suggestion.Remove("Input");
    }
}
