using System.Diagnostics;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Contracts.WeightFile;

namespace ParamGen.Core.Tests.Contracts;

/// <summary>Where a network and a file of weights differ, and what is said of it.</summary>
public class KerasWeightsContractTests
{
    private const string Change = "change the layer, or use a file saved from this architecture";

    private static readonly LayerSource input = Input(4);
    private static readonly LayerSource relu = Of("ReLU");

    /// <summary>Two layers of three and two units.</summary>
    private static readonly LayerSource[] two = [input, Dense(3), relu, Dense(2)];

    [Fact]
    public void Layers_are_stored_by_class_and_number() =>
        Assert.Empty(Messages(Variables([.. First("layers/dense/vars"), .. Second("layers/dense_1/vars")]), two));

    /// <summary>A class with layers does not say which of the two a model within it is.</summary>
    [Theory]
    [InlineData("sequential", "sequential_1")]
    [InlineData("functional", "functional_1")]
    [InlineData("sequential", "functional")]
    [InlineData("functional", "sequential")]
    public void A_model_within_the_network_is_a_Sequential_or_a_Functional(string first, string second)
    {
        LayerSource[] layers = [input, Model(Dense(3)), Model(Dense(2))];
        string[] file =
        [
            .. First($"layers/{first}/layers/dense/vars"),
            .. Second($"layers/{second}/layers/dense/vars"),
        ];
        Assert.Empty(Messages(Variables(file), layers));
        file[0] = file[0].Replace("(4, 3)", "(4, 5)", StringComparison.Ordinal);
        Assert.StartsWith("PG0604", Assert.Single(Messages(Variables(file), layers)), StringComparison.Ordinal);

        static LayerSource Model(LayerSource layer) => new LayerSource("Use", default) with
        {
            Model = new(new[] { Input(layer.ValueOf("Units") is ArgumentValue.Integer { Value: 3 } ? 4 : 3), layer }),
        };
    }

    [Theory]
    [InlineData("dense", "dense_1")]
    [InlineData("dense_7", "dense_8")]
    [InlineData("sequential/dense_7", "sequential/dense_8")]
    [InlineData("mnist/dense_7", "mnist/dense_8")]
    public void Keras_counts_layers_on_within_a_process(string one, string other) =>
        Assert.Empty(Messages(Paths([.. Named(one, "(4, 3)", "(3)"), .. Named(other, "(3, 2)", "(2)")]), two));

    [Fact]
    public void Numbers_that_differ_otherwise_are_other_names()
    {
        var problem = Assert.Single(Problems(Paths([.. Named("dense", "(4, 3)", "(3)"), .. Named("dense_4", "(3, 2)", "(2)")]), two));
        Assert.Equal(
            "PG0608 dense_1: its weights are stored as 'dense_4' in 'net.safetensors'; use that name, or use a file saved from this "
                + "architecture",
            problem.Text(PlainWording.Instance, ""));
        Assert.Equal("Set Name to dense_4", problem.Suggestions.Single().TitleText);
    }

    [Fact]
    public void A_name_that_another_layer_takes_is_not_changed()
    {
        LayerSource[] layers = [input, Dense(3, "a"), Of("Dense", ("Units", 2), ("Input", "a"))];
        var file = Paths([.. Named("b", "(4, 3)", "(3)"), .. Named("dense", "(3, 2)", "(2)")]);
        Assert.Empty(Assert.Single(Problems(file, layers)).Suggestions);
    }

    /// <summary>
    /// The kernel is whole numbers, packed ones where they have 4 bits, and has scales beside it; for float8 there are scales and maxima.
    /// </summary>
    [Theory]
    [InlineData("int8", "0 (4, 3) int8; 1 (3); 2 (3)", "0 (3, 2) int8; 1 (2); 2 (2)")]
    [InlineData("int8", "0 (2, 3) int8; 1 (3); 2 (3)", "0 (2, 2) int8; 1 (2); 2 (2)")]
    [InlineData("uint8", "0 (12) uint8; 1 (3); 2 (1, 3); 3 (1, 3) int8; 4 (4)", "0 (6) uint8; 1 (2); 2 (1, 2); 3 (1, 2) int8; 4 (3)")]
    [InlineData(
        "float8",
        "0 (4, 3); 1 (3); 2 (); 3 (1024); 4 (); 5 (1024); 6 (); 7 (1024)",
        "0 (3, 2); 1 (2); 2 (); 3 (1024); 4 (); 5 (1024); 6 (); 7 (1024)")]
    public void A_quantized_file_is_one_error(string type, string first, string second)
    {
        string[] file =
        [
            .. first.Split("; ").Select(tensor => "layers/dense/vars/" + tensor),
            .. second.Split("; ").Select(tensor => "layers/dense_1/vars/" + tensor),
        ];
        var problem = Assert.Single(Problems(Variables(file), two));
        Assert.Equal(
            $"PG0609 Net: 'net.weights.h5' cannot be compared with the layers: it is quantized ('dense' is stored as {type}), and the "
                + "layers are not; use a file saved before quantize()",
            problem.Text(PlainWording.Instance, ""));
        Assert.Empty(problem.Suggestions);
    }

