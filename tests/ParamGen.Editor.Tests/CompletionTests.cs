using Microsoft.CodeAnalysis.Completion;

namespace ParamGen.Editor.Tests;

/// <summary>What is offered where a layer names others.</summary>
public class CompletionTests
{
    private const string Layers = "[Input(4, 8)] [Conv1D(8, 1)] [Conv1D(8, 1, Name = \"c\")] ";

    [Theory]
    [InlineData("[Dense(2, Input = \"[||]\")] [Dense(3)]")]
    [InlineData("[Add(\"[||]\")]")]
    [InlineData("[Add(\"c\", \"[||]\")]")]
    [InlineData("[Add(inputs: new[] { \"c\", \"[||]\" })]")]
    [InlineData("[MultiHeadAttention(2, 4, Query = \"[||]\")]")]
    [InlineData("[MultiHeadAttention(2, 4, Value = \"co[||]\")]")]
    [InlineData("[LSTM(8, InitialState = new[] { \"[||]\" })]")]
    [InlineData("[ParamGen.Operators.Matmul(\"[||]\")]")]
    [InlineData("[ParamGen.Operators.Einsum(\"bi,bi->b\", \"c\", \"[||]\")]")]
    [InlineData("[ParamGen.Operators.Mean(1, Input = \"[||]\")]")]
    [InlineData("[Shared(\"[||]\")]")]
    [InlineData("[Use(typeof(Other), Inputs = new[] { \"[||]\" })]")]
    [InlineData("[Dense(2, Input = \"[||])]")]
    public async Task The_layers_before_are_offered(string layer) =>
        Assert.Equal(
            ["c", "conv1d", "input_layer", "input"],
            await OfferedAsync($"{Layers}{layer}\npartial class Model {{ }}\n[Input(2)] [Dense(3)] partial class Other {{ }}"));

    [Theory]
    [InlineData("[Dense(2, Name = \"[||]\")]")]
    [InlineData("[Dense(2, Activation = [||]Activation.Relu)]")]
    [InlineData("[EinsumDense(\"[||]\", 3)]")]
    [InlineData("[ParamGen.Operators.Slice(\"[||]\")]")]
    [InlineData("[ParamGen.Operators.Einsum(\"[||]\", \"c\")]")]
    [InlineData("[System.Obsolete(\"[||]\")]")]
    public async Task No_layers_are_offered_where_none_are_named(string layer) =>
        Assert.DoesNotContain("conv1d", await OfferedAsync($"{Layers}{layer} partial class Model {{ }}"));

    [Fact]
    public async Task A_block_offers_its_own_layers_and_what_it_is_given() => Assert.Equal(
        ["wide", "dense", "input"],
        await OfferedAsync("[Block] [Dense(8)] [Dense(8, Name = \"wide\")] [Add(\"[||]\")] class B { }"));

    [Fact]
    public async Task What_a_use_places_is_offered_with_its_layers() => Assert.Equal(
        ["s", "s_inner", "s_inner_dense", "s_dense", "input_layer", "input"],
        await OfferedAsync("""
            [Block] [Dense(4)] class Inner { }
            [Block] [Dense(8)] [Use(typeof(Inner))] class B { }
            [Input(4)] [Use(typeof(B), Name = "s")] [Add("[||]")] partial class Model { }
            """));

    [Fact]
    public async Task Further_calls_and_several_inputs_are_told_apart() => Assert.Equal(
        ["named", "e[1]", "e", "b", "a"],
        await OfferedAsync(
            "[Input(4, Name = \"a\")] [Input(4, Name = \"b\")] [Dense(4, Name = \"e\", Input = \"a\")] [Shared(\"e\", Input = \"b\")] "
                + "[Shared(\"e\", Input = \"b\", Name = \"named\")] [Add(\"[||]\")] partial class Model { }"));

    [Fact]
    public async Task What_is_chosen_takes_the_place_of_what_is_written()
    {
        using var editor = new Editor("[Input(4)] [Dense(3, Name = \"a\\\"b\")] [Dense(3, Input = \"de[||]nse\")] partial class Model { }");
        var service = CompletionService.GetService(editor.Document)!;
        var list = await service.GetCompletionsAsync(
            editor.Document,
            editor.Selection.Start,
            cancellationToken: TestContext.Current.CancellationToken);
        var change = await service.GetChangeAsync(
            editor.Document,
            list.ItemsList.Single(item => item.DisplayText == "a\"b"),
            cancellationToken: TestContext.Current.CancellationToken);
        var text = await editor.Document.GetTextAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith(
            "[Dense(3, Input = \"a\\\"b\")] partial class Model { }",
            text.WithChanges(change.TextChange).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_opens_the_list()
    {
        using var editor = new Editor("[Input(4)] [Dense(3, Input = \"[||]\")] partial class Model { }");
        var text = await editor.Document.GetTextAsync(TestContext.Current.CancellationToken);
        var service = CompletionService.GetService(editor.Document)!;
        Assert.True(service.ShouldTriggerCompletion(text, editor.Selection.Start, CompletionTrigger.CreateInsertionTrigger('"')));
        var list = await service.GetCompletionsAsync(
            editor.Document,
            editor.Selection.Start,
            CompletionTrigger.CreateInsertionTrigger('"'),
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("Input", list.ItemsList.Single(item => item.DisplayText == "input").InlineDescription);
    }

    private static async Task<IEnumerable<string>> OfferedAsync(string marked)
    {
        using var editor = new Editor(marked);
        var list = await CompletionService.GetService(editor.Document)!.GetCompletionsAsync(
            editor.Document,
            editor.Selection.Start,
            cancellationToken: TestContext.Current.CancellationToken);
        return [.. list.ItemsList.OrderBy(item => item.SortText, StringComparer.Ordinal).Select(item => item.DisplayText)];
    }
}
