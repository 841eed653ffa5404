using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>What a fix writes means what it should where it is written.</summary>
public class NameTests
{
    [Theory]
    [InlineData("const int Padding = 1;", "global::ParamGen.Padding.Same")]
    [InlineData("enum Padding { Same }", "global::ParamGen.Padding.Same")]
    [InlineData("Padding Padding => default;", "global::ParamGen.Padding.Same")]
    [InlineData("const int Strides = 1;", "Padding.Same")]
    public async Task A_word_is_written_in_full_where_a_member_hides_it(string member, string word)
    {
        var offered = await Fixes.OfferedAsync($"[Input(28, 28, 3)] [Conv2D(16, 29)] partial class Model {{ {member} }}");
        AssertCompiles($"[Conv2D(16, 29, Padding = {word})]", offered[0].Source);
    }

    [Theory]
    [InlineData("class Reshape : Attribute { }", "global::ParamGen.Reshape")]
    [InlineData("class ReshapeAttribute : Attribute { }", "global::ParamGen.Reshape")]
    [InlineData("class Reshape { }", "Reshape")]
    public async Task A_layer_is_written_in_full_where_another_attribute_bears_its_name(string member, string layer)
    {
        var offered = await Fixes.OfferedAsync($"[Input(28, 28)] [Conv2D(16, 3)] partial class Model {{ {member} }}");
        AssertCompiles($"[{layer}(28, 28, 1)]", offered[1].Source);
    }

    [Fact]
    public Task Without_a_using_names_are_written_in_full() => Fixes.VerifyAsync<SuggestionFix>(
        "[ParamGen.Input(28, 28)]\n[{|PG0201:ParamGen.Conv2D|}(16, 3)]\npartial class Model { }",
        "[ParamGen.Input(28, 28)]\n[global::ParamGen.Reshape(28, 28, 1)]\n[ParamGen.Conv2D(16, 3)]\npartial class Model { }",
        1,
        usings: "");

    private static void AssertCompiles(string expected, string source)
    {
        Assert.Contains(expected, source, StringComparison.Ordinal);
        var result = Compile.Run(source);
        Assert.Empty(result.Errors);
        Assert.Equal("", result.Refusals);
    }
}
