namespace ParamGen.Core.Tests.Operators;

public class ReductionTests
{
    [Theory]
    [InlineData("", "()")]
    [InlineData("\"axis\": 1", "(None, 4)")]
    [InlineData("\"axis\": -1, \"keepdims\": true", "(None, 3, 1)")]
    [InlineData("\"axis\": [1, 2]", "(None,)")]
    [InlineData("\"axis\": [-1, 0], \"keepdims\": true", "(1, 3, 1)")]
    [InlineData("\"axis\": []", "(None, 3, 4)")]
    [InlineData("\"axis\": null, \"keepdims\": true", "(1, 1, 1)")]
    [InlineData("\"axis\": 3", "refused: has no axis 3 among 3")]
    [InlineData("\"axis\": 1.0", "refused: takes an integer as 'axis', not 1")]
    [InlineData("\"axis\": [1, -2]", "refused: names an axis twice: [1, -2]")]
    [InlineData("\"width\": 1", "refused: has no parameter 'width'")]
    public void Axes_are_reduced(string settings, string expected) => Assert.Equal(expected, Called.Of("Mean", settings, "(None, 3, 4)"));

    [Theory]
    [InlineData("Quantile", "0.5", "(None,)")]
    [InlineData("Quantile", "[0.1, 0.9]", "(2, None)")]
    [InlineData("Quantile", "[0.1]", "(None,)")]
    [InlineData("Percentile", "[0.1]", "(1, None)")]
    [InlineData("Quantile", "(5)", "(5, None)")]
    public void Several_quantiles_come_first(string name, string quantiles, string expected) =>
        Assert.Equal(expected, Called.Of(name, "\"axis\": 1", "(None, 3)", quantiles));

    [Theory]
    [InlineData("Cumsum", "\"axis\": null", "(None,)")]
    [InlineData("Cumsum", "\"axis\": 1", "(None, 3)")]
    [InlineData("Sort", "", "(None, 3)")]
    [InlineData("Diff", "\"n\": 2", "(None, 1)")]
    [InlineData("Diff", "\"n\": 5", "(None, 0)")]
    [InlineData("TopK", "\"k\": 2", "(None, 2) (None, 2)")]
    [InlineData("Bincount", "", "(None, None)")]
    [InlineData("Nonzero", "", "(None,) (None,)")]
    [InlineData("Unique", "\"return_inverse\": true", "(None,) (None, 3)")]
    public void Values_are_summed_sorted_and_counted_along_axes(string name, string settings, string expected) =>
        Assert.Equal(expected, Called.Of(name, settings, "(None, 3)"));
}
