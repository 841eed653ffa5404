using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Graph;

/// <summary>The names by which layers, further calls and placed blocks are found.</summary>
internal sealed partial class CallGraph
{
    private void AddName(LayerNode node, Call call)
    {
        if (callsByName.ContainsKey(node.Name))
            RefuseName(node);
        else
            callsByName.Add(node.Name, [call]);
    }

    private void RefuseName(LayerNode node)
    {
        var free = duplicates.Next(node.Name, 1, number => $"{node.Name}_{number}", names.Add);
        problems.Add(node.Problem(
            GraphRules.PG0301_DuplicateName,
            nameof(node.Attribute.Name),
            [],
            Suggestion.Set($"Name it '{free}'", nameof(node.Attribute.Name), free)));
    }

    /// <summary>A placed block is found by its name; its output is its last layer's.</summary>
    private void AddScopes()
    {
        foreach (var scope in firstOfScope.Keys)
        {
            if (callsByName.ContainsKey(scope.Name))
                problems.Add(scope.Problem(GraphRules.PG0301_DuplicateName, null, []));
            else
                callsByName.Add(scope.Name, [lastOfScope[scope]]);
        }
    }

    /// <summary>What is called once more, and what blocks are given, is looked for once all names are known.</summary>
    private void CheckNames()
    {
        var blocks = new HashSet<string>(unknownCalls.Count == 0 ? [] : firstOfScope.Keys.Select(scope => scope.Name));
        foreach (var node in unknownCalls)
        {
            var input = new InputName(nameof(SharedAttribute.Layer), ((SharedCall)node.Layer).Target);
            if (blocks.Contains(BlockScope.Qualify(node.Scope, input.Name!)))
                problems.Add(node.Problem(GraphRules.PG0324_SharedBlock, input.Argument, [input.Name!]));
            else
                unknownNames.Refuse(node, input);
        }

        foreach (var scope in firstOfScope.Keys)
        {
            if (scope.Input is not { } given || Find(given, scope.Parent) is not null)
                continue;
            scope.IsLost = true;
            unknownNames.Refuse(scope, new(nameof(LayerAttribute.Input), given));
        }
    }

    /// <summary>
    /// The output of a name, as in <c>encoder[1]</c>; null where there is none. Within a block names are the block's own.
    /// </summary>
    public Output? Find(string text, BlockScope? scope = null)
    {
        // A name may hold brackets itself.
        if (callsByName.TryGetValue(BlockScope.Qualify(scope, text), out var exact) && exact.Count > 0)
            return new(exact[0], null);
        var name = OutputName.Parse(text);
        if (callsByName.TryGetValue(BlockScope.Qualify(scope, name.Layer), out var calls))
            return (name.Call ?? 0) < calls.Count ? new(calls[name.Call ?? 0], name.Index) : null;
        if (name.Layer != OutputName.Input)
            return null;
        return scope is not null ? InputOf(scope) : inputs.Count == 1 ? new(inputs[0], null) : null;
    }
}
