using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>Builds layers once more, for another input or with other arguments: a suggestion that would be refused is none.</summary>
internal static class Trial
{
    /// <summary>A chain of more layers is not tried: an editor waits for the answer, and judges what it offers itself.</summary>
    private const int Longest = 200;

    /// <summary>
    /// Whether the layers between an input and a layer take another shape of that input, and the layer is not refused by a rule
    /// then.
    /// </summary>
    /// <param name="shape">The other shape.</param>
    /// <param name="inbound">What the layer takes of the chain.</param>
    /// <param name="build">The layer at the end of the chain.</param>
    /// <param name="rule">What refuses the layer now; null where nothing does.</param>
    public static bool Of(Shape shape, Inbound inbound, LayerBuild build, Rule? rule)
    {
        // Without the input, and from there on.
        List<LayerBuild> chain = [.. Upstream.Of(inbound).Take(Longest + 2).Reverse().Skip(1)];
        if (chain.Count > Longest)
            return true;
        foreach (var before in chain)
        {
            if (Again(before, shape) is not { Problem: null, Outputs: [var output] })
                return false;
            shape = output;
        }

        return EndsWell(shape, build, rule);
    }

    /// <summary>Whether a layer is not refused by a rule, were its input of another shape.</summary>
    public static bool EndsWell(Shape shape, LayerBuild build, Rule? rule)
    {
        // A layer in a wrapper takes a part of what the wrapper takes, and one with several inputs may take the same twice.
        var isWhole = build.Inbound is [var only] && only.Shape == only.From?.Outputs[0];
        return !isWhole || Again(build, shape).Problem?.Rule is not { } still || still != rule;
    }

    /// <summary>Whether a layer in the place of another one is not refused, neither for its arguments nor for what it takes.</summary>
    public static bool Of(LayerSource source, LayerBuild build)
    {
        // A wrapper is none without the layers after it.
        if (Catalogue.Find(source.Kind) is not { Wraps: Wraps.Nothing } kind || source is { Model: not null } or { Declared: not null })
            return true;
        var attribute = kind.Bind(source.Arguments);
        var layer = kind.Create(attribute, [], new());
        var node = new LayerNode(build.Node.Origin, build.Node.Name, kind, attribute, layer) { Source = source };
        var check = new ArgumentCheck(node);
        CommonChecks.Check(check, kind, source, attribute, node.Layer);
        node.Layer.Check(check);
        if (check.Problems.Count > 0)
            return false;
        var again = new LayerBuild(node, build.Inbound.Select(inbound => inbound with { From = null }).ToArray()) { IsAsWritten = false };
        again.Run();
        return !again.IsRefused;
    }

    private static LayerBuild Again(LayerBuild build, Shape input)
    {
        // It comes from nowhere, so that nothing is suggested in turn.
        var again = new LayerBuild(build.Node, new[] { build.Inbound[0] with { Shape = input, From = null } }) { IsAsWritten = false };
        again.Run();
        return again;
    }
}
