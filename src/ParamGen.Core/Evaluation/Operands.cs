using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>
/// An operator, x + y, gives what the layer of its name gives where both take shapes of as many axes, and where a size that is
/// unknown meets another such, or a single one. Elsewhere Keras knows more of an operator's output than of a layer's.
/// </summary>
internal static class Operands
{
    public static void Check(LayerBuild build)
    {
        var (left, right) = (build.Inbound[0].Shape, build.Inbound[1].Shape);
        if (left.Rank != right.Rank || left.Sample.Dims.Zip(right.Sample.Dims, Differ).Contains(true))
            build.Refuse(
                FileRules.PG0510_UnknownConnection,
                null,
                [$"is an operator of {left} and {right}, whose output shape is not supported"]);
    }

    private static bool Differ(long? one, long? other) => one is null ? other is not (null or 1) : other is null && one != 1;
}
