using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Tests.Oracle;
using ParamGen.Core.Text;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>What messages and titles are written with: a minus that C# takes, and a noun that goes with its count.</summary>
public class MessageWordsTests
{
    private const string severalOfOne =
        @"(?<![\d,.])\b1 ((query |key-value )?heads|axes|inputs|numbers|values|elements|outputs|states|channels|groups|filters"
        + @"|parameters|bytes|positions|features|means|layers|wrappers|multiply-adds)\b";

    [Theory]
    [InlineData(0, "0 axes")]
    [InlineData(1, "1 axis")]
    [InlineData(2, "2 axes")]
    [InlineData(4704, "4,704 axes")]
    public void A_count_has_its_noun(long count, string text) => Assert.Equal(text, Numbers.Of(count, "axis", "axes"));

    [Fact]
    public void What_Keras_refuses_is_said_with_a_minus_of_one_byte_and_right_plurals()
    {
        var refused = OracleCase.All.Where(oracle => oracle.IsRefused).Select(OracleNetwork.Of).OfType<NetworkSource>();
        var problems = refused.SelectMany(source => NetworkEvaluator.Evaluate(source).Problems).ToList();
        Assert.InRange(problems.Count, 500, int.MaxValue);
        Assert.All(problems, AssertIsWellWritten);
    }

    /// <summary>
    /// No text that a user can copy holds the minus of typesetters, which C# does not take, and no single thing is called several.
    /// </summary>
    internal static void AssertIsWellWritten(Problem problem)
    {
        foreach (var text in problem.Suggestions.Select(suggestion => suggestion.TitleText).Prepend(problem.Message))
        {
            Assert.DoesNotContain('−', text);
            Assert.DoesNotMatch(severalOfOne, text);
        }
    }

    [Fact]
    public void A_single_one_is_said_to_be_one()
    {
        Assert.Equal("subtract: has 1 input, but takes 2", Message(Input("a", 4), Merge("Subtract", ["a"])));
        Assert.Equal(
            "reshape: the output of 'a', (None, 1), has 1 element per sample, but the shape (2) requires 2; change a size, or use -1 "
                + "for one",
            Message(Input("a", 1), Reshape(2)));
        Assert.Contains(
            "it names 1 output, but the layer has 2 states",
            Message(Input("a", 5, 4), Of("LSTM", ("Units", 3), ("InitialState", new EquatableArray<string>("a")))),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "ValueRange has 1 value; it takes 2, the lowest and the highest value",
            Message(
                Input("a", 8, 8, 3),
                Of("RandomContrast", ("Factor", new EquatableArray<double>(0.5)), ("ValueRange", new EquatableArray<double>(1.0)))),
            StringComparison.Ordinal);
        Assert.Contains(
            "has 1 channel, which cannot be split into 2 groups",
            Message(Input("a", 8, 8, 1), Of("Conv2D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(1)), ("Groups", 2))),
            StringComparison.Ordinal);
        Assert.Contains(
            "1 filter cannot be split into 2 groups",
            Message(Input("a", 8, 8, 2), Of("Conv2D", ("Filters", 1), ("KernelSize", new EquatableArray<int>(1)), ("Groups", 2))),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "1 parameter, but 1,000 are expected",
            Message(Input("a", 1), Of("Dense", ("Units", 1), ("UseBias", false), ("ExpectedParameters", 1000L))),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "but 1 is expected",
            Message(Input("a", 2), Of("Dense", ("Units", 1), ("ExpectedParameters", 1L))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_inputs_of_one_shape_that_at_fault_is_named()
    {
        var dot = Merge("Dot", ["a", "b"], ("AxesByInput", new EquatableArray<int>(1, 5)));
        Assert.StartsWith(
            "dot: 'b' has output shape (None, 4, 3), which has no axis 5",
            Message(Input("a", 4, 3), Input("b", 4, 3), dot),
            StringComparison.Ordinal);
        var attention = Of(
            "MultiHeadAttention",
            ("NumHeads", 2),
            ("KeyDim", 4),
            ("Query", "a"),
            ("Value", "b"),
            ("AttentionAxes", new EquatableArray<int>(7)));
        Assert.StartsWith(
            "multi_head_attention: 'b' has output shape (None, 4, 3), which has no axis 7",
            Message(Input("a", 4, 3), Input("b", 4, 3), attention),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "concatenate: 'a' has output shape (None, 4, 3), which has no axis 3",
            Message(Input("a", 4, 3), Input("b", 4, 3), Merge("Concatenate", ["a", "b"], ("Axis", 3))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_that_is_not_there_is_one_problem_of_attention() =>
        Assert.Equal(
            "PG0206",
            Assert.Single(NetworkEvaluator.Evaluate(new(new LayerSource[] { Input("a", 4, 3), Of(
                "MultiHeadAttention",
                ("NumHeads", 2),
                ("KeyDim", 4),
                ("AttentionAxes", new EquatableArray<int>(7))) })).Problems).Rule.Id);

    private static string Message(params LayerSource[] layers) => Assert.Single(NetworkEvaluator.Evaluate(new(layers)).Problems).Message;
}