    [Fact]
    public void What_else_differs_in_a_quantized_file_is_said() => Assert.Equal(
        ["PG0609", "PG0604"],
        Problems(
            Variables(
                "layers/dense/vars/0 (4, 3) int8",
                "layers/dense/vars/1 (3)",
                "layers/dense/vars/2 (3)",
                "layers/dense_1/vars/0 (3, 5)",
                "layers/dense_1/vars/1 (5)"),
            two).Select(problem => problem.Rule.Id));

    [Fact]
    public void Another_width_is_one_error_that_sets_it()
    {
        var file = Variables(
            "layers/dense/vars/0 (4, 8)", "layers/dense/vars/1 (8)", "layers/dense_1/vars/0 (8, 2)", "layers/dense_1/vars/1 (2)");
        var problem = Assert.Single(Problems(file, two));
        Assert.Equal(
            $"PG0604 dense: kernel has shape (4, 3), but (4, 8) in 'net.weights.h5' (1 more weight differs); {Change}",
            problem.Text(PlainWording.Instance, ""));
        Assert.Equal((1, "Units", "Set Units to 8"), (problem.Layer, problem.Argument, problem.Suggestions.Single().TitleText));
        Assert.Empty(Problems(file, [.. new NetworkSource(two).Apply(problem.Suggestions[0], 1).Layers]));
    }

    [Theory]
    [InlineData("layers/dense/vars/0 (5, 3)", $"PG0604 dense: kernel has shape (4, 3), but (5, 3) in 'net.weights.h5'; {Change}")]
    [InlineData(
        "layers/dense/vars/0 (4, 3) float16",
        "PG0607 dense: kernel is float32, but float16 in 'net.weights.h5'; set DType, or save the weights in the model's type")]
    [InlineData(
        "layers/dense/vars/5 (4, 3)",
        "PG0608 dense: kernel is called 'layers/dense/vars/5' in 'net.weights.h5'; rename it, or use a file saved from this architecture")]
    public void A_weight_that_differs_is_said(string kernel, string message) =>
        Assert.Equal([message], Messages(Variables([kernel, "layers/dense/vars/1 (3)", .. Second("layers/dense_1/vars")]), two));

    [Fact]
    public void A_bias_more_or_less_is_said()
    {
        Assert.Equal(
            [$"PG0605 dense: 'net.weights.h5' has no bias; {Change}"],
            Messages(Variables(["layers/dense/vars/0 (4, 3)", .. Second("layers/dense_1/vars")]), two));
        Assert.Equal(
            [
                "PG0606 dense: 'net.weights.h5' has 'layers/dense/vars/1', which the model does not have; change the model, or use a file "
                    + "saved from this architecture",
            ],
            Messages(Variables(First("layers/dense/vars")), input, Of("Dense", ("Units", 3), ("UseBias", false))));
    }

    [Theory]
    [InlineData(true, "Set UseBias to false", "layers/dense/vars/0 (4, 3)")]
    [InlineData(false, "Remove UseBias", "layers/dense/vars/0 (4, 3)", "layers/dense/vars/1 (3)")]
    [InlineData(false, null, "layers/dense/vars/0 (4, 3)", "layers/dense/vars/1 (5)")]
    [InlineData(false, null, "layers/dense/vars/0 (4, 3)", "layers/dense/vars/1 (3)", "layers/dense/vars/2 (3)")]
    public void A_bias_on_one_side_can_be_fixed(bool useBias, string? title, params string[] tensors) => Assert.Equal(
        title,
        Assert.Single(Problems(Variables(tensors), input, Of("Dense", ("Units", 3), ("UseBias", useBias))))
            .Suggestions.Select(suggestion => suggestion.TitleText).FirstOrDefault());

    [Theory]
    [InlineData("Set DType to Float16", "layers/dense/vars/0 (4, 3) float16", "layers/dense/vars/1 (3) float16")]
    [InlineData(null, "layers/dense/vars/0 (4, 3) float16", "layers/dense/vars/1 (3)")]
    [InlineData(null, "layers/dense/vars/0 (4, 3) uint4", "layers/dense/vars/1 (3) uint4")]
    public void The_type_of_all_weights_of_a_layer_can_be_set(string? title, params string[] tensors) => Assert.Equal(
        title,
        Assert.Single(Problems(Variables(tensors), input, Dense(3)))
            .Suggestions.Select(suggestion => suggestion.TitleText).FirstOrDefault());

    [Fact]
    public void A_layer_more_or_less_is_one_error()
    {
        LayerSource[] three = [input, Dense(3), Dense(5), Dense(2)];
        Assert.Equal(
            [$"PG0605 dense_1: 'net.weights.h5' has no weights of this layer; {Change}"],
            Messages(Variables([.. First("layers/dense/vars"), "layers/dense_1/vars/0 (5, 2)", "layers/dense_1/vars/1 (2)"]), three));
        Assert.Equal(
            ["PG0606 Net: 'net.weights.h5' has 'layers/dense_1/vars/0', 'layers/dense_1/vars/1', which the model does not have; change the "
                + "model, or use a file saved from this architecture"],
            Messages(
                Variables([
                    .. First("layers/dense/vars"),
                    "layers/dense_1/vars/0 (9, 9)",
                    "layers/dense_1/vars/1 (9)",
                    .. Second("layers/dense_2/vars"),
                ]),
                two));
    }

