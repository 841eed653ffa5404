using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>At a line of a file, messages are in Keras's words, and nothing of C# is left in them.</summary>
public class KerasWordingTests
{
    /// <summary>An attribute in brackets, a member of an enum, a setting.</summary>
    private const string CSharp = @"\[[A-Z]\w*[\](]|\b[A-Z]\w+\.[A-Z]\w+|\b[A-Z]\w+ = ";

    public static TheoryData<string> Rules => [.. AllRules.Select(rule => rule.Id)];

    private static IEnumerable<Rule> AllRules => new[]
    {
        typeof(ArgumentRules), typeof(ShapeRules), typeof(GraphRules), typeof(ExpectationRules), typeof(FileRules), typeof(EditorRules),
    }
        .SelectMany(rules => rules.GetFields().Select(rule => rule.GetValue(null)).OfType<Rule>())
        .Concat(AllAdvice.Rules);

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_message_and_no_title_is_in_the_words_of_CSharp(string id)
    {
        var rule = AllRules.Single(rule => rule.Id == id);
        Assert.DoesNotMatch(CSharp, rule.Title.Write(KerasWording.Instance));
        Assert.DoesNotMatch(CSharp, rule.Message.WriteFormat(KerasWording.Instance));
    }

    [Fact]
    public void The_search_finds_what_it_looks_for() =>
        Assert.All(["[Flatten]", "[Reshape(3, 4)]", "Padding.Same", "UseBias = false"], text => Assert.Matches(CSharp, text));

    [Theory]
    [InlineData("UseBias", "use_bias")]
    [InlineData("Strides", "strides")]
    [InlineData("StridesByAxis", "strides")]
    [InlineData("DType", "dtype")]
    [InlineData("ValueRange", "value_range")]
    [InlineData("NumKeyValueHeads", "num_key_value_heads")]
    public void An_argument_has_the_name_that_Keras_gives_it(string property, string name) =>
        Assert.Equal(name, KerasWording.Instance.Argument(property));

    [Fact]
    public void Values_are_written_as_Python_writes_them()
    {
        Assert.Equal("\"same\"", KerasWording.Instance.Value(Padding.Same));
        Assert.Equal("\"he_normal\"", KerasWording.Instance.Value(Initializer.HeNormal));
        Assert.Equal("False", KerasWording.Instance.Value(false));
        Assert.Equal("(3,)", KerasWording.Instance.Value(new EquatableArray<int>(3)));
        Assert.Equal("(None, 4)", KerasWording.Instance.Value(new EquatableArray<int>(-1, 4)));
        Assert.Equal("0.5", KerasWording.Instance.Value(0.5));
    }

    [Fact]
    public void A_layer_is_written_as_Python_calls_it() =>
        Assert.Equal(
            "Conv2D(filters=8, kernel_size=(3,), padding=\"same\")",
            KerasWording.Instance.Layer(LayerSources.Of(
                "Conv2D",
                ("Filters", 8),
                ("KernelSize", new EquatableArray<int>(3)),
                ("Padding", Padding.Same))));
}
