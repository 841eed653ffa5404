using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Advice.Normalization;

/// <summary>
/// A bias right before a batch normalization: the normalization subtracts each channel's mean, and the bias with it, and then
/// adds a shift of its own.
/// </summary>
/// <remarks>Source: <see href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy, Batch Normalization, section 3.2</see>.</remarks>
internal sealed class BiasBeforeNormalization : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0902",
        "A batch normalization cancels the bias",
        $"{{0}}: '{{1}}' subtracts the mean, and this bias with it; {Word.Setting("UseBias", false)} saves {{2}}")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public override Problem? Check(Step step)
    {
        if (step.IsShared || !KernelLayer.IsLinear(step) || step.Attribute is not WeightedLayerAttribute { UseBias: true } args)
            return null;
        // A frozen normalization subtracts a mean that no longer follows the bias; another axis's mean does not hold it.
        if (step.Next is not { IsShared: false } next
            || next.Attribute is not BatchNormalizationAttribute { Center: true, Trainable: true } normalization
            || (step.Build.ChannelAxis ?? step.Output.Rank - 1) != step.Output.FromStart(normalization.Axis))
            return null;
        var saved = step.Build.Weights.Where(weight => weight.Name == "bias").Sum(weight => weight.Count);
        return Advise(
            step,
            nameof(args.UseBias),
            [next.Node.Name, Numbers.Of(saved, "parameter")],
            Suggestion.Set(nameof(args.UseBias), false));
    }
}
