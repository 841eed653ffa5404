using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Layers;

public class WrapperTests
{
    private static readonly LayerSource lstm = Of("LSTM", ("Units", 4));
    private static readonly LayerSource backwards = Of("LSTM", ("Units", 4), ("GoBackwards", true));
    private static readonly LayerSource two = Of("Bidirectional", ("BackwardLayer", true));

    [Theory]
    [InlineData(MergeMode.Concat, "(None, 8)")]
    [InlineData(MergeMode.Sum, "(None, 4)")]
    [InlineData(MergeMode.None, "(None, 4); (None, 4)")]
    public void The_directions_merge(MergeMode mode, string outputs) =>
        Assert.Equal(outputs, Chain.Of([10, 8], Of("Bidirectional", ("MergeMode", mode)), lstm).Outputs());

    [Fact]
    public void The_states_of_both_directions_follow_the_output() =>
        Assert.Equal(
            "(None, 8); (None, 4); (None, 4)",
            Chain.Of([10, 8], Of("Bidirectional"), Of("GRU", ("Units", 4), ("ReturnState", true))).Outputs());

    [Fact]
    public void Both_directions_multiply() =>
        Assert.Equal(2 * 10 * 16 * (8 + 4), Chain.Of([10, 8], Of("Bidirectional"), lstm).Report().MultiplyAdds.Value);

    [Fact]
    public void The_two_copies_bear_the_layer_s_name() => Assert.Equal(
        [
            "forward_words/simple_rnn_cell/kernel",
            "forward_words/simple_rnn_cell/recurrent_kernel",
            "backward_words/simple_rnn_cell/kernel",
            "backward_words/simple_rnn_cell/recurrent_kernel",
        ],
        Chain.Of([10, 8], Of("Bidirectional"), Of("SimpleRNN", ("Units", 4), ("UseBias", false), ("Name", "words"))).Paths());

    [Fact]
    public void Cells_go_both_ways() =>
        Assert.Equal(
            "forward_rnn/gru_cell/kernel",
            Chain.Of([10, 8], Of("Bidirectional"), Of("RNN"), Of("GRUCell", ("Units", 4))).Paths()[0]);

    [Fact]
    public void A_layer_that_goes_backwards_itself_is_refused_where_it_says_so() =>
        Chain.Of([10, 8], Of("Bidirectional"), backwards).IsRefused("PG0131", 2, "GoBackwards", "Remove GoBackwards");

    [Fact]
    public void A_layer_without_a_direction_is_refused() =>
        Chain.Of([10, 8], Of("Bidirectional"), Of("Dense", ("Units", 4))).IsRefused("PG0130", 1, null, "Remove [Bidirectional]");

    [Fact]
    public void The_backward_layer_may_be_another_one()
    {
        var chain = Chain.Of([10, 8], two, lstm, Of("GRU", ("Units", 4), ("GoBackwards", true)), Of("Dense", ("Units", 2)));
        Assert.Equal("(None, 2)", chain.Outputs());
        Assert.Equal(
            ["forward_lstm/lstm_cell/bias", "gru/gru_cell/kernel"],
            Chain.Of([10, 8], two, lstm, Of("GRU", ("Units", 4), ("GoBackwards", true))).Paths()[2..4]);
    }

    [Fact]
    public void A_backward_layer_must_go_backwards()
    {
        Chain.Of([10, 8], two, lstm, lstm).IsRefused("PG0131", 3, "GoBackwards", "Set GoBackwards to true");
        Chain.Of([10, 8], two, lstm).IsRefused("PG0309", 1, null);
    }

    [Theory]
    [InlineData("ReturnSequences")]
    [InlineData("ReturnState")]
    [InlineData("Stateful")]
    public void Both_directions_are_asked_for_the_same(string argument) =>
        Chain.Of([10, 8], 32, two, lstm, Of("LSTM", ("Units", 4), ("GoBackwards", true), (argument, true)))
            .IsRefused("PG0134", 3, argument, $"Remove {argument}");

    [Fact]
    public void Both_directions_give_the_same_shape() =>
        Chain.Of([10, 8], two, lstm, Of("LSTM", ("Units", 6), ("GoBackwards", true)))
            .IsRefused("PG0222", 1, null, "Set Units of 'lstm_1' to 4");

    [Fact]
    public void Each_step_is_multiplied_by_itself() =>
        Assert.Equal(10 * 8 * 3, Chain.Of([10, 8], Of("TimeDistributed"), Of("Dense", ("Units", 3))).Report().MultiplyAdds.Value);

