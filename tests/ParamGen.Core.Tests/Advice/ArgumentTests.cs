using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice;

/// <summary>What arguments alone give rise to.</summary>
public class ArgumentTests
{
    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];

    [Theory]
    [InlineData("DepthwiseConv2D")]
    [InlineData("SeparableConv2D")]
    public void A_stride_or_a_dilation_is_taken_away(string kind)
    {
        Chain(image, Depthwise(kind, ("Strides", 2), ("DilationRate", 2)))
            .Gives("PG0911", 1, "Strides", "Remove Strides", "Remove DilationRate");
        // On whichever axes
        Chain(image, Depthwise(kind, ("StridesByAxis", Sizes(2, 1)), ("DilationRateByAxis", Sizes(1, 2))))
            .Gives("PG0911", 1, "StridesByAxis", "Remove StridesByAxis", "Remove DilationRateByAxis");
        Chain(image, Depthwise(kind, ("Strides", 2))).GivesNo("PG0911");
        Chain(image, Depthwise(kind, ("DilationRate", 2))).GivesNo("PG0911");
    }

    [Fact]
    public void Strides_are_made_equal()
    {
        Chain(image, Depthwise("DepthwiseConv2D", ("StridesByAxis", Sizes(2, 1))))
            .Gives("PG0912", 1, "StridesByAxis", "Set both to 2", "Set both to 1");
        Chain(image, Depthwise("DepthwiseConv2D", ("StridesByAxis", Sizes(2, 2)))).GivesNo("PG0912");
    }

    [Theory]
    [InlineData(1, "PG0913", "Set Rate to 0.5")]
    [InlineData(0, "PG0914", "Remove [KIND]")]
    [InlineData(0.9, "PG0915", "Set Rate to 0.1")]
    public void Rates_that_are_hardly_meant_are_advised_against(double rate, string rule, params string[] suggestions)
    {
        foreach (var kind in new[] { "Dropout", "AlphaDropout", "GaussianDropout" })
            Chain(vector, Layer(kind, ("Rate", rate)), Dense(3))
                .Gives(rule, 1, "Rate", [.. suggestions.Select(suggestion => suggestion.Replace("KIND", kind, StringComparison.Ordinal))]);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void Usual_rates_are_let_be(double rate)
    {
        foreach (var rule in new[] { "PG0913", "PG0914", "PG0915" })
            Chain(vector, Layer("Dropout", ("Rate", rate)), Dense(3)).GivesNo(rule);
    }

    [Fact]
    public void A_recurrent_dropout_becomes_a_share()
    {
        Chain([10, 8], Layer("LSTM", ("Units", 4), ("Dropout", 20.0)))
            .Gives("PG0916", 1, "Dropout", "Set Dropout to 0.2", "Set Dropout to 1");
        Chain([10, 8], Layer("GRU", ("Units", 4), ("RecurrentDropout", -0.5)))
            .Gives("PG0916", 1, "RecurrentDropout", "Set RecurrentDropout to 0");
        Chain([10, 8], Layer("LSTM", ("Units", 4), ("Dropout", 0.2))).GivesNo("PG0916");
    }

    [Fact]
    public void A_layer_within_a_wrapper_is_judged_as_well() =>
        Chain([10, 8], Layer("Bidirectional"), Layer("LSTM", ("Units", 4), ("Dropout", 1.5)))
            .Gives("PG0916", 2, "Dropout", "Set Dropout to 0.015", "Set Dropout to 1");

    [Theory]
    [InlineData("Momentum", 1.0, "Set Momentum to 0.99")]
    [InlineData("Momentum", -0.1, "Set Momentum to 0.99")]
    [InlineData("Epsilon", 0.0, "Set Epsilon to 0.001")]
    public void Numbers_out_of_range_get_their_defaults(string argument, double value, string suggestion) =>
        Chain(vector, Layer("BatchNormalization", (argument, value)), Dense(3)).Gives("PG0917", 1, argument, suggestion);

    [Fact]
    public void A_momentum_of_another_kind_is_turned_round()
    {
        Chain(vector, Layer("BatchNormalization", ("Momentum", 0.1)), Dense(3)).Gives("PG0918", 1, "Momentum", "Set Momentum to 0.9");
        Chain(vector, Layer("BatchNormalization", ("Momentum", 0.9)), Dense(3)).GivesNo("PG0918");
        Chain(vector, Layer("BatchNormalization", ("Momentum", 0.9)), Dense(3)).GivesNo("PG0917");
    }

    [Fact]
    public void A_padding_that_takes_away_is_turned_round()
    {
        Chain(image, Layer("ZeroPadding2D", ("Padding", Sizes(-1))), Conv(8, 3))
            .Gives("PG0919", 1, "Padding", "Set Padding to 1", "Use [Cropping2D(1)]");
        Chain(image, Layer("ZeroPadding2D", ("Padding", Sizes(1))), Conv(8, 3)).GivesNo("PG0919");
    }

    [Fact]
    public void An_input_of_nothing_is_advised_against()
    {
        Chain([0, 8], Layer("LSTM", ("Units", 4))).Gives("PG0920", 0, "Shape");
        Chain([Dim.Unknown, 8], Layer("LSTM", ("Units", 4))).GivesNo("PG0920");
    }

    [Fact]
    public void An_even_kernel_is_made_odd()
    {
        Chain(image, Conv(8, 4, ("Padding", Padding.Same))).Gives("PG0927", 1, "KernelSize", "Use an odd kernel");
        Chain(image, Conv(8, 4)).GivesNo("PG0927");
        Chain(image, Conv(8, 3, ("Padding", Padding.Same))).GivesNo("PG0927");
    }

    private static EquatableArray<int> Sizes(params int[] sizes) => new(sizes);

    private static LayerSource Depthwise(string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        LayerSources.Of(
            kind,
            [("KernelSize", Sizes(3)), .. kind == "SeparableConv2D" ? new[] { ("Filters", (ArgumentValue)8) } : [], .. arguments]);
}
