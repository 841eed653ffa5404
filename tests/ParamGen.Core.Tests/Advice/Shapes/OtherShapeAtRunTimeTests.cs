using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class OtherShapeAtRunTimeTests
{
    private const string Rule = "PG0949";

    [Theory]
    [InlineData(new[] { 4 }, OutputMode.OneHot, "(None, 3)", "(None, 4, 3)")]
    [InlineData(new[] { 2, 5 }, OutputMode.Count, "(None, 2, 3)", "(None, 5, 3)")]
    [InlineData(new[] { 2, 1 }, OutputMode.OneHot, "(None, 2, 3)", null)]
    [InlineData(new[] { 1 }, OutputMode.OneHot, "(None, 3)", null)]
    [InlineData(new[] { 4 }, OutputMode.MultiHot, "(None, 3)", null)]
    [InlineData(new[] { 4 }, OutputMode.Int, "(None, 4)", null)]
    public void Hashing_makes_rows_of_other_axes_than_it_says(int[] input, OutputMode mode, string said, string? computed) =>
        Says(said, computed, input, Layer("Hashing", ("NumBins", 3), ("OutputMode", mode)));

    [Theory]
    [InlineData(new[] { 4, 5 }, OutputMode.Count, "(None, 4, 3)", "(None, 5, 3)")]
    [InlineData(new[] { 5, 5 }, OutputMode.Count, "(None, 5, 3)", null)]
    [InlineData(new[] { 4, 5 }, OutputMode.OneHot, "(None, 4, 5, 3)", null)]
    public void A_look_up_counts_over_the_second_axis(int[] input, OutputMode mode, string said, string? computed) =>
        Says(said, computed, input, Layer("IntegerLookup", ("VocabularySize", 3), ("OutputMode", mode)));

    [Theory]
    [InlineData(new[] { 16000 }, "(None, 128, 32)", null)]
    [InlineData(new[] { 511 }, "(None, 128, 2)", "(None, 128, 1)")]
    [InlineData(new[] { 3, 16000 }, "(None, 128, 1)", "(None, 3, 128, 32)")]
    public void A_spectrogram_has_as_many_frames_as_fit(int[] input, string said, string? computed) =>
        Says(said, computed, input, Layer("MelSpectrogram"));

    [Fact]
    public void Texts_that_are_not_split_keep_their_axes()
    {
        Says("(None, None)", "(None, 2, 3)", [2, 3], Layer("TextVectorization", ("Split", TextSplit.None)));
        Says("(None, None)", null, [1], Layer("TextVectorization", ("Split", TextSplit.None)));
    }

    private static void Says(string said, string? computed, int[] input, LayerSource layer)
    {
        var network = Chain(input, layer);
        if (computed is null)
            network.GivesNo(Rule);
        else
            Assert.Contains(
                $"for an output of {said}, but computes {computed} when it runs",
                network.Gives(Rule, 1, null).Message,
                StringComparison.Ordinal);
    }
}