    [Fact]
    public void A_file_without_weights_is_one_error() =>
        Assert.Equal([$"PG0605 Net: 'net.weights.h5' has no weights; {Change}"], Messages(Variables(), two));

    [Fact]
    public void Another_type_of_all_weights_is_one_error() =>
        Assert.Equal(
            ["PG0607 Net: every weight is float32, but float16 in 'net.safetensors'; set DType, or save the weights in the model's type"],
            Messages(
                Paths("dense/kernel (4, 3) float16", "dense/bias (3) float16", "dense_1/kernel (3, 2) float16", "dense_1/bias (2) float16"),
                two));

    [Fact]
    public void Keras_loads_lists_by_their_order()
    {
        LayerSource[] layers = [input, Dense(4, "a"), Dense(4, "b")];
        Assert.Empty(Messages(Listed([.. Named("a/a", "(4, 4)", "(4)"), .. Named("b/b", "(4, 4)", "(4)")]), layers));
        Assert.StartsWith(
            "PG0608 a: 'b' is in the place of this layer in 'net.h5'; Keras loads layers in order, so change their order, or use",
            Assert.Single(Messages(Listed([.. Named("b/b", "(4, 4)", "(4)"), .. Named("a/a", "(4, 4)", "(4)")]), layers)),
            StringComparison.Ordinal);
    }

    /// <summary>Keras 1 has a matrix for each gate, an axis more in a convolution along one axis, and layouts of Theano's.</summary>
    [Theory]
    [InlineData("w/w_W:0 (3, 1, 4, 5)", true)]
    [InlineData("w/w_W:0 (5, 4, 3)", true)]
    [InlineData("w/w_W:0 (3, 4, 5)", true)]
    [InlineData("w/w_W:0 (3, 2, 4, 5)", false)]
    [InlineData("w/w/kernel:0 (5, 4, 3)", false)]
    public void Kernels_of_Keras_1_are_known(string kernel, bool agrees)
    {
        LayerSource[] layers = [Input(9, 4), Of("Conv1D", ("Name", "w"), ("Filters", 5), ("KernelSize", new EquatableArray<int>(3)))];
        var bias = kernel.Contains("_W", StringComparison.Ordinal) ? "w/w_b:0 (5)" : "w/w/bias:0 (5)";
        Assert.Equal(agrees ? 0 : 1, Messages(Listed(kernel, bias), layers).Length);
    }

    [Theory]
    [InlineData("W_i (4, 2)", true)]
    [InlineData("W_i (5, 2)", false)]
    [InlineData("W_i (4, 3)", false)]
    [InlineData("W_i (4, 2) float16", false)]
    [InlineData("W_x (4, 2)", false)]
    public void Gates_of_Keras_1_are_known(string gate, bool agrees)
    {
        string[] gates =
        [
            gate, "U_i (2, 2)", "b_i (2)",
            .. "cfo".SelectMany(other => (string[])[$"W_{other} (4, 2)", $"U_{other} (2, 2)", $"b_{other} (2)"]),
        ];
        LayerSource[] layers = [Input(9, 4), Of("LSTM", ("Name", "m"), ("Units", 2))];
        Assert.Equal(agrees, Messages(Listed([.. gates.Select(weight => "m/m_" + weight)]), layers).Length == 0);
    }

    [Fact]
    public void A_file_of_another_kind_is_not_compared() =>
        Assert.Equal(
            ["PG0609 Net: 'net.onnx' cannot be compared with the layers: it is an ONNX model; use a file of weights"],
            Messages(new FileDescription("net.onnx", FileKinds.Onnx), two));

    /// <summary>What a hostile file says of itself takes no time.</summary>
    [Fact]
    public void A_hundred_thousand_tensors_are_compared_at_once()
    {
        string[] tensors = [.. Enumerable.Range(0, 100_000).Select(i => $"layers/dense_{i}/vars/0 ({i}, 3)")];
        string[] ofOneLayer = [.. Enumerable.Range(0, 100_000).Select(i => $"dense/kernel_{i} (4, 3)")];
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Problems(Variables(tensors), two));
        Assert.NotEmpty(Problems(Paths(ofOneLayer), two));
        Assert.NotEmpty(Problems(Listed(ofOneLayer), two));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private static LayerSource Input(params int[] shape) => Of("Input", ("Shape", new EquatableArray<int>(shape)));

    private static LayerSource Dense(int units, string? name = null) =>
        name is null ? Of("Dense", ("Units", units)) : Of("Dense", ("Units", units), ("Name", name));

    private static string[] First(string group) => [$"{group}/0 (4, 3)", $"{group}/1 (3)"];

    private static string[] Second(string group) => [$"{group}/0 (3, 2)", $"{group}/1 (2)"];

    private static string[] Named(string layer, string kernel, string bias) => [$"{layer}/kernel {kernel}", $"{layer}/bias {bias}"];
}
