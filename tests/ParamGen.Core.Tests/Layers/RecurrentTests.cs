using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Formats.Keras;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Layers;

public class RecurrentTests
{
    private static readonly (string, ArgumentValue) allSteps = ("ReturnSequences", true);
    private static readonly (string, ArgumentValue) states = ("ReturnState", true);

    private static readonly LayerSource encoder = Of("LSTM", ("Units", 4), states, ("Name", "encoder"));

    [Theory]
    [InlineData("SimpleRNN", "(None, 4); (None, 4)")]
    [InlineData("GRU", "(None, 4); (None, 4)")]
    [InlineData("LSTM", "(None, 4); (None, 4); (None, 4)")]
    public void The_states_follow_the_output(string kind, string outputs) =>
        Assert.Equal(outputs, Chain.Of([10, 8], Of(kind, ("Units", 4), states)).Outputs());

    [Fact]
    public void A_convolutional_memory_has_two_states_with_spatial_axes() =>
        Assert.Equal(
            "(None, 10, 4, 14); (None, 4, 14); (None, 4, 14)",
            Chain.Of(
                [10, 3, 16],
                Of(
                    "ConvLSTM1D",
                    ("Filters", 4),
                    ("KernelSize", new EquatableArray<int>(3)),
                    ("DataFormat", DataFormat.ChannelsFirst),
                    allSteps,
                    states))
                .Outputs());

    [Theory]
    [InlineData("SimpleRNN", 1)]
    [InlineData("GRU", 3)]
    [InlineData("LSTM", 4)]
    public void Each_step_multiplies_both_kernels(string kind, int gates) =>
        Assert.Equal(10 * gates * ((8 * 4) + (4 * 4)), Chain.Of([10, 8], Of(kind, ("Units", 4))).Report().MultiplyAdds.Value);

