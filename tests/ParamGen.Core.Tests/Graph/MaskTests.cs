using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Graph;

/// <summary>A mask is taken as any other output, but no number of the layer depends on it.</summary>
public class MaskTests
{
    private static readonly LayerSource[] inputs =
    [
        Of("Input", ("Shape", new EquatableArray<int>(10, 8)), ("Name", "a")),
        Of("Input", ("Shape", new EquatableArray<int>(10)), ("Name", "m"), ("DType", DType.Bool)),
    ];

    [Theory]
    [InlineData("LSTM", "Mask")]
    [InlineData("BatchNormalization", "Mask")]
    [InlineData("GlobalAveragePooling1D", "Mask")]
    [InlineData("MultiHeadAttention", "AttentionMask")]
    [InlineData("MultiHeadAttention", "KeyMask")]
    [InlineData("Attention", "ValueMask")]
    public void A_layer_takes_its_mask_beside_its_input(string kind, string mask)
    {
        var report = Report([.. inputs, Layer(kind, (mask, "m"))]);
        Assert.Contains("m[0][0]", report.Layers[^1].Inbound.Select(edge => edge.ToString()));
        Assert.Equal(Parameters(kind), report.TotalParameters);
        Assert.Equal(["a", "m"], report.Inputs.Select(input => input.Layer).Order());

        static long Parameters(string kind) =>
            Report(inputs[0], Layer(kind)).TotalParameters;
    }

    [Fact]
    public void A_mask_that_is_not_there_is_refused_with_the_nearest_name() =>
        IsRefused("PG0302", "Mask", "Take 'm'", [.. inputs, Layer("LSTM", ("Mask", "mm")), Of("Flatten", ("Input", "m"))]);

    [Fact]
    public void A_wrapped_layer_takes_no_mask_of_its_own() => IsRefused(
        "PG0118",
        "Mask",
        "Remove Mask",
        [.. inputs, Of("Bidirectional", ("Input", "a")), Of("LSTM", ("Units", 4), ("Mask", "m")), Of("Flatten", ("Input", "m"))]);

    [Theory]
    [InlineData("Dense", "Mask")]
    [InlineData("LSTM", "AttentionMask")]
    public void A_further_call_of_a_layer_without_a_mask_takes_none(string kind, string mask) => IsRefused(
        "PG0118",
        mask,
        "Remove " + mask,
        [.. inputs, Layer(kind), Of("Shared", ("Layer", "layer"), ("Input", "a"), (mask, "m")), Of("Flatten", ("Input", "m"))]);

    [Fact]
    public void A_further_call_asks_for_scores_of_its_own()
    {
        var report = Report(
        [
            inputs[0],
            Layer("MultiHeadAttention"),
            Of("Shared", ("Layer", "layer"), ("Input", "a"), ("ReturnAttentionScores", true), ("Name", "again")),
        ]);
        Assert.Equal(
            ["(None, 10, 8)", "(None, 10, 8)", "(None, 2, 10, 10)"],
            report.Outputs.Select(output => output.Shape.ToString()));
    }

    [Fact]
    public void A_further_call_uses_an_embedding_in_reverse()
    {
        var report = Report(
        [
            Of("Input", ("Shape", new EquatableArray<int>(10))),
            Of("ReversibleEmbedding", ("InputDim", 50), ("OutputDim", 8), ("Name", "layer")),
            Of("Dense", ("Units", 8)),
            Of("Shared", ("Layer", "layer"), ("Reverse", true)),
        ]);
        Assert.Equal(["(None, 10, 50)"], report.Outputs.Select(output => output.Shape.ToString()));
        Assert.Equal((50 * 8) + (9 * 8), report.TotalParameters);
    }

    [Theory]
    [InlineData("ReturnAttentionScores")]
    [InlineData("Reverse")]
    public void A_further_call_asks_for_nothing_that_its_layer_does_not_have(string argument) => IsRefused(
        "PG0118",
        argument,
        "Remove " + argument,
        [.. inputs, Layer("LSTM"), Of("Shared", ("Layer", "layer"), ("Input", "a"), (argument, true)), Of("Flatten", ("Input", "m"))]);

    private static NetworkReport Report(params LayerSource[] layers) => NetworkEvaluator.Evaluate(new(layers)).Report!;

    private static LayerSource Layer(string kind, params (string, ArgumentValue)[] more) => kind switch
    {
        "LSTM" or "Dense" => Of(kind, [("Units", 4), ("Name", "layer"), ("Input", "a"), .. more]),
        "MultiHeadAttention" => Of(kind, [("NumHeads", 2), ("KeyDim", 4), ("Name", "layer"), ("Input", "a"), .. more]),
        "Attention" => Of(kind, [("Inputs", new EquatableArray<string>("a", "a")), ("Name", "layer"), .. more]),
        _ => Of(kind, [("Name", "layer"), ("Input", "a"), .. more]),
    };
}
