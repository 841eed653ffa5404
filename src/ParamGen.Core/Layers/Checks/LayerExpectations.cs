using ParamGen.Core.Arithmetic;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Checks;

/// <summary>Compares a layer with what its author expects of it.</summary>
internal static class LayerExpectations
{
    /// <param name="source">The attribute that says what is expected: the layer's own, or that of a further call.</param>
    /// <param name="build">What has come of the layer.</param>
    public static IEnumerable<Problem> Of(LayerNode source, LayerBuild build)
    {
        var attribute = source.Attribute;
        if (attribute.ExpectedParameters != Unset.Integer)
        {
            var parameters = build.Weights.Sum(weight => weight.Count);
            var sum = new Sum([.. build.Weights.Select(weight => weight.Product)]);
            if (parameters != attribute.ExpectedParameters)
                yield return source.Problem(
                    ExpectationRules.PG0411_OtherParameters,
                    nameof(attribute.ExpectedParameters),
                    [$"{sum} {(parameters == 1 ? "parameter" : "parameters")}", Numbers.Of(attribute.ExpectedParameters, "is", "are")],
                    Suggestion.Set($"Expect {Numbers.Of(parameters, "parameter")}", nameof(attribute.ExpectedParameters), parameters));
        }

        if (attribute.ExpectedOutput is { } expected && build.Outputs.Count > 0)
        {
            var sample = build.Outputs[0].Sample;
            int[] sizes = [.. sample.Dims.Select(size => (int)(size ?? Dim.Unknown))];
            if (!sizes.SequenceEqual(expected))
                yield return source.Problem(
                    ExpectationRules.PG0412_OtherOutput,
                    nameof(attribute.ExpectedOutput),
                    [sample, Text(expected)],
                    Suggestion.Set($"Expect {sample}", nameof(attribute.ExpectedOutput), new EquatableArray<int>(sizes)));
        }
    }

    private static string Text(int[] sizes) =>
        sizes.Length == 0 ? "()" : new Shape([.. sizes.Select(size => size == Dim.Unknown ? null : (long?)size)]).ToString();
}
