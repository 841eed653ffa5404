using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using FileDescription = ParamGen.Core.Formats.Descriptions.FileDescription;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>Networks of Keras's that were written after exports of other programs and of older versions.</summary>
public class ExportTests
{
    private static readonly Dictionary<string, NetworkSource> networks = new()
    {
        ["keras3-attention-from-function"] = Network(
            Input("signal", 6, 8),
            Layer("MultiHeadAttention", ("NumHeads", 2), ("KeyDim", 4), ("Name", "attention")),
            Layer("Add", ("Inputs", Texts("signal", "attention"))),
            Layer("LayerNormalization"),
            Layer("GlobalAveragePooling1D"),
            Dense(2)),
        ["keras3-text-tf2onnx15"] = Network(
            Input("ids", 8).With("DType", DType.Int32),
            Layer("Embedding", ("InputDim", 30), ("OutputDim", 6)),
            Layer("Conv1D", ("Filters", 8), ("KernelSize", Sizes(3))),
            Layer("GlobalMaxPooling1D"),
            Dense(1)),
        ["keras2-two-inputs-tf2onnx17"] = Network(
            Input("history", -1, 5),
            Layer("GRU", ("Units", 6), ("ReturnSequences", true)),
            Layer("LSTM", ("Units", 4), ("Name", "lstm")),
            Input("profile", 3),
            Dense(4).With("Name", "dense"),
            Layer("Concatenate", ("Inputs", Texts("lstm", "dense")), ("Name", "both")),
            Dense(1).With("Name", "spend"),
            Dense(3).With("Name", "segment").With("Input", "both")),
        ["keras2-dict-inputs-tf2onnx15"] = Network(
            Input("alpha", 2),
            Input("zeta", 3),
            Dense(1).With("Name", "x").With("Input", "zeta"),
            Layer("Concatenate", ("Inputs", Texts("alpha", "zeta"))),
            Dense(2).With("Name", "y")),
        ["keras3-export-photo"] = Network(
            Input("photo", 10, 10, 3),
            Conv(5, 3),
            Layer("BatchNormalization"),
            Layer("GlobalAveragePooling2D"),
            Dense(4)),
        ["keras-torch-export-cnn"] = Network(
            Input("photo", 10, 10, 2),
            Conv(4, 3),
            Layer("BatchNormalization"),
            Layer("DepthwiseConv2D", ("KernelSize", Sizes(3))),
            Layer("GlobalAveragePooling2D"),
            Dense(3)),
        ["keras2-cnn-tf2onnx13"] = Network(
            Input("photo", 12, 12, 3),
            Conv(6, 3),
            Layer("BatchNormalization"),
            Layer("MaxPooling2D", ("PoolSize", Sizes(2))),
            Layer("DepthwiseConv2D", ("KernelSize", Sizes(3)), ("DepthMultiplier", 2)),
            Layer("Flatten"),
            Dense(10)),
        ["digits-cnn-opset8"] = Network(
            Input("image", 12, 12, 1),
            Conv(6, 3),
            Layer("BatchNormalization"),
            Layer("MaxPooling2D", ("PoolSize", Sizes(2))),
            Conv(8, 3),
            Layer("MaxPooling2D", ("PoolSize", Sizes(2))),
            Layer("Flatten"),
            Dense(10)),
        ["lenet-initializers-as-inputs"] = Network(
            Input("input", 28, 28, 1),
            Conv(4, 5).With("Padding", Padding.Valid),
            Layer("AveragePooling2D", ("PoolSize", Sizes(2))),
            Conv(8, 5).With("Padding", Padding.Valid),
            Layer("AveragePooling2D", ("PoolSize", Sizes(2))),
            Layer("Flatten"),
            Dense(20),
            Dense(10)),
        ["encoder-attention-opset17"] = Network(
            Input("tokens", 10).With("DType", DType.Int64),
            Layer("Embedding", ("InputDim", 40), ("OutputDim", 16), ("Name", "embedding")),
            Layer("MultiHeadAttention", ("NumHeads", 4), ("KeyDim", 4), ("Name", "attention")),
            Layer("Add", ("Inputs", Texts("embedding", "attention"))),
            Layer("LayerNormalization", ("Name", "norm")),
            Dense(24),
            Dense(16).With("Name", "wide"),
            Layer("Add", ("Inputs", Texts("norm", "wide"))),
            Layer("LayerNormalization"),
            Layer("GlobalAveragePooling1D"),
            Dense(3)),
        ["tagger-bilstm-opset13"] = Network(
            Input("tokens", -1).With("DType", DType.Int64),
            Layer("Embedding", ("InputDim", 30), ("OutputDim", 8)),
            Layer("Bidirectional"),
            Layer("LSTM", ("Units", 6), ("ReturnSequences", true)),
            Dense(4)),
        ["mobilenet-dynamo18"] = Network(
            Input("x", 20, 20, 3),
            Conv(6, 3),
            Layer("SeparableConv2D", ("Filters", 10), ("KernelSize", Sizes(3))),
            Layer("SeparableConv2D", ("Filters", 16), ("KernelSize", Sizes(3))),
            Layer("GlobalAveragePooling2D"),
            Dense(6)),
        ["resnet-named-batch-opset11"] = Network(
            Input("pixels", 16, 16, 3),
            Conv(8, 3).With("Name", "stem"),
            Conv(8, 3),
            Conv(8, 3).With("Name", "first"),
            Layer("Add", ("Inputs", Texts("stem", "first")), ("Name", "sum")),
            Conv(12, 3).With("Strides", 2),
            Conv(12, 3).With("Name", "second"),
            Conv(12, 1).With("Strides", 2).With("Input", "sum").With("Name", "shortcut"),
            Layer("Add", ("Inputs", Texts("second", "shortcut"))),
            Layer("GlobalAveragePooling2D"),
            Dense(5)),
        ["quantized-qdq-per-channel"] = Network(
            Input("image", 14, 14, 1),
            Conv(6, 3),
            Conv(8, 3),
            Layer("GlobalAveragePooling2D"),
            Dense(4)),
        ["half-precision-opset17"] = Network(Input("x", 6).With("DType", DType.Float16), Half(8), Half(2)),
    };

