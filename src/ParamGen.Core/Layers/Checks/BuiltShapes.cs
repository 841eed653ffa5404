using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Attention;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Checks;

/// <summary>A layer that a file says was built for certain shapes has the weights for those that it takes.</summary>
internal static class BuiltShapes
{
    public static void Check(LayerBuild build)
    {
        var builtFor = build.Node.Source?.BuiltFor ?? default;
        if (builtFor.Count == 0 || builtFor.Count > build.Inbound.Count || build.Node.Source?.Model is not null)
            return;
        EquatableArray<Shape> taken = new([.. build.Inbound.Select(inbound => inbound.Shape)]);
        // Attention of several heads has sums that are made for so many axes.
        var hasOtherRank = build.Node.Layer is Heads && builtFor.Zip(taken, (one, other) => one.Rank != other.Rank).Contains(true);
        if (hasOtherRank || (!builtFor.SequenceEqual(taken.Take(builtFor.Count)) && WeightsFor(build, builtFor) != build.Weights))
            build.Refuse(GraphRules.PG0310_SharedWeights, null, [builtFor.Text() + ", as its build_config in the file says", taken.Text()]);
    }

    /// <summary>The weights that the layer would have for other shapes; null where it cannot be built for them.</summary>
    private static EquatableArray<Weight>? WeightsFor(LayerBuild build, EquatableArray<Shape> shapes)
    {
        // What is not listed is what stands before it: a key is the value.
        Inbound[] inbound = [.. build.Inbound.Select((taken, i) => taken with { Shape = shapes[Math.Min(i, shapes.Count - 1)] })];
        var built = new LayerBuild(build.Node, inbound) { IsAsWritten = false };
        built.Run();
        return built.Problem is null ? (EquatableArray<Weight>?)built.Weights : null;
    }
}
