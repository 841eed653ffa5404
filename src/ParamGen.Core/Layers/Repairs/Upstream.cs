using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Repairs;

/// <summary>Where a layer's input comes from. Layers within a block have no place of their own to be changed at.</summary>
internal static class Upstream
{
    /// <summary>The layer that gives an input, and those before it along a chain, each while it has a single input.</summary>
    public static IEnumerable<LayerBuild> Of(Inbound inbound)
    {
        for (var from = inbound.From; from is not null; from = from.Inbound is [var before] ? before.From : null)
            yield return from;
    }

    /// <summary>A layer whose output comes in, on whatever way, and a size of which is known only after Keras's adapt.</summary>
    public static LayerBuild? AwaitingAdapt(Inbound inbound)
    {
        var seen = new HashSet<LayerBuild>();
        var open = new Stack<Inbound>([inbound]);
        while (open.Count > 0)
        {
            if (open.Pop().From is not { } from || !seen.Add(from))
                continue;
            if (from.Node.Layer.AwaitsAdapt)
                return from;
            foreach (var before in from.Inbound)
                open.Push(before);
        }

        return null;
    }

    /// <summary>The input at the start of a chain, where it can be changed; null where there is none.</summary>
    public static LayerBuild? InputOf(Inbound inbound) =>
        Of(inbound).LastOrDefault() is { Node: { Scope: null, Attribute: InputAttribute } } input ? input : null;

    /// <summary>The Flatten right before, where it can be taken out; null where there is none.</summary>
    public static LayerBuild? FlattenOf(Inbound inbound) =>
        inbound.From is { Node: { Scope: null, Layer: Flatten } } flatten ? flatten : null;

    public static Suggestion Without(LayerBuild flatten) =>
        new($"Remove the {Word.Layer("Flatten")} before", new Edit[] { new RemoveLayer(flatten.Node.Index) });

    /// <summary>
    /// The recurrent layer whose output comes in, be it through layers that work on each step by itself, such as a dropout; null
    /// where there is none.
    /// </summary>
    public static LayerBuild? RecurrentBefore(Inbound inbound)
    {
        var before = Of(inbound).SkipWhile(before => IsByStep(before.Node.Layer)).FirstOrDefault();
        return before is { Node.Layer.Sequences: not null } ? before : null;

        static bool IsByStep(Layer layer) => layer is { KeepsAxes: true } or { Kernel: not null, MixesPositions: false };
    }
}