    public static TheoryData<string> Files => [.. networks.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_network_agrees_with_the_export_of_its_like(string file) => Assert.Empty(Problems(networks[file], file));

    [Theory]
    [MemberData(nameof(Files))]
    public void With_another_last_layer_it_does_not(string file)
    {
        var network = networks[file];
        var last = network.Layers[network.Layers.Count - 1];
        var units = ((ArgumentValue.Integer)last.ValueOf("Units")!).Value;
        LayerSource[] layers = [.. network.Layers.Take(network.Layers.Count - 1), last.With("Units", units + 1)];

        var problem = Assert.Single(Contracted.Problems(new(layers), Model(file))!);

        Assert.Equal(OnnxContractRules.PG0624_KernelMissing, problem.Rule);
        Assert.Equal(layers.Length - 1, problem.Layer);
        Assert.Equal(Suggestion.Set("Units", units), Assert.Single(problem.Suggestions));
    }

    [Theory]
    [InlineData("NumHeads", 3)]
    [InlineData("KeyDim", 5)]
    public void Attention_of_another_size_does_not_agree_with_the_export(string argument, int size)
    {
        const string File = "keras3-attention-from-function";
        var layers = networks[File].Layers.Map(layer => layer.Gives(argument) ? layer.With(argument, size) : layer);
        Assert.StartsWith("PG0624 attention: ", Assert.Single(Problems(new(layers), File)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quantized-dynamic-mlp", 12, 16, 8, 3)]
    [InlineData("quantized-four-bits", 32, 32, 4)]
    public void Weights_of_a_few_bits_are_not_compared_and_that_is_said(string file, int width, params int[] units)
    {
        var network = Network([Input("x", width), .. units.Select(Dense)]);
        Assert.StartsWith("PG0627 Net: ", Assert.Single(Problems(network, file)), StringComparison.Ordinal);
    }

    private static string[] Problems(NetworkSource network, string file) =>
        [.. Contracted.Problems(network, Model(file))!.Select(Contracted.Text)];

    private static FileDescription Model(string file)
    {
        var model = Contracted.ReadModel($"onnx/{file}.onnx");
        // Of a tagger's states, nothing is said here.
        return file.StartsWith("tagger", StringComparison.Ordinal) ? model with { Outputs = new[] { model.Outputs[0] } } : model;
    }

    private static NetworkSource Network(params LayerSource[] layers) => new(layers);

    private static LayerSource Layer(string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        new(kind, arguments.Select(argument => new Argument(argument.Name, argument.Value)).ToArray());

    private static LayerSource Input(string name, params int[] shape) => Layer("Input", ("Name", name), ("Shape", Sizes(shape)));

    private static LayerSource Dense(int units) => Layer("Dense", ("Units", units));

    private static LayerSource Half(int units) => Dense(units).With("DType", DType.Float16);

    private static LayerSource Conv(int filters, int size) =>
        Layer("Conv2D", ("Filters", filters), ("KernelSize", Sizes(size)), ("Padding", Padding.Same));

    private static EquatableArray<int> Sizes(params int[] sizes) => sizes;

    private static EquatableArray<string> Texts(params string[] texts) => texts;
}
