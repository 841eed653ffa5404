using ParamGen.Core.Collections;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Evaluation;

/// <summary>What becomes of an attribute that places a layer, or a block with all of its layers.</summary>
/// <param name="Layer">The attribute's position among the sources.</param>
/// <param name="Name">The layer's name, or the block's.</param>
/// <param name="Outputs">What it gives.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="IsFurtherCall">Whether it calls a layer that stands elsewhere, whose parameters these are.</param>
internal sealed record LayerNote(int Layer, string Name, EquatableArray<Shape> Outputs, long Parameters, bool IsFurtherCall)
{
    /// <summary>What the rule's message is filled with.</summary>
    public Word[] Texts => MessageArguments.Of(Name, [Outputs.Text(), Count]);

    private string Count => $"{Numbers.Of(Parameters, "parameter")}{(IsFurtherCall ? ", counted once" : "")}";

    /// <summary>One for each attribute; a layer that is wrapped is its wrapper's.</summary>
    /// <param name="calls">The calls in the order in which they are written.</param>
    /// <param name="builds">What each call takes and gives.</param>
    public static IReadOnlyList<LayerNote> Of(IEnumerable<Call> calls, IReadOnlyDictionary<Call, LayerBuild> builds) =>
        [.. calls.GroupBy(call => call.Source.Index).Select(group => Of([.. group], builds))];

    private static LayerNote Of(Call[] calls, IReadOnlyDictionary<Call, LayerBuild> builds)
    {
        var last = calls[calls.Length - 1];
        var isBlock = last.Source.Scope is not null;
        // One attribute may stand for the inputs that take what a model gives.
        if (calls.Length > 1 && calls.All(call => call.IsInput))
            return new(
                last.Source.Index,
                string.Join(", ", calls.Select(call => call.Node.Name)),
                calls.Select(call => builds[call].Outputs[0]).ToArray(),
                0,
                IsFurtherCall: false);
        return new(
            last.Source.Index,
            isBlock ? calls[0].Source.Scope!.Outermost.Name : new Output(last, null).ToName(),
            builds[last].Outputs,
            calls.Where(call => !isBlock || call.Number == 0).Sum(call => builds[call].Weights.Sum(weight => weight.Count)),
            !isBlock && last.Number > 0);
    }
}
