using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using FileDescription = ParamGen.Core.Formats.Descriptions.FileDescription;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>What follows on what, and kernels that nodes use in other ways than by their names.</summary>
public class GraphTests
{
    private static readonly NetworkSource convolutions = Network(
        Input("x", 9, 9, 2), Conv("first", 3, 2), Conv("second", 5, 2), Layer("GlobalAveragePooling2D"));

    private static readonly NetworkSource recurrent = Network(Input("x", 7, 3), Layer("GRU", ("Units", 4), ("Name", "gru")));

    [Fact]
    public void Layers_in_the_order_of_the_network_agree() => Assert.Empty(Problems(convolutions, Convolutions("a", "b")));

    [Fact]
    public void Layers_in_another_order_do_not()
    {
        var text = Assert.Single(Problems(convolutions, Convolutions("b", "a")));
        Assert.Equal(
            "PG0626 first: the convolution of shape (3, 3, 2, 2) follows input 1 in the network, but not in the ONNX model 'net.onnx'; "
                + "change the order of the layers, or export the model again",
            text);
    }

    [Fact]
    public void Equal_inputs_that_changed_places_are_another_order()
    {
        var network = Network(
            Input("left", 4),
            Input("right", 4),
            Layer("Dense", ("Units", 2), ("Name", "narrow"), ("Input", "left")),
            Layer("Dense", ("Units", 3), ("Name", "wide"), ("Input", "right")));
        Assert.Empty(Problems(network, Two("p", "q")));
        Assert.StartsWith("PG0626 narrow: ", Assert.Single(Problems(network, Two("q", "p"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Kernels_in_a_loop_are_found() => Assert.Empty(Problems(recurrent, Loop([3, 12], [4, 12])));

    [Fact]
    public void Other_kernels_in_a_loop_are_not_those_of_the_layer() =>
        Assert.StartsWith("PG0624 gru: ", Assert.Single(Problems(recurrent, Loop([3, 15], [5, 15]))), StringComparison.Ordinal);

    [Fact]
    public void A_loop_that_hides_its_kernels_is_not_compared_and_that_is_said() => Assert.StartsWith(
        "PG0627 gru: the weight 'gru_cell/kernel' of shape (3, 12) and (4, 12) is not compared",
        Assert.Single(Problems(recurrent, Loop())),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Transpose", 5, 4, null)]
    [InlineData("Cast", 4, 5, null)]
    [InlineData("Cast", 4, 6, "PG0624")]
    [InlineData("Acme", 4, 5, "PG0627")]
    public void A_kernel_that_is_turned_or_cast_is_still_a_kernel(string name, int rows, int columns, string? id)
    {
        var network = Network(Input("x", 4), Layer("Dense", ("Units", 5), ("Name", "dense")));
        string[] domain = name == "Acme" ? ["acme"] : [""];
        var model = Model(
            [Value("x", 4)],
            [Value("y", 5)],
            [Weight("w", rows, columns)],
            [
                new(name, domain[0], "", new(["w"]), new(["k"]), Attributes(("to", 1))),
                Node("MatMul", ["x", "k"], "y"),
            ]);
        Assert.Equal(id is null ? [] : [id], Problems(network, model).Select(text => text[..6]));
    }

    private static string[] Problems(NetworkSource network, FileDescription model) =>
        [.. Contracted.Problems(network, model)!.Select(Contracted.Text)];

    private static FileDescription Convolutions(string first, string second) => Model(
        [Value("x", 9, 9, 2)],
        [Value("y", 2)],
        [Weight("a", 2, 2, 3, 3), Weight("b", 2, 2, 5, 5)],
        [Node("Conv", ["x", first], "h"), Node("Conv", ["h", second], "g"), Node("GlobalAveragePool", ["g"], "y")]);

    private static FileDescription Two(string first, string second) => Model(
        [Value(first, 4), Value(second, 4)],
        [Value("narrow:0", 2), Value("wide:0", 3)],
        [Weight("v", 4, 2), Weight("w", 4, 3)],
        [Node("MatMul", ["p", "v"], "narrow:0"), Node("MatMul", ["q", "w"], "wide:0")]);

    private static FileDescription Loop(params long[][] kernels)
    {
        var body = new OnnxGraph(
            new([new("i", null), new("c", null), new("h", null)]),
            new([new("c", null), new("g", null)]),
            default,
            default,
            new([.. kernels.Select((_, i) => Node("MatMul", [i == 0 ? "x" : "h", $"w{i}"], $"g{i}")), Node("Tanh", ["h"], "g")]));
        var loop = Node("Loop", ["", "", "x"], "y") with { Attributes = new([new("body") { Graphs = new([body]) }]) };
        return Model(
            [Value("x", 7, 3)],
            [Value("y", 4)],
            [.. kernels.Select((kernel, i) => Weight($"w{i}", kernel))],
            [loop]);
    }

    private static FileDescription Model(DescribedValue[] inputs, DescribedValue[] outputs, DescribedWeight[] weights, OnnxNode[] nodes) =>
        new("net.onnx", FileKinds.Onnx)
        {
            Inputs = inputs,
            Outputs = outputs,
            Weights = weights,
            Onnx = new(8, new([new(OnnxOpset.DefaultDomain, 17)]), "", "", new(default, default, default, default, nodes), default),
        };

    private static DescribedValue Value(string name, params long[] sizes) => new(name, "tensor(float)")
    {
        ElementType = "float32",
        HasShape = true,
        Shape = new([new(null, "batch"), .. sizes.Select(size => new DescribedDimension(size, null))]),
    };

    private static DescribedWeight Weight(string name, params long[] shape) => new(name, shape, "float32", null);

    private static OnnxNode Node(string name, string[] inputs, string output) => new(name, "", "", inputs, new([output]), default);

    private static EquatableArray<OnnxAttributeValue> Attributes(params (string Name, long Value)[] attributes) =>
        attributes.Select(attribute => new OnnxAttributeValue(attribute.Name) { Int = attribute.Value }).ToArray();

    private static NetworkSource Network(params LayerSource[] layers) => new(layers);

    private static LayerSource Layer(string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        new(kind, arguments.Select(argument => new Argument(argument.Name, argument.Value)).ToArray());

    private static LayerSource Input(string name, params int[] shape) =>
        Layer("Input", ("Name", name), ("Shape", new EquatableArray<int>(shape)));

    private static LayerSource Conv(string name, int size, int filters) => Layer(
        "Conv2D", ("Name", name), ("Filters", filters), ("KernelSize", new EquatableArray<int>([size])), ("Padding", Padding.Same));
}
