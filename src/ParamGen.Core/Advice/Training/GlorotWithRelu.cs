using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Training;

/// <summary>
/// Many layers in a row with ReLU: the variance of what comes out halves with each layer, unless the kernel starts twice as wide.
/// </summary>
/// <remarks>Source: <see href="https://arxiv.org/abs/1502.01852">He et al., Delving Deep into Rectifiers, section 2.2</see>.</remarks>
internal sealed class GlorotWithRelu : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0940",
        "A deep ReLU stack uses a Glorot initializer",
        $"{{0}}: is the last of {{1}} layers in a row, starting with '{{2}}', whose ReLU halves the variance; use "
            + $"{Word.Setting("KernelInitializer", Initializer.HeNormal)} to make up for it")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public override Problem? Check(Step step)
    {
        if (KernelRun.EndingAt(step, activation => activation is Activation.Relu) is not { } run || !run.TrueForAll(IsGlorot))
            return null;
        return Advise(
            step,
            null,
            [KernelRun.Length, run[0].Node.Name],
            run.Any(layer => layer.Node.Scope is not null)
                ? []
                : [new("Start all of them with HeNormal", run.SelectMany(HeNormal).ToArray())]);
    }

    private static bool IsGlorot(Step step) =>
        step.Layer.Kernel!.Starts.All(start => start.Initializer is Initializer.GlorotUniform or Initializer.GlorotNormal);

    private static IEnumerable<Edit> HeNormal(Step step) =>
        step.Layer.Kernel!.Starts.Select(start => new SetArgument(step.Node.Index, start.Argument, Initializer.HeNormal));
}
