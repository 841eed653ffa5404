using ParamGen.Playground.Answers;
using ParamGen.Playground.Editing;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Tests.Worker;

/// <summary>Light bulb, completion and hover.</summary>
public class EditingTests
{
    private readonly OpenText text = new();

    [Theory]
    [InlineData("[Input(8, 8, 1)] [Conv2D(4, 3, Strides = |2|, DilationRate = 2)] partial class A;", "Use a stride of 1")]
    [InlineData("[Input(8, 8, 1)] [Conv2D(4, 3)] [Dense(|0|)] partial class A;", "Set Units to 1")]
    [InlineData("[Input(4)] [Dense(2)] class |A|;", "Make partial")]
    public async Task A_fix_makes_the_model_valid(string marked, string title)
    {
        var (code, from, to) = Marked(marked);
        text.Set(code);
        var bulb = new LightBulb(text);
        var offers = await bulb.OffersAsync(from, to);
        var offer = Assert.Single(offers, offer => offer.Title == title);
        Assert.Equal("fix", offer.Kind);
        var edits = await bulb.ApplyAsync(offer.Key);
        text.Set(Applied(code, edits!));
        Assert.DoesNotContain((await Checks.OfAsync(text)).Diagnostics, problem => problem.Severity == "error");
    }

    [Fact]
    public async Task A_refactoring_is_offered_where_nothing_is_wrong()
    {
        var (code, from, to) = Marked("[Input(4)] [Den||se(2)] partial class A;");
        text.Set(code);
        Assert.Contains(await new LightBulb(text).OffersAsync(from, to), offer => offer.Kind == "refactoring");
    }

    [Fact]
    public async Task What_was_offered_for_an_older_text_does_nothing()
    {
        text.Set("[Input(4)] [Dense(0)] partial class A;");
        var bulb = new LightBulb(text);
        Assert.NotEmpty(await bulb.OffersAsync(18, 19));
        text.Set("[Input(4)] [Dense(00)] partial class A;");
        Assert.Null(await bulb.ApplyAsync(0));
    }

    [Theory]
    [InlineData("[Input(4)] [|] partial class A;", "Dense")]
    [InlineData("[Input(4)]\n[|\npartial class A;", "Conv2DTranspose")]
    [InlineData("[Input(4)] [De|] partial class A;", "Dense")]
    [InlineData("[Input(4), |] partial class A;", "Flatten")]
    [InlineData("[type: De|] partial class A;", "Dense")]
    [InlineData("[Input(4)] [Use(typeof(|))] partial class A { [Block] [Dense(2)] private static class Head; }", "Head")]
    [InlineData("[Input(4)] [Dense(2, |)] partial class A;", "Activation")]
    [InlineData("[Input(4)] [Dense(2, Act|)] partial class A;", "UseBias")]
    [InlineData("[Input(4)] [Dense(2, Activation = |)] partial class A;", "Activation.Relu")]
    [InlineData("[Input(4)] [Dense(2, Activation = Activation.|)] partial class A;", "Softmax")]
    [InlineData("[Input(4)] [Dense(2, UseBias = |)] partial class A;", "false")]
    [InlineData("[Input(4)] [Dense(2, Name = \"hidden\")] [Dense(2, Input = \"|\")] partial class A;", "hidden")]
    [InlineData("[Input(4)] [Dense(2)] partial class A { const long X = A.|; }", "TotalParameters")]
    public async Task What_can_stand_there_is_offered(string marked, string label)
    {
        var (code, from, _) = Marked(marked.Replace("|", "||", StringComparison.Ordinal));
        text.Set(code);
        var found = await Completion.AtAsync(text, from);
        Assert.Contains(found!.Options, option => option.Label == label);
        Assert.InRange(from, found.From, found.To);
    }

    [Fact]
    public async Task An_argument_that_has_a_value_gets_no_second_equals_sign()
    {
        var (code, from, _) = Marked("[Input(4)] [Dense(2, Us|| = false)] partial class A;");
        text.Set(code);
        Assert.Equal("UseBias", Assert.Single((await Completion.AtAsync(text, from))!.Options, option => option.Label == "UseBias").Insert);
    }

    [Fact]
    public async Task A_quote_that_is_not_closed_ends_at_the_caret()
    {
        var (code, from, _) = Marked("[Input(4, Name = \"in\")] [Add(\"||)]\npartial class A;");
        text.Set(code);
        var found = await Completion.AtAsync(text, from);
        Assert.Equal((from, from), (found!.From, found.To));
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(2, Name = \"a|\")] partial class A;")]
    [InlineData("[Input(4)] // De|\n[Dense(2)] partial class A;")]
    public async Task In_a_comment_or_a_text_nothing_is_offered(string marked)
    {
        var (code, from, _) = Marked(marked.Replace("|", "||", StringComparison.Ordinal));
        text.Set(code);
        Assert.Null(await Completion.AtAsync(text, from));
    }

    [Fact]
    public async Task An_argument_that_is_given_is_not_offered_again()
    {
        var (code, from, _) = Marked("[Input(4)] [Dense(2, UseBias = false, ||)] partial class A;");
        text.Set(code);
        Assert.DoesNotContain((await Completion.AtAsync(text, from))!.Options, option => option.Label == "UseBias");
    }

    [Theory]
    [InlineData("[Input(4)] [|Dense|(2)] partial class A;", "[Dense(int units)]", "A fully connected layer")]
    [InlineData("[Input(4)] [Dense(2, |UseBias| = false)] partial class A;", "UseBias", "bias")]
    [InlineData("[Input(4)] [Dense(2)] partial class A { const long X = |TotalParameters|; }", "TotalParameters = 10", "All parameters")]
    public async Task A_name_tells_its_declaration_and_its_documentation(string marked, string declaration, string documentation)
    {
        var (code, from, to) = Marked(marked);
        text.Set(code);
        var hover = await Hover.AtAsync(text, from + 1);
        Assert.Equal((from, to), (hover!.From, hover.To));
        Assert.Contains(declaration, hover.Sections[0].Text, StringComparison.Ordinal);
        Assert.Contains(documentation, hover.Sections[1].Text, StringComparison.Ordinal);
    }

    private static (string Code, int From, int To) Marked(string marked)
    {
        var parts = marked.Split('|');
        return (string.Concat(parts), parts[0].Length, parts[0].Length + parts[1].Length);
    }

    private static string Applied(string code, Edits edits) => edits.Changes.OrderByDescending(edit => edit.From)
        .Aggregate(code, (now, edit) => now[..edit.From] + edit.Insert + now[edit.To..]);
}
