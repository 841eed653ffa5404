using static ParamGen.Core.Tests.Formats.Keras.Old.OldText;

namespace ParamGen.Core.Tests.Formats.Keras.Old;

/// <summary>The layers that Keras 3 no longer has, each with its formula, and those that were computed in another way.</summary>
public class OldLayerTests
{
    [Theory]
    // features × inputs × units + features × units: 4 · 5 · 3 + 4 · 3
    [InlineData("1.2.2", "MaxoutDense", "\"output_dim\": 3, \"nb_feature\": 4", "5", "72, (None, 3)")]
    [InlineData("2.2.4", "MaxoutDense", "\"output_dim\": 3, \"nb_feature\": 4, \"bias\": false", "5", "60, (None, 3)")]
    // 2 × (inputs × inputs + inputs)
    [InlineData("1.2.2", "Highway", "\"activation\": \"tanh\"", "5", "60, (None, 5)")]
    // inputs × units + units
    [InlineData("1.2.2", "TimeDistributedDense", "\"output_dim\": 3", "7, 5", "18, (None, 7, 3)")]
    [InlineData("1.2.2", "TimeDistributedDense", "\"output_dim\": 3, \"bias\": false", "7, 5", "15, (None, 7, 3)")]
    // four, two and no numbers for each of a sample's
    [InlineData("1.2.2", "SReLU", "\"t_left_init\": \"zero\"", "4, 2", "32, (None, 4, 2)")]
    [InlineData("1.2.2", "ParametricSoftplus", "\"alpha_init\": 0.2, \"beta_init\": 5.0", "4, 2", "16, (None, 4, 2)")]
    [InlineData("2.2.4", "ThresholdedReLU", "\"theta\": 1.0", "4, 2", "0, (None, 4, 2)")]
    // kernel × channels × filters + filters, and the shape that it is told
    [InlineData(
        "1.2.2",
        "Deconvolution2D",
        "\"nb_filter\": 3, \"nb_row\": 2, \"nb_col\": 2, \"output_shape\": [null, 8, 8, 3], \"dim_ordering\": \"tf\"",
        "4, 4, 5",
        "63, (None, 8, 8, 3)")]
    // ⌈(n + reach − 1) / stride⌉
    [InlineData(
        "1.2.2",
        "Convolution1D",
        "\"nb_filter\": 3, \"filter_length\": 3, \"border_mode\": \"full\", \"subsample_length\": 2",
        "6, 2",
        "21, (None, 4, 3)")]
    // positions × kernel · channels × filters + positions × filters: 5 · 8 · 3 + 5 · 3
    [InlineData("1.2.2", "LocallyConnected1D", "\"nb_filter\": 3, \"filter_length\": 2", "6, 4", "135, (None, 5, 3)")]
    [InlineData("2.2.4", "LocallyConnected2D", "\"filters\": 2, \"kernel_size\": [3, 3]", "5, 5, 1", "180, (None, 3, 3, 2)")]
    // a dense matrix from 5 · 5 numbers to 3 · 3 · 2
    [InlineData(
        "2.12.0",
        "LocallyConnected2D",
        "\"filters\": 2, \"kernel_size\": [3, 3], \"implementation\": 2",
        "5, 5, 1",
        "468, (None, 3, 3, 2)")]
    // a sparse one, which padding cuts: in 5 positions the 3 taps meet 2 + 3 + 3 + 3 + 2 numbers
    [InlineData(
        "2.12.0",
        "LocallyConnected1D",
        "\"filters\": 2, \"kernel_size\": [3], \"implementation\": 3, \"padding\": \"same\"",
        "5, 1",
        "36, (None, 5, 2)")]
    // gates × units × (inputs + units + 2)
    [InlineData("2.2.4", "CuDNNLSTM", "\"units\": 3", "6, 4", "108, (None, 3)")]
    [InlineData("2.2.4", "CuDNNGRU", "\"units\": 3, \"return_sequences\": true", "6, 4", "81, (None, 6, 3)")]
    // three gates more of units: what a gate sees of the state
    [InlineData(
        "2.2.4-tf",
        "RNN",
        "\"cell\": {\"class_name\": \"PeepholeLSTMCell\", \"config\": {\"units\": 3}}",
        "6, 4",
        "105, (None, 3)")]
    // 1 + inputs × outputs + outputs
    [InlineData("2.12.0", "RandomFourierFeatures", "\"output_dim\": 3, \"kernel_initializer\": \"gaussian\"", "5", "19, (None, 3)")]
    [InlineData("2.12.0", "RandomHeight", "\"factor\": 0.2", "8, 8, 3", "0, (None, None, 8, 3)")]
    [InlineData("2.12.0", "RandomWidth", "\"factor\": [0.1, 0.2]", "8, 8, 3", "0, (None, 8, None, 3)")]
    // four numbers for each channel, and with renorm three more
    [InlineData("2.12.0", "BatchNormalization", "\"axis\": [3]", "8, 8, 3", "12, (None, 8, 8, 3)")]
    [InlineData("2.12.0", "SyncBatchNormalization", "\"axis\": [3]", "8, 8, 3", "12, (None, 8, 8, 3)")]
    // each of 8 · 3 places, one scale, one shift and two averages
    [InlineData("2.12.0", "BatchNormalization", "\"axis\": [1, 3]", "8, 6, 3", "96, (None, 8, 6, 3)")]
    [InlineData("1.2.2", "BatchNormalization", "\"mode\": 2, \"axis\": -1", "5", "20, (None, 5)")]
    public void A_layer_of_older_versions_has_its_own_formula(string version, string kind, string config, string sample, string result) =>
        Assert.Equal(result, Result(Single(version, kind, config, sample)));