    [Fact]
    public void A_layer_with_states_gives_more_than_one_output_a_step() =>
        Chain.Of([10, 5, 8], Of("TimeDistributed"), Of("LSTM", ("Units", 4), ("ReturnState", true)))
            .IsRefused("PG0132", 1, null, "Remove ReturnState of 'lstm'");

    [Fact]
    public void A_problem_of_a_wrapped_layer_is_told_of_that_layer()
    {
        Chain.Of([10, 28, 28, 3], Of("TimeDistributed"), Conv2D(0)).IsRefused("PG0101", 2, "Filters", "Set Filters to 1");
        Chain.Of([10, 2, 2, 3], Of("TimeDistributed"), Conv2D(8)).IsRefused("PG0203", 2, "KernelSize", "Use Padding.Same");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_mends_a_wrapped_layer_goes_before_its_wrapper(int wrappers) =>
        Chain.Of([28, 28], [Of("Softmax"), .. Enumerable.Repeat(Of("SpectralNormalization"), wrappers), Conv2D(8)])
            .IsRefused("PG0201", 2 + wrappers, null, "Insert a [Reshape] that adds an axis of one channel");

    [Fact]
    public void What_would_be_wrapped_in_a_layer_s_stead_is_not_suggested() =>
        Chain.Of([10, 28, 28], Of("TimeDistributed"), Conv2D(8)).IsRefused("PG0201", 2, null);

    [Fact]
    public void A_wrapped_layer_names_no_input_of_its_own() =>
        Chain.Of([10, 8], Of("Bidirectional"), Of("LSTM", ("Units", 4), ("Input", "in")))
            .IsRefused("PG0135", 2, "Input", "Move Input to [Bidirectional]");

    [Theory]
    [InlineData(0, "dense/kernel Float64, vector_u Float64, dense/bias Float64")]
    [InlineData(2, "vector_u Float64, dense/kernel Float64, dense/bias Float64, dense/lora_kernel_a Float32, dense/lora_kernel_b Float32")]
    public void The_vector_has_the_kernel_s_type(int rank, string weights) => Assert.Equal(
        weights,
        string.Join(
            ", ",
            Chain.Of([8], Of("SpectralNormalization"), Of("Dense", ("Units", 4), ("LoraRank", rank), ("DType", DType.Float64)))
                .Report().Weights.Select(weight => $"{weight.Path} {weight.DType}")));

    [Fact]
    public void A_kernel_may_be_normalised_twice() => Assert.Equal(
        ["spectral_normalization/dense/kernel", "vector_u", "spectral_normalization/vector_u", "spectral_normalization/dense/bias"],
        Chain.Of([8], Of("SpectralNormalization"), Of("SpectralNormalization"), Of("Dense", ("Units", 4))).Paths());

    [Fact]
    public void A_layer_without_a_kernel_cannot_be_normalised() =>
        Chain.Of([10, 8], Of("SpectralNormalization"), lstm).IsRefused("PG0133", 1, null, "Remove [SpectralNormalization]");

    [Theory]
    [InlineData("null", "(None, 4); (None, 6)", "PG0222")]
    [InlineData("\"sum\"", "(None, 4)", "")]
    [InlineData("null", "(None, 4); (None, 4)", "")]
    public void A_file_s_backward_layer_is_read(string mode, string outputs, string rule)
    {
        var units = rule.Length > 0 ? 6 : 4;
        var read = KerasModelReader.Read(
            $$$"""
            {"class_name": "Sequential", "config": {"name": "s", "layers": [
              {"class_name": "InputLayer", "config": {"batch_shape": [null, 10, 8]}},
              {"class_name": "Bidirectional", "config": {"merge_mode": {{{mode}}},
                "layer": {"class_name": "LSTM", "config": {"name": "forward_lstm", "units": 4} },
                "backward_layer": {"class_name": "LSTM", "config": {
                  "name": "backward_lstm", "units": {{{units}}}, "go_backwards": true} } }}]}}
            """);
        Assert.Empty(read.Errors);
        var evaluation = NetworkEvaluator.Evaluate(read.Network!);
        Assert.Equal(rule, string.Join(" ", evaluation.Problems.Select(problem => problem.Rule.Id)));
        if (rule.Length > 0)
            return;
        Assert.Equal(outputs, string.Join("; ", evaluation.Report!.Outputs));
        Assert.Equal(
            ["forward_lstm/lstm_cell/kernel", "backward_lstm/lstm_cell/kernel"],
            evaluation.Report.Layers[^1].Weights.Select(weight => weight.Path)
                .Where(path => path.EndsWith("/kernel", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_activation_in_a_file_is_none()
    {
        var errors = new KerasErrors();
        var config = ParamGen.Core.Json.JsonReader.Read("""{"units": 4, "activation": null, "use_cudnn": true}""", out _)!;
        var kind = ParamGen.Core.Layers.Catalogue.Find("LSTM")!;
        var attribute = (LSTMAttribute)kind.Bind(KerasArguments.Read(kind, config.Members, errors));
        Assert.Equal(0, errors.Count);
        Assert.Equal((Activation.Linear, UseCudnn.True), (attribute.Activation, attribute.UseCudnn));
    }

    private static LayerSource Conv2D(int filters) => Of("Conv2D", ("Filters", filters), ("KernelSize", new EquatableArray<int>(3)));

    [Fact]
    public void A_model_is_applied_to_each_step()
    {
        // The hierarchy of a document: 15 sentences of 20 words.
        var chain = Chain.Of([15, 20], Of("TimeDistributed"), Sentence, Of("LSTM", ("Units", 10)));
        Assert.Equal("(None, 10)", chain.Outputs());
        var sentences = Chain.Of([15, 20], Of("TimeDistributed"), Sentence).Report();
        Assert.Equal(("(None, 15, 10)", (200 * 30L) + (3 * 10 * (30 + 10 + 2))), (sentences.Outputs[0].ToString(), sentences.Parameters));
        Assert.Equal("TimeDistributed", sentences.Kind);
        Assert.Equal("time_distributed", sentences.Name);
        // For each of 15 sentences, of each of 20 words: the gates of a GRU.
        Assert.Equal(15 * 20 * 3 * 10 * (30 + 10), sentences.MultiplyAdds.Value);
        Assert.Equal(
            ["sentence/embedding/embeddings", "sentence/gru/gru_cell/kernel"],
            Chain.Of([15, 20], Of("TimeDistributed"), Sentence).Paths()[..2]);
    }

    [Fact]
    public void A_model_for_each_step_takes_what_it_says() =>
        Chain.Of([15, 21], Of("TimeDistributed"), Sentence).IsRefused("PG0313", 2, null);

    [Fact]
    public void A_model_of_several_outputs_is_not_applied_to_each_step() =>
        Chain.Of(
            [15, 8],
            Of("TimeDistributed"),
            Model(SeveralLayers.Input("x", 8), Of("Identity", ("Name", "a")), Of("Identity", ("Name", "b"), ("Input", "x"))))
            .IsRefused("PG0132", 1, null);

    [Fact]
    public void A_frozen_model_is_frozen_for_each_step() =>
        Assert.Equal(0, Chain.Of([15, 20], Of("TimeDistributed"), Sentence with
        {
            Arguments = new(new Argument("Trainable", false)),
        }).Report().TrainableParameters);

    [Fact]
    public void Wrappers_around_a_wrapped_model_apply_it_to_each_step_of_each_step() =>
        Assert.Equal("(None, 7, 15, 10)", Chain.Of([7, 15, 20], Of("TimeDistributed"), Of("TimeDistributed"), Sentence).Outputs());

    [Theory]
    [InlineData("Bidirectional", "PG0130")]
    [InlineData("SpectralNormalization", "PG0133")]
    public void A_model_has_no_direction_and_no_kernel(string wrapper, string id) =>
        Chain.Of([20], Of(wrapper), Sentence).IsRefused(id, 1, null, $"Remove [{wrapper}]");

    [Fact]
    public void A_block_is_no_layer_to_wrap() =>
        Chain.Of([15, 20], Of("TimeDistributed"), Sentence with
        {
            Model = Sentence.Model! with
            {
                IsBlock = true,
                Layers = new(Of("Embedding", ("InputDim", 200), ("OutputDim", 30)), Of("GRU", ("Units", 10))),
            },
        }, Of("Conv2D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3))))
            .IsRefused("PG0323", 1, null);

    private static LayerSource Sentence =>
        Model(SeveralLayers.Input("x", 20), Of("Embedding", ("InputDim", 200), ("OutputDim", 30)), Of("GRU", ("Units", 10)));

    private static LayerSource Model(params LayerSource[] layers) => Of("Use") with { Model = new(layers) { Name = "Sentence" } };
}
