using ParamGen.Core.Advice.Finders;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Activations;

/// <summary>
/// Many layers in a row whose activation saturates: a sigmoid lets a quarter of a gradient through at most, and a tanh little of it
/// where it is saturated.
/// </summary>
/// <remarks>
/// Source: <see href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio, Understanding the difficulty of training
/// deep feedforward neural networks, 2010</see>.
/// </remarks>
internal sealed class SaturatingRun : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0938",
        "Many layers in a row have a saturating activation",
        $"{{0}}: is the last of {{1}} layers in a row, starting with '{{2}}', whose sigmoid or tanh shrinks the gradient; use "
            + $"{Word.Value(Activation.Relu)}, or put a normalization between them")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step) =>
        !step.IsOutput && KernelRun.EndingAt(step, activation => activation is Activation.Sigmoid or Activation.Tanh) is { } run
        ? Advise(step, null, [KernelRun.Length, run[0].Node.Name], [.. Relu(run)])
        : null;

    private static IEnumerable<Suggestion> Relu(List<Step> run)
    {
        if (run.TrueForAll(layer => layer.Layer.OutputActivation is not Activation.Linear && layer.Node.Scope is null))
            yield return new(
                "Use Relu in all of them",
                run.Select(layer => (Edit)new SetArgument(layer.Node.Index, nameof(Activation), Activation.Relu)).ToArray());
    }
}