    /// <summary>What Keras 1.0 and 1.1 did not list they did not count.</summary>
    [Theory]
    [InlineData("1.1.2", "0, (None, 7, 3)")]
    [InlineData("1.2.0", "15, (None, 7, 3)")]
    public void A_kernel_without_a_bias_was_once_forgotten(string version, string result) =>
        Assert.Equal(result, Result(Single(version, "TimeDistributedDense", "\"output_dim\": 3, \"bias\": false", "7, 5")));

    /// <summary>3 gates of 3 · (4 + 3) weights, with one bias or two.</summary>
    [Theory]
    [InlineData("1.2.2", "GRU", "\"output_dim\": 3", "72, (None, 3)")]
    [InlineData("2.2.4", "GRU", "\"units\": 3", "72, (None, 3)")]
    [InlineData("2.3.1", "GRU", "\"units\": 3, \"reset_after\": true", "81, (None, 3)")]
    [InlineData("2.2.4-tf", "GRU", "\"units\": 3", "72, (None, 3)")]
    [InlineData("2.4.0", "GRU", "\"units\": 3", "81, (None, 3)")]
    [InlineData("2.12.0", "GRU", "\"units\": 3, \"reset_after\": false", "72, (None, 3)")]
    [InlineData("2.12.0", "RNN", "\"cell\": {\"class_name\": \"GRUCell\", \"config\": {\"units\": 3}}", "81, (None, 3)")]
    public void Whether_a_GRU_has_two_biases_depends_on_the_version(string version, string kind, string config, string result) =>
        Assert.Equal(result, Result(Single(version, kind, config, "6, 4")));

