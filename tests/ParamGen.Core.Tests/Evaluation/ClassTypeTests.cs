using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Evaluation;

/// <summary>
/// A type that is set for a whole network is that of each layer which does not set its own, as after Keras's <c>set_dtype_policy</c>.
/// </summary>
public class ClassTypeTests
{
    private static readonly Dictionary<string, LayerSource[]> networks = new()
    {
        ["a chain"] =
        [
            SeveralLayers.Input("in", 8, 8, 3), Conv(4, 3), Layer("BatchNormalization"),
            Layer("Activation", ("Activation", Activation.Relu)), Layer("Flatten"), Dense(10),
        ],
        ["a graph"] =
        [
            SeveralLayers.Input("a", 8), SeveralLayers.Input("b", 8), Dense(8, ("Input", "a")), Dense(8, ("Input", "b")),
            SeveralLayers.Merge("Add", ["dense", "dense_1"]), Layer("LayerNormalization"),
        ],
        ["wrappers"] =
        [
            SeveralLayers.Input("in", 6, 5, 4), Layer("TimeDistributed"), Layer("Bidirectional"), Layer("LSTM", ("Units", 3)),
            Layer("Bidirectional"), Layer("GRU", ("Units", 2)), Layer("SpectralNormalization"), Dense(3),
        ],
        ["cells"] =
        [
            SeveralLayers.Input("in", 6, 5), Layer("RNN"), Layer("LSTMCell", ("Units", 4)), Layer("SimpleRNNCell", ("Units", 3)),
        ],
        ["layers with layers within"] =
        [
            SeveralLayers.Input("in", 6), Layer("Embedding", ("InputDim", 50), ("OutputDim", 8)),
            Layer("MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 4)),
            Layer("GroupQueryAttention", ("HeadDim", 4), ("NumQueryHeads", 4), ("NumKeyValueHeads", 2)),
        ],
        ["a pipeline"] =
        [
            SeveralLayers.Input("in", 8, 8, 3), Layer("Pipeline", ("Layers", 2)),
            Layer("Rescaling", ("Scale", new EquatableArray<double>(0.5))), Layer("CenterCrop", ("Height", 4), ("Width", 4)), Conv(2, 3),
        ],
        ["operators and further calls"] =
        [
            SeveralLayers.Input("in", 8), Dense(8, ("Name", "d")), Layer("Clip", ("XMin", 0.0), ("XMax", 6.0)),
            Layer("Shared", ("Layer", "d")),
        ],
        ["hashes and look-ups"] =
        [
            SeveralLayers.Input("in", 3).With("DType", DType.String),
            Layer("Hashing", ("NumBins", 5), ("OutputMode", OutputMode.OneHot)),
            Layer(
                "StringLookup",
                ("Input", "in"),
                ("OutputMode", OutputMode.MultiHot),
                ("Vocabulary", new EquatableArray<string>("a", "b"))),
        ],
    };

    public static TheoryData<string, DType> Cases => new MatrixTheoryData<string, DType>(
        networks.Keys,
        [DType.MixedFloat16, DType.MixedBFloat16, DType.Float16, DType.Float64, DType.Float32]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Once_for_all_layers_is_what_it_is_on_each(string network, DType type)
    {
        var (once, each) = (Evaluate(networks[network], type), Evaluate([.. networks[network].Select(On)], null));
        Assert.Equal(each.Report!.ForConstants(), once.Report!.ForConstants());

        LayerSource On(LayerSource layer) =>
            layer.Kind is Catalogue.Input or "Shared" or "Pipeline" or "Hashing" or "StringLookup"
            || Catalogue.Find(layer.Kind)!.IsOperator
                ? layer
                : layer.With("DType", type);
    }

    [Fact]
    public void An_input_keeps_the_type_that_it_has()
    {
        var report = Evaluate([SeveralLayers.Input("in", 8), Dense(4)], DType.MixedFloat16).Report!;
        Assert.Equal((DType.Float32, DType.Float16), (report.Inputs[0].DType, report.Outputs[0].DType));
        Assert.Equal(4 * 36, report.Bytes);
    }

    [Fact]
    public void A_layer_with_a_type_of_its_own_keeps_that()
    {
        var report = Evaluate([SeveralLayers.Input("in", 8), Dense(4), Dense(2, ("DType", DType.Float32))], DType.Float16).Report!;
        Assert.Equal((2 * 36) + (4 * 10), report.Bytes);
        Assert.Equal(DType.Float32, report.Outputs[0].DType);
    }

    [Fact]
    public void Without_weights_a_layer_gives_values_of_the_type_as_well() => Assert.Equal(
        DType.BFloat16,
        Evaluate([SeveralLayers.Input("in", 8), Layer("Flatten")], DType.MixedBFloat16).Report!.Outputs[0].DType);

    // Keras gives indices, or its floatx, whatever the policy is.
    [Theory]
    [InlineData(OutputMode.Int, DType.Int64)]
    [InlineData(OutputMode.OneHot, DType.Float32)]
    public void A_layer_with_another_default_keeps_that(OutputMode mode, DType type) => Assert.Equal(
        type,
        Evaluate(
            [SeveralLayers.Input("in", 3).With("DType", DType.String), Layer("Hashing", ("NumBins", 5), ("OutputMode", mode))],
            DType.MixedFloat16).Report!.Outputs[0].DType);

    [Theory]
    [InlineData(null, null, 4)]
    [InlineData(DType.Float16, null, 2)]
    [InlineData(DType.Float16, DType.Float32, 4)]
    [InlineData(null, DType.Float64, 8)]
    public void A_block_has_the_type_of_the_network_unless_it_has_one_of_its_own(DType? network, DType? block, int bytes)
    {
        var inner = new NetworkSource(new([Dense(3)])) { Name = "Inner", IsBlock = true };
        var outer = new NetworkSource(new([Dense(4), Use(inner)])) { Name = "Outer", IsBlock = true, DType = block };
        var report = Evaluate([SeveralLayers.Input("in", 8), Use(outer)], network).Report!;
        Assert.Equal([36L * bytes, 15L * bytes], report.Layers.Where(layer => layer.Parameters > 0).Select(layer => layer.Bytes));
    }

    [Fact]
    public void Behind_a_block_with_a_type_the_network_has_its_own_again()
    {
        var block = new NetworkSource(new([Dense(4)])) { Name = "Block", IsBlock = true, DType = DType.Float64 };
        Assert.Equal(
            [8 * 36L, 2 * 15L],
            Evaluate([SeveralLayers.Input("in", 8), Use(block), Dense(3)], DType.Float16).Report!.Layers
                .Where(layer => layer.Parameters > 0)
                .Select(layer => layer.Bytes));
    }

    [Theory]
    [InlineData(null, 4)]
    [InlineData(DType.Float64, 8)]
    public void A_model_that_is_used_has_the_type_of_its_own_class(DType? type, int bytes)
    {
        var encoder = new NetworkSource(new([SeveralLayers.Input("in", 8), Dense(4)])) { Name = "Encoder", DType = type };
        var report = Evaluate([SeveralLayers.Input("in", 8), Use(encoder), Dense(3)], DType.Float16).Report!;
        Assert.Equal((36 * bytes) + (15 * 2), report.Bytes);
    }

    [Theory]
    [InlineData(DType.MixedFloat16, 2 * 100)]
    [InlineData(DType.Float32, 4 * 100)]
    public void What_an_operator_gives_has_the_size_of_its_type(DType type, long bytes) => Assert.Equal(
        bytes,
        Evaluate([SeveralLayers.Input("in", 8), Dense(50), Layer("Flip", ("Axes", new EquatableArray<int>(1)))], type).Report!.Peak!.Bytes);

    private static LayerSource Use(NetworkSource network) => new("Use", default) { Model = network };

    private static NetworkEvaluation Evaluate(LayerSource[] layers, DType? type)
    {
        var evaluation = NetworkEvaluator.Evaluate(new(layers) { DType = type });
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation;
    }
}
