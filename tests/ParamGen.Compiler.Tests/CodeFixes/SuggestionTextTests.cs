using ParamGen.Compiler.Diagnostics;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>What a problem suggests reaches the code fix as it was.</summary>
public class SuggestionTextTests
{
    public static TheoryData<object> Values => new((object[])
    [
        true,
        -7,
        0.1,
        double.MaxValue,
        "quotes \" and \\ and\nlines\0 and é",
        Padding.Same,
        new EquatableArray<int>([1, -1, int.MaxValue]),
        new EquatableArray<double>([0.25, -1e-9]),
        new EquatableArray<string>(["a", "b\"c", ""]),
        new EquatableArray<string>(["a", null!]),
        new EquatableArray<bool>([true, false]),
    ]);

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_value_is_read_as_it_was_written(object value) => AssertRead(
        Suggestion.Set("Set it", "Argument", ArgumentValue.Of(value)!),
        Suggestion.Insert("Insert it", LayerSources.Of("Dense", ("Units", ArgumentValue.Of(value)!))));

    [Fact]
    public void Every_change_is_read_as_it_was_written() => AssertRead(
        Suggestion.Reset("\"Reset\"", "Strides"),
        Suggestion.Reset("Strides"),
        Suggestion.Remove("Flatten"),
        Suggestion.Wrap("Wrap", LayerSources.Of("TimeDistributed")),
        new("Several", new Edit[] { new RemoveLayer(3), new ResetArgument(0, "Axis"), new InsertLayer(2, LayerSources.Flatten()) }));

    private static void AssertRead(params Suggestion[] suggestions) =>
        Assert.Equal(
            suggestions.Select(suggestion => (suggestion.TitleText, suggestion.Edits)),
            SuggestionText.Read(SuggestionText.Write(suggestions)).Select(read => (read.TitleText, read.Edits)));
}