    [Theory]
    // the channels stand first where Keras 1.0 does not say it
    [InlineData("1.0.8", "UpSampling2D", "", "3, 8, 8", "0, (None, 3, 16, 16)")]
    [InlineData("1.2.2", "UpSampling2D", "", "8, 8, 3", "0, (None, 16, 16, 3)")]
    // what an embedding is told of its input
    [InlineData("2.2.4", "Embedding", "\"input_dim\": 9, \"output_dim\": 2, \"input_length\": 5", "null", "18, (None, 5, 2)")]
    [InlineData("2.12.0", "Embedding", "\"input_dim\": 9, \"output_dim\": 2, \"input_length\": 5", "null", "18, (None, None, 2)")]
    // an open size
    [InlineData("2.2.4", "Reshape", "\"target_shape\": [-1, 3]", "6, 2", "0, (None, 4, 3)")]
    [InlineData("2.4.0", "Reshape", "\"target_shape\": [-1, 3]", "6, 2", "0, (None, 4, 3)")]
    // a dilation that Keras 2.2 does not look at
    [InlineData(
        "2.2.4",
        "DepthwiseConv2D",
        "\"kernel_size\": [3, 3], \"dilation_rate\": [2, 2]",
        "8, 8, 1",
        "10, (None, 6, 6, 1)")]
    [InlineData(
        "2.12.0",
        "DepthwiseConv2D",
        "\"kernel_size\": [3, 3], \"dilation_rate\": [2, 2]",
        "8, 8, 1",
        "10, (None, 4, 4, 1)")]
    // one size that is unknown makes both unknown in TensorFlow
    [InlineData("2.4.0", "UpSampling2D", "\"size\": [2, 2]", "null, 8, 3", "0, (None, None, 16, 3)")]
    [InlineData("2.12.0", "UpSampling2D", "\"size\": [2, 2]", "null, 8, 3", "0, (None, None, None, 3)")]
    // the names of Keras 1
    [InlineData(
        "1.2.2",
        "Convolution2D",
        "\"nb_filter\": 2, \"nb_row\": 3, \"nb_col\": 5, \"border_mode\": \"same\", \"subsample\": [2, 1], \"dim_ordering\": \"th\"",
        "3, 8, 8",
        "92, (None, 2, 4, 8)")]
    [InlineData("1.2.2", "MaxPooling1D", "\"pool_length\": 2, \"stride\": 1, \"border_mode\": \"valid\"", "6, 2", "0, (None, 5, 2)")]
    [InlineData("1.2.2", "LSTM", "\"output_dim\": 3, \"inner_init\": \"orthogonal\", \"consume_less\": \"cpu\"", "6, 2", "72, (None, 3)")]
    public void A_size_is_that_of_the_version(string version, string kind, string config, string sample, string result) =>
        Assert.Equal(result, Result(Single(version, kind, config, sample)));

    [Theory]
    [InlineData("2.2.4", "Flatten", "", "null, 3")]
    [InlineData("2.0.8", "Reshape", "\"target_shape\": [3, -1]", "null, 3")]
    [InlineData("2.2.4", "Embedding", "\"input_dim\": 9, \"output_dim\": 2, \"input_length\": 5", "5, 2")]
    public void What_the_version_rejects_has_no_number(string version, string kind, string config, string sample) =>
        Assert.StartsWith("PG0260", Result(Single(version, kind, config, sample)), StringComparison.Ordinal);

    [Fact]
    public void TensorFlow_leaves_open_what_Keras_had_to_know() =>
        Assert.Equal("0, (None, None)", Result(Single("2.12.0", "Flatten", "", "null, 3")));

    /// <summary>Keras before 2.2.3 gives the states of the last cell first.</summary>
    [Theory]
    [InlineData("2.2.2", "(None, 5) (None, 5) (None, 3)")]
    [InlineData("2.2.4", "(None, 5) (None, 3) (None, 5)")]
    public void States_of_several_cells_stand_in_the_order_of_the_version(string version, string outputs)
    {
        const string Cells = """
            "return_state": true, "cell": {"class_name": "StackedRNNCells", "config": {"cells": [
              {"class_name": "SimpleRNNCell", "config": {"units": 3}}, {"class_name": "SimpleRNNCell", "config": {"units": 5}}]}}
            """;
        string[] layers = [Input("x", "6, 2"), Node("RNN", "rnn", Cells, """[[["x", 0, 0, {}]]]""")];
        var text = Functional(version, layers, """[["x", 0, 0]]""", """[["rnn", 0, 0], ["rnn", 0, 1], ["rnn", 0, 2]]""");
        // 3 · (2 + 3 + 1) + 5 · (3 + 5 + 1)
        Assert.Equal($"63, {outputs}", Result(text));
    }

    [Theory]
    [InlineData("1.2.2", "Convolution2D", "\"nb_filter\": 2, \"nb_row\": 3, \"nb_col\": 3", "8, 8, 1")]
    [InlineData("1.2.2", "AtrousConvolution1D", "\"nb_filter\": 2, \"filter_length\": 3, \"atrous_rate\": 2", "8, 1")]
    [InlineData("2.12.0", "SyncBatchNormalization", "\"axis\": [1]", "8")]
    [InlineData("2.2.4-tf", "BatchNormalizationV1", "\"axis\": [1]", "8")]
    [InlineData("1.2.2", "MaxoutDense", "\"output_dim\": 3", "5")]
    public void A_summary_shows_the_class_of_the_file(string version, string kind, string config, string sample) =>
        Assert.EndsWith($" ({kind})", Listed(Single(version, kind, config + ", \"name\": \"layer\"", sample)), StringComparison.Ordinal);
}
