using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Recurrent;

/// <summary>A recurrent layer's dropout outside 0 to 1, which Keras brings into that range without a word.</summary>
internal sealed class RecurrentDropout : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0916",
        "A recurrent dropout rate is not between 0 and 1",
        "{0}: {1} is {2}, which Keras silently clamps to {3}; use a rate between 0 and 1")
    {
        Severity = Severity.Warning,
    };

    private const string Recurrent = nameof(RecurrentCellAttribute.RecurrentDropout);

    public override Problem? Check(LayerNode node) => node.Kind.Properties.ContainsKey(Recurrent)
        ? Check(node, nameof(RecurrentCellAttribute.Dropout)) ?? Check(node, Recurrent)
        : null;

    private Problem? Check(LayerNode node, string argument)
    {
        if (node.Kind.Properties[argument].GetValue(node.Attribute) is not double rate || rate is >= 0 and <= 1 || double.IsNaN(rate))
            return null;
        var used = rate < 0 ? 0.0 : 1.0;
        return Advise(node, argument, [argument, rate, used], [.. Mended(argument, rate, used)]);
    }

    /// <summary>What was meant in percent as a share, and what Keras makes of it.</summary>
    private static IEnumerable<Suggestion> Mended(string argument, double rate, double used)
    {
        if (rate is > 1 and <= 100)
            yield return Set(rate / 100);
        yield return Set(used);

        Suggestion Set(double value) =>
            Suggestion.Set(argument, value);
    }
}
