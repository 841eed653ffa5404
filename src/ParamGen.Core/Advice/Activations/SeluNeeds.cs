using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Activations;

/// <summary>A selu keeps its mean and its variance only together with the initializer and the dropout that it was made with.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/activations/#selu-function">Keras, selu</see>, after Klambauer et al., Self-Normalizing
/// Neural Networks, 2017.
/// </remarks>
internal sealed class SeluNeeds : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0939",
        "SELU without LecunNormal or AlphaDropout",
        "{0}: SELU keeps its mean and variance only with {1}")
    {
        Severity = Severity.Info,
    };

    public override Problem? Check(Step step)
    {
        if (step.Layer.OutputActivation is Activation.Selu && step.Layer.Kernel is { } kernel
            && kernel.Starts.FirstOrDefault(start => start.Initializer is not Initializer.LecunNormal) is { Argument: { } argument } other)
            return Advise(
                step,
                nameof(Activation),
                [Phrase.Of($"{Word.Setting(argument, Initializer.LecunNormal)}, but here it is {other.Initializer}")],
                new Suggestion(
                    $"Set {Word.Argument(argument)} to {Initializer.LecunNormal}",
                    kernel.Starts.Select(start => (Edit)new SetArgument(null, start.Argument, Initializer.LecunNormal)).ToArray()));
        return step is { Attribute: DropoutAttribute { Rate: > 0 } args, Producer: { Layer.OutputActivation: Activation.Selu } before }
            ? Advise(
                step,
                null,
                [Phrase.Of($"{Word.Layer("AlphaDropout")}, but this layer sets dropped values of '{before.Node.Name}' to 0")],
                step.Replacement($"Use {Word.Layer("AlphaDropout")}", LayerSources.Of("AlphaDropout", (nameof(args.Rate), args.Rate))))
            : null;
    }
}