    [Fact]
    public void Each_step_multiplies_both_kernels_at_every_position() =>
        Assert.Equal(
            10 * 14 * 3 * 16 * (3 + 4),
            Chain.Of(
                [10, 16, 3],
                Of("ConvLSTM1D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3)))).Report().MultiplyAdds.Value);

    [Fact]
    public void Without_a_known_number_of_steps_nothing_is_multiplied_out() =>
        Assert.Null(Chain.Of([Dim.Unknown, 8], Of("LSTM", ("Units", 4), ("Unroll", true))).Report().MultiplyAdds.Value);

    [Fact]
    public void A_stateful_layer_needs_a_batch_size()
    {
        Chain.Of([10, 8], Of("GRU", ("Units", 4), ("Stateful", true))).IsRefused("PG0220", 1, "Stateful", "Set BatchSize of 'in' to 32");
        Assert.Equal("(32, 4)", Chain.Of([10, 8], 32, Of("GRU", ("Units", 4), ("Stateful", true))).Outputs());
    }

    [Theory]
    [InlineData("LSTM", "Set ReturnSequences = true on 'lstm'")]
    [InlineData("SimpleRNN", "Set ReturnSequences = true on 'simple_rnn'")]
    public void The_layer_before_is_asked_for_all_steps(string kind, string suggestion) =>
        Chain.Of([10, 8], Of(kind, ("Units", 4)), Of("GRU", ("Units", 4))).IsRefused("PG0201", 2, null, suggestion);

    [Fact]
    public void A_dropout_between_two_layers_hides_nothing() =>
        Chain.Of([10, 8], Of("LSTM", ("Units", 4)), Of("Dropout", ("Rate", 0.5)), Of("BatchNormalization"), Of("LSTM", ("Units", 4)))
            .IsRefused("PG0201", 4, null, "Set ReturnSequences = true on 'lstm'");

    [Fact]
    public void The_layer_within_a_wrapper_is_asked_for_all_steps() =>
        Chain.Of([10, 8], Of("Bidirectional"), Of("LSTM", ("Units", 4)), Of("LSTM", ("Units", 4)))
            .IsRefused("PG0201", 3, null, "Set ReturnSequences = true on 'lstm'");

    [Fact]
    public void Both_layers_of_two_directions_are_asked_for_all_steps() =>
        Chain.Of(
            [10, 8],
            Of("Bidirectional", ("BackwardLayer", true)),
            Of("LSTM", ("Units", 4)),
            Of("LSTM", ("Units", 4), ("GoBackwards", true)),
            Of("GRU", ("Units", 4)))
            .IsRefused("PG0201", 4, null, "Set ReturnSequences = true on 'lstm'");

    [Fact]
    public void A_layer_that_gives_all_steps_is_not_asked_again() =>
        Chain.Of([10, 8], Of("LSTM", ("Units", 4), allSteps), Of("Flatten"), Of("LSTM", ("Units", 4)))
            .IsRefused("PG0201", 3, null, "Remove the [Flatten] before");

    [Fact]
    public void Numbers_that_stand_in_no_row_are_made_one() =>
        Chain.Of([30], Of("LSTM", ("Units", 4))).IsRefused("PG0201", 1, null, "Insert a [Reshape] that makes each number a step");


    [Theory]
    [InlineData("UseCudnn")]
    [InlineData("Implementation")]
    [InlineData("RecurrentActivation")]
    public void A_layer_without_gates_has_no_arguments_of_gates(string argument)
    {
        Assert.False(ParamGen.Core.Layers.Catalogue.Find("SimpleRNN")!.Properties.ContainsKey(argument));
        Assert.True(ParamGen.Core.Layers.Catalogue.Find("GRU")!.Properties.ContainsKey(argument));
    }

    [Fact]
    public void Several_cells_stand_in_a_layer_of_their_own() => Assert.Equal(
        [
            "stacked_rnn_cells_1/gru_cell/kernel",
            "stacked_rnn_cells_1/gru_cell/recurrent_kernel",
            "stacked_rnn_cells_1/gru_cell/bias",
            "stacked_rnn_cells_1/top/kernel",
            "stacked_rnn_cells_1/top/recurrent_kernel",
            "stacked_rnn_cells_1/top/bias",
        ],
        Chain.Of(
            [10, 8],
            Of("RNN", allSteps),
            Cell("LSTMCell"),
            Cell("LSTMCell"),
            Of("RNN"),
            Cell("GRUCell"),
            Cell("SimpleRNNCell", ("Name", "top")))
            .Paths());

    [Fact]
    public void A_single_cell_stands_in_none() =>
        Assert.Equal(
            ["lstm_cell/kernel", "lstm_cell/recurrent_kernel", "lstm_cell/bias"],
            Chain.Of([10, 8], Of("RNN"), Cell("LSTMCell")).Paths());

    [Fact]
    public void The_states_of_all_cells_follow_the_output_of_the_last() =>
        Assert.Equal(
            "(None, 6); (None, 4); (None, 4); (None, 6)",
            Chain.Of([10, 8], Of("RNN", states), Cell("LSTMCell"), Of("GRUCell", ("Units", 6))).Outputs());

    [Fact]
    public void A_cell_keeps_its_own_type_and_freezing()
    {
        var weights = Chain.Of(
            [10, 8],
            Of("RNN", ("DType", DType.Float64)),
            Cell("GRUCell", ("Trainable", false)),
            Cell("GRUCell", ("DType", DType.Float16))).Report().Weights;
        Assert.Equal(
            [(false, DType.Float32), (true, DType.Float16)],
            weights.Select(weight => (weight.Trainable, weight.DType)).Distinct());
        Assert.All(
            Chain.Of([10, 8], Of("RNN", ("Trainable", false)), Cell("GRUCell")).Report().Weights,
            weight => Assert.False(weight.Trainable));
    }

    [Fact]
    public void Each_cell_multiplies_what_the_one_before_gives() =>
        Assert.Equal(
            10 * ((8 * 16) + (4 * 16) + (4 * 6) + (6 * 6)),
            Chain.Of([10, 8], Of("RNN"), Cell("LSTMCell"), Of("SimpleRNNCell", ("Units", 6))).Report().MultiplyAdds.Value);

    [Fact]
    public void What_is_wrong_with_a_cell_is_told_of_the_cell()
    {
        Chain.Of([10, 8], Of("RNN"), Cell("LSTMCell"), Of("GRUCell", ("Units", 0))).IsRefused("PG0101", 3, "Units", "Set Units to 1");
        Chain.Of([10, 8], Of("RNN"), Cell("LSTMCell", ("BiasInitializer", Initializer.Orthogonal)))
            .IsRefused("PG0207", 2, "BiasInitializer", "Use the default BiasInitializer");
    }

    [Fact]
    public void A_cell_is_no_layer_by_itself()
    {
        Chain.Of([10, 8], Cell("LSTMCell")).IsRefused("PG0318", 1, null, "Insert [RNN]");
        Chain.Of([3, 10, 8], Of("TimeDistributed"), Cell("LSTMCell")).IsRefused("PG0318", 2, null, "Insert [RNN]");
    }

    [Fact]
    public void An_encoder_hands_its_states_on() =>
        Assert.Equal(
            "(None, 4)",
            Chain.Of([10, 8], encoder, Of("LSTM", ("Units", 4), ("Input", "in"), From("encoder[0][1]", "encoder[0][2]"))).Outputs());

    [Fact]
    public void The_states_that_a_file_hands_on_are_read()
    {
        var read = KerasModelReader.Read(KerasText.Functional(
            [
                KerasText.Input("in", 10, 8),
                KerasText.Layer(
                    "LSTM",
                    "encoder",
                    "\"units\": 4, \"return_state\": true",
                    KerasText.Call([KerasText.Tensor("in")], "\"mask\": null")),
                KerasText.Layer(
                    "LSTM",
                    "decoder",
                    "\"units\": 4",
                    KerasText.Call(
                        [KerasText.Tensor("in")],
                        $"\"initial_state\": [{KerasText.Tensor("encoder", 0, 1)}, {KerasText.Tensor("encoder", 0, 2)}]")),
            ],
            ["in"],
            ["decoder"]));
        Assert.Empty(read.Errors);
        Assert.Equal(
            ["in[0][0]", "encoder[0][1]", "encoder[0][2]"],
            NetworkEvaluator.Evaluate(read.Network!).Report!.Layers[^1].Inbound.Select(edge => edge.ToString()));
    }

    [Fact]
    public void Both_directions_start_from_their_own_states() =>
        Assert.Equal(
            "(None, 8)",
            Chain.Of(
                [10, 8],
                encoder,
                Of("Bidirectional", ("Input", "in"), From("encoder[0][1]", "encoder[0][2]")),
                Of("GRU", ("Units", 4)))
                .Outputs());

    [Theory]
    [InlineData(4, "Take the states of 'encoder'", "encoder[0][1]")]
    [InlineData(4, "Take the states of 'encoder'", "encoder[0][1]", "encoder[0][2]", "encoder[0][2]")]
    [InlineData(6, "Start from zeros", "encoder[0][1]", "encoder[0][2]")]
    [InlineData(4, "Take the states of 'encoder'", "encoder[0][1]", "in")]
    public void A_state_starts_from_a_state_of_its_own_shape(int units, string suggestion, params string[] from) =>
        Chain.Of([10, 8], encoder, Of("LSTM", ("Units", units), ("Input", "in"), From(from)))
            .IsRefused("PG0223", 2, "InitialState", suggestion);

    [Fact]
    public void A_mistyped_state_is_mended_in_its_place() =>
        Chain.Of(
            [10, 8],
            Of("Dense", ("Units", 8)),
            Of("GRU", ("Units", 4), ("Name", "encoder")),
            Of("GRU", ("Units", 4), ("Input", "in"), From("encodr")))
            .IsRefused("PG0302", 3, "InitialState", "Take 'encoder'");

    [Fact]
    public void A_convolutional_memory_knows_its_sizes() =>
        Chain.Of([10, Dim.Unknown, 3], Of("ConvLSTM1D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3))))
            .IsRefused("PG0221", 1, null, "Make the input 10, 32, 3");

    [Fact]
    public void A_convolutional_memory_is_never_causal() =>
        Chain.Of(
            [10, 16, 3],
            Of("ConvLSTM1D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3)), ("Padding", Padding.Causal)))
            .IsRefused("PG0106", 1, "Padding", "Use Padding.Same");

    private static (string, ArgumentValue) From(params string[] outputs) => ("InitialState", new EquatableArray<string>(outputs));

    private static LayerSource Cell(string kind, params (string, ArgumentValue)[] arguments) => Of(kind, [("Units", 4), .. arguments]);
}
