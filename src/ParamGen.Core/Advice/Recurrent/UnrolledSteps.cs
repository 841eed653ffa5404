using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Recurrent;

/// <summary>
/// A recurrent layer that is to be laid out step by step, of a sequence of any length: Keras builds it and refuses the first call.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/rnn/">Keras, RNN layer, unroll</see>.</remarks>
internal sealed class UnrolledSteps : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0934",
        "An unrolled layer has an unknown number of steps",
        $"{{0}}: unrolls its steps, but '{{1}}' has output shape {{2}}, whose number of steps is unknown; Keras builds this but fails "
            + $"on the first call, so set the number of steps, or remove {Word.Argument("Unroll")}")
    {
        Severity = Severity.Warning,
    };

    private const string Argument = nameof(RecurrentLayerAttribute.Unroll);

    public override Problem? Check(Step step) =>
        step.Input.Rank > 2 && step.Input[1] is null
            && step.Node.Recurrent.FirstOrDefault(node => node.Layer.Sequences!.Unroll) is { } node
        ? Advise(
            node,
            Argument,
            [step.Build.InputName, step.Input],
            [.. InputSuggestions.GiveSteps(step.Build), Suggestion.Reset(Argument)])
        : null;
}
