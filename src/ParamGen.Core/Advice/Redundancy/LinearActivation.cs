using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Redundancy;

/// <summary>An activation that is none. Keras's own networks leave such a layer where a variant has another one.</summary>
internal sealed class LinearActivation : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0933",
        "A linear activation has no effect",
        $"{{0}}: {Word.Value(Activation.Linear)} does nothing; remove the layer, or choose another activation")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public override Problem? Check(Step step) => step.Layer is { IsActivation: true, OutputActivation: Activation.Linear }
        ? Advise(step, null, [], step.Removal())
        : null;
}
