using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Contracts.WeightFile;

namespace ParamGen.Core.Tests.Contracts;

/// <summary>Where Keras 3 stores the weights of layers that hold others: by the attribute in which each is held.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/master/keras/src/saving/saving_lib.py">Keras, saving_lib.py</see>.
/// </remarks>
public class StoredPlaceTests
{
    private static readonly LayerSource lstm = Of("LSTM", ("Units", 2));
    private static readonly LayerSource dense = Of("Dense", ("Units", 2));

    [Fact]
    public void Of_recurrent_layers() => AreAt(
        [5, 3],
        [lstm],
        "lstm/cell/vars/0 (3, 8)", "lstm/cell/vars/1 (2, 8)", "lstm/cell/vars/2 (8)");

    [Fact]
    public void Of_both_directions() => AreAt(
        [5, 3],
        [Of("Bidirectional"), Of("GRU", ("Units", 2), ("UseBias", false))],
        "bidirectional/forward_layer/cell/vars/0 (3, 6)", "bidirectional/forward_layer/cell/vars/1 (2, 6)",
        "bidirectional/backward_layer/cell/vars/0 (3, 6)", "bidirectional/backward_layer/cell/vars/1 (2, 6)");

    [Fact]
    public void Of_cells() => AreAt(
        [5, 3],
        [Of("RNN"), Cell("SimpleRNNCell"), Cell("GRUCell"), Cell("SimpleRNNCell")],
        "rnn/cell/cells/simple_rnn_cell/vars/0 (3, 2)", "rnn/cell/cells/simple_rnn_cell/vars/1 (2, 2)",
        "rnn/cell/cells/gru_cell/vars/0 (2, 6)", "rnn/cell/cells/gru_cell/vars/1 (2, 6)",
        "rnn/cell/cells/simple_rnn_cell_1/vars/0 (2, 2)", "rnn/cell/cells/simple_rnn_cell_1/vars/1 (2, 2)");

    [Fact]
    public void Of_a_single_cell() => AreAt(
        [5, 3],
        [Of("RNN"), Cell("SimpleRNNCell")],
        "rnn/cell/vars/0 (3, 2)", "rnn/cell/vars/1 (2, 2)");

    [Fact]
    public void Of_a_convolutional_memory() => AreAt(
        [5, 6, 1],
        [Of("ConvLSTM1D", ("Filters", 2), ("KernelSize", new EquatableArray<int>(3)))],
        "conv_lstm1d/cell/vars/0 (3, 1, 8)", "conv_lstm1d/cell/vars/1 (3, 2, 8)", "conv_lstm1d/cell/vars/2 (8)");

    [Fact]
    public void Of_what_a_wrapper_wraps() => AreAt(
        [5, 3],
        [Of("TimeDistributed"), dense],
        "time_distributed/layer/vars/0 (3, 2)", "time_distributed/layer/vars/1 (2)");

    [Fact]
    public void Of_what_is_normalized() => AreAt(
        [3],
        [Of("SpectralNormalization"), dense],
        "spectral_normalization/vars/0 (3, 2)", "spectral_normalization/vars/1 (1, 2)",
        "spectral_normalization/layer/vars/0 (3, 2)", "spectral_normalization/layer/vars/1 (2)");

    [Fact]
    public void Of_a_pipeline() => AreAt(
        [3],
        [Of("Pipeline", ("Layers", 2)), dense, dense],
        "pipeline/layers/dense/vars/0 (3, 2)", "pipeline/layers/dense/vars/1 (2)",
        "pipeline/layers/dense_1/vars/0 (2, 2)", "pipeline/layers/dense_1/vars/1 (2)");

    [Fact]
    public void Of_attention() => AreAt(
        [5, 6],
        [Of("GroupQueryAttention", ("HeadDim", 3), ("NumQueryHeads", 2), ("NumKeyValueHeads", 1), ("UseBias", false))],
        "grouped_query_attention/query_dense/vars/0 (6, 2, 3)", "grouped_query_attention/key_dense/vars/0 (6, 1, 3)",
        "grouped_query_attention/value_dense/vars/0 (6, 1, 3)", "grouped_query_attention/output_dense/vars/0 (2, 3, 6)");

    /// <summary>An adapter is merged into its kernel, which comes before the bias although it is not trained.</summary>
    [Theory]
    [InlineData("Dense", "Units", "dense")]
    [InlineData("Conv1D", "Filters", "conv1d")]
    public void Of_adapters(string kind, string width, string name)
    {
        var layer = Of(kind, (width, 2), ("LoraRank", 1));
        if (kind == "Conv1D")
            layer = layer.With("KernelSize", new EquatableArray<int>(1));
        AreAt([4, 3], [layer], $"{name}/vars/0 {(kind == "Conv1D" ? "(1, 3, 2)" : "(3, 2)")}", $"{name}/vars/1 (2)");
    }

    /// <summary>A model has a group of its own, where it is a layer and where one wraps it.</summary>
    [Fact]
    public void Of_models()
    {
        var model = new LayerSource("Use", new Argument[] { new("Name", "inner") })
        {
            Model = new(new LayerSource[] { Of("Input", ("Shape", new EquatableArray<int>(3))), dense, dense }),
        };
        AreAt(
            [3],
            [model],
            "sequential/layers/dense/vars/0 (3, 2)", "sequential/layers/dense/vars/1 (2)",
            "sequential/layers/dense_1/vars/0 (2, 2)", "sequential/layers/dense_1/vars/1 (2)");
        AreAt(
            [5, 3],
            [Of("TimeDistributed"), model],
            "time_distributed/layer/layers/dense/vars/0 (3, 2)", "time_distributed/layer/layers/dense/vars/1 (2)",
            "time_distributed/layer/layers/dense_1/vars/0 (2, 2)", "time_distributed/layer/layers/dense_1/vars/1 (2)");
    }

    private static LayerSource Cell(string kind) => Of(kind, ("Units", 2), ("UseBias", false));

    private static void AreAt(int[] input, LayerSource[] layers, params string[] places) => Assert.Empty(Messages(
        Variables([.. places.Select(place => "layers/" + place)]),
        [Of("Input", ("Shape", new EquatableArray<int>(input))), .. layers]));
}
