using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>A selu keeps its mean and its variance only together with the initializer and the dropout that it was made with.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/activations/#selu-function">Keras, selu</see>, after Klambauer et al., Self-Normalizing
/// Neural Networks, 2017.
/// </remarks>
internal static class SeluNeeds
{
    public static Problem? Of(Step step)
    {
        if (Activations.Of(step) is Activation.Selu && step.Layer.Kernel is { } kernel
            && kernel.Starts.FirstOrDefault(start => start.Initializer is not Initializer.LecunNormal) is { Argument: { } argument } other)
            return step.Advise(
                AdviceRules.PG0939_SeluNeeds,
                nameof(Activation),
                [$"{argument} = Initializer.LecunNormal, but here it is {other.Initializer}"],
                new Suggestion(
                    $"Set {argument} to LecunNormal",
                    kernel.Starts.Select(start => (Edit)new SetArgument(null, start.Argument, Initializer.LecunNormal)).ToArray()));
        return step is { Attribute: DropoutAttribute { Rate: > 0 } a, Producer: { } before } && Activations.Of(before) is Activation.Selu
            ? step.Advise(
                AdviceRules.PG0939_SeluNeeds,
                null,
                [$"[AlphaDropout], but this layer sets dropped values of '{before.Node.Name}' to 0"],
                step.Replacement("Use [AlphaDropout]", LayerSources.Of("AlphaDropout", (nameof(a.Rate), a.Rate))))
            : null;
    }
}
