using ParamGen.Core.Devices;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Devices;

/// <summary>A layer that needs an operator that the micro interpreter does not have.</summary>
internal sealed class MissingOperator : PlaceAdvice
{
    public static readonly Rule TheRule = new(
        "PG0703",
        "TensorFlow Lite Micro does not have an operator",
        "{0}: needs the operator {1}, which TensorFlow Lite Micro does not have, so the model does not run there; use another layer")
    {
        Severity = Severity.Warning,
    };

    public override Rule Rule => TheRule;

    public override Problem? Check(Step step)
    {
        if (step.Network.Device?.Report is not { } device
            || device.Missing.FirstOrDefault(missing => missing.Layer == step.Node.Name) is not { Kind: { } kind })
            return null;
        return step.Attribute is UpSampling2DAttribute enlarged
            ? Advise(
                step,
                step.Build.Gives(nameof(enlarged.Interpolation)) ? nameof(enlarged.Interpolation) : null,
                [kind],
                Suggestion.Set(nameof(enlarged.Interpolation), Interpolation.Bilinear))
            : Advise(step, ActivationOf(step, kind), [kind], [.. OtherActivation(step, kind)]);
    }

    /// <summary>The argument that asks for an activation which is the operator; null where the layer is the operator.</summary>
    private static string? ActivationOf(Step step, string kind) =>
        kind is Op.Gelu or Op.Exp && step.Node.Kind.Properties.ContainsKey(nameof(DenseAttribute.Activation))
            ? nameof(DenseAttribute.Activation)
            : null;

    private static IEnumerable<Suggestion> OtherActivation(Step step, string kind)
    {
        if (ActivationOf(step, kind) is { } argument)
            yield return Suggestion.Set(argument, Activation.Relu);
    }
}
