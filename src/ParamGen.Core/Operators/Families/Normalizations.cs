using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Normalizations and attention as operators: they keep the shape.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/nn/">Keras, neural network ops</see>.</remarks>
internal static class Normalizations
{
    private static readonly string[] statistics = ["mean", "variance", "offset", "scale"];

    public static readonly OperatorFamily Family = new("Normalization and attention",
    [
        One("ops.nn", "BatchNorm", "axis, epsilon=0.001", "x, mean, variance, offset, scale", BatchNorm),
        One("ops.nn", "LayerNorm", "axis=-1, epsilon=None, rms_scaling=False", "x, gamma, beta", call => call.Input),
        One("ops.nn", "RMSNorm", "axis=-1, epsilon=None", "x, scale", call => call.Input),
        One("ops.nn", "Normalize", "axis=-1, order=2, epsilon=None", "x", Normalize),
        One(
            "ops.nn",
            "DotProductAttention",
            "is_causal=False, flash_attention=None, attn_logits_soft_cap=None",
            "query, key, value, bias=None, mask=None, scale=None",
            call => call.Input with { Type = Promotion.Of(call.Input.Type, call.Tensor("key").Type, call.Tensor("value").Type) }),
    ]);

    /// <summary>Each statistic is a vector of as many numbers as the axis has positions.</summary>
    private static Operand.Tensor BatchNorm(OperatorCall call)
    {
        var x = call.Input;
        var vector = new Shape(x.Shape[call.Setting("axis").Axis("axis", x.Shape.Rank)]);
        if (call.Gives("offset") && !call.Gives("scale"))
            throw new Refusal("takes an offset together with a scale");
        foreach (var name in statistics.Where(name => name is "mean" or "variance" || call.Gives(name)))
        {
            if (call.Tensor(name).Shape is var shape && shape != vector)
                throw new Refusal($"takes a '{name}' of shape {vector}, not {shape}");
        }

        return x;
    }

    private static Operand.Tensor Normalize(OperatorCall call)
    {
        if (call.Setting("axis") is not Operand.None and var axis)
            axis.AxesOf("axis", call.Input.Shape.Rank);
        return call.Input with { Type = ElementType.Float32 };
    }
}
