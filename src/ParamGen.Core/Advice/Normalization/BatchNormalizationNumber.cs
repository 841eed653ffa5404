using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Normalization;

/// <summary>A number of a batch normalization that is out of range, which Keras does not look at.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras, BatchNormalization layer</see>.
/// </remarks>
internal sealed class BatchNormalizationNumber : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0917",
        "A batch normalization argument is out of range",
        "{0}: {1} is {2}; it should be {3}, but Keras does not check it")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(LayerNode node)
    {
        if (node.Attribute is not BatchNormalizationAttribute args)
            return null;
        if (!(args.Momentum is >= 0 and < 1))
            return Refuse(nameof(args.Momentum), args.Momentum, "at least 0 and less than 1", 0.99);
        return args.Epsilon > 0 ? null : Refuse(nameof(args.Epsilon), args.Epsilon, "greater than 0", 1e-3);

        Problem Refuse(string argument, double value, string range, double usual) => Advise(
            node,
            argument,
            [Word.Argument(argument), value, range],
            Suggestion.Set(argument, usual));
    }
}
