using ParamGen.Core.Collections;
using ParamGen.Core.Contracts;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts;

/// <summary>The layers that wrappers wrap, beside a file: what they are called, and what they are.</summary>
public class WrappedLayerContractTests
{
    /// <summary>Keras 3 writes the backward layer of each Bidirectional, and names both after the layer; Keras 2 does neither.</summary>
    [Theory]
    [InlineData(null, "forward_lstm", "backward_lstm")]
    [InlineData(null, "forward_other", "backward_other")]
    [InlineData(null, "other", null)]
    [InlineData("x", "forward_x", "backward_x")]
    [InlineData("forward_x", "forward_x", "backward_forward_x")]
    [InlineData("x", "x", null)]
    public void A_Bidirectional_agrees_with_what_Keras_makes_of_it(string? name, string forward, string? backward) =>
        Assert.Equal("", Differences(
            [new("Bidirectional", default), Lstm(name)],
            Bidirectional(Inner("LSTM", forward, Units), backward is null ? null : Inner("LSTM", backward, $"{Units}, {Turned}"))));

    [Fact]
    public void Two_layers_of_a_Bidirectional_agree_with_two() => Assert.Equal("", Differences(
        [
            new("Bidirectional", new Argument[] { new("BackwardLayer", true) }),
            Lstm("x"),
            Lstm("y").With("GoBackwards", true).With("UseBias", false),
        ],
        Bidirectional(Inner("LSTM", "forward_x", Units), Inner("LSTM", "y", $"{Units}, {Turned}, \"use_bias\": false"))));

    [Theory]
    [InlineData(
        "forward_lstm",
        "backward_lstm",
        Turned,
        "x: Name is \"x\", but in 'net.keras' it is \"lstm\" (layer 'forward_lstm'); change one of the two")]
    [InlineData(
        "lstm",
        null,
        Turned,
        "x: Name is \"x\", but in 'net.keras' it is \"lstm\" (layer 'lstm'); change one of the two")]
    [InlineData(
        "forward_x",
        "backward_x",
        Turned + ", \"activation\": \"relu\"",
        "bidirectional: does not match 'net.keras': the file's backward layer 'backward_x' is not a copy of the forward layer; "
            + "change one of the two")]
    public void What_differs_in_a_Bidirectional_is_said(string forward, string? backward, string more, string message) =>
        Assert.Equal(message, Differences(
            [new("Bidirectional", default), Lstm("x")],
            Bidirectional(Inner("LSTM", forward, Units), backward is null ? null : Inner("LSTM", backward, $"{Units}, {more}"))));

    [Fact]
    public void A_backward_layer_that_the_file_does_not_have_is_compared_with_a_copy() => Assert.Equal(
        "lstm: UseBias is false, but in 'net.keras' it is true (layer 'x'); change one of the two",
        Differences(
            [
                new("Bidirectional", new Argument[] { new("BackwardLayer", true) }),
                Lstm("x"),
                Lstm(null).With("GoBackwards", true).With("UseBias", false),
            ],
            Bidirectional(Inner("LSTM", "x", Units), null)));

    [Theory]
    [InlineData("TimeDistributed", "Dense", "layer")]
    [InlineData("RNN", "LSTMCell", "cell")]
    public void A_name_that_was_given_is_that_of_the_wrapped_layer(string wrapper, string kind, string member)
    {
        var name = wrapper == "RNN" ? "rnn" : "time_distributed";
        var file = Layer(wrapper, name, $"\"{member}\": {Inner(kind, "d", Units)}");
        LayerSource inner = new(kind, new Argument[] { new("Units", 3) });
        Assert.Equal("", Differences([new(wrapper, default), inner], file));
        Assert.Equal("", Differences([new(wrapper, default), inner.With("Name", "d")], file));

        var own = Net([new(wrapper, default), inner.With("Name", "e")]);
        var problem = Assert.Single(Problems(own, file));
        Assert.Equal(("PG0601", "Name", 2), (problem.Rule.Id, problem.Argument, problem.Layer));
        Assert.Equal("e: Name is \"e\", but in 'net.keras' it is \"d\" (layer 'd'); change one of the two", Text([problem]));
        Assert.Empty(Problems(own.Apply(Assert.Single(problem.Suggestions), 2), file));
    }

    /// <summary>The axis is that of what the wrapped layer takes, which has one axis less.</summary>
    [Theory]
    [InlineData("-1")]
    [InlineData("1")]
    public void An_axis_is_that_of_the_wrapped_layer(string axis) => Assert.Equal("", Differences(
        [new("TimeDistributed", default), new("BatchNormalization", default)],
        Layer("TimeDistributed", "t", $"\"layer\": {Inner("BatchNormalization", "b", $"\"axis\": {axis}")}")));

    [Fact]
    public void A_model_that_is_wrapped_is_compared()
    {
        LayerSource[] layers = [new("Input", new Argument[] { new("Shape", new EquatableArray<int>(4)) }), Dense(8)];
        LayerSource model = new("Use", default) { Model = new(layers) { Name = "Enc" } };
        Assert.Equal("", Differences([new("TimeDistributed", default), model], File("linear")));
        Assert.Equal(
            "enc/dense: Activation is Activation.Linear, but in 'net.keras' it is Activation.Relu (layer 'd'); change one of the two",
            Differences([new("TimeDistributed", default), model], File("relu")));

        static LayerSource Dense(int units) => new("Dense", new Argument[] { new("Units", units) });

        static string File(string activation) => Layer(
            "TimeDistributed",
            "t",
            $$$"""
            "layer": {"class_name": "Sequential", "config": {"name": "enc", "layers": [
              {"class_name": "InputLayer", "config": {"batch_shape": [null, 4]}},
              {{{Inner("Dense", "d", $"\"units\": 8, \"activation\": \"{activation}\"")}}}]}}
            """);
    }

    private const string Units = "\"units\": 3";
    private const string Turned = "\"go_backwards\": true";

    private static LayerSource Lstm(string? name)
    {
        LayerSource layer = new("LSTM", new Argument[] { new("Units", 3) });
        return name is null ? layer : layer.With("Name", name);
    }

    private static string Bidirectional(string forward, string? backward) => Layer(
        "Bidirectional",
        "bidirectional",
        $"\"layer\": {forward}" + (backward is null ? "" : $", \"backward_layer\": {backward}"));

    private static string Inner(string kind, string name, string config) =>
        $$$"""{"class_name": "{{{kind}}}", "config": {"name": "{{{name}}}", {{{config}}}}}""";

    private static string Layer(string kind, string name, string config) => Inner(kind, name, config);

    private static NetworkSource Net(LayerSource[] layers) =>
        new(new LayerSource[] { new("Input", new Argument[] { new("Shape", new EquatableArray<int>(5, 4)) }) }.Concat(layers).ToArray());

    private static string Differences(LayerSource[] layers, string file) => Text(Problems(Net(layers), file));

    private static IReadOnlyList<Problem> Problems(NetworkSource own, string layer)
    {
        var file = KerasModelReader.Read(
            $$$"""
            {"class_name": "Sequential", "config": {"name": "s", "layers": [
              {"class_name": "InputLayer", "config": {"batch_shape": [null, 5, 4]}}, {{{layer}}}]}}
            """).Network!;
        return [.. ContractReview.Of(own, new FileContract[] { new ArchitectureContract(0, "net.keras", file) }, "Net", false).Problems];
    }

    private static string Text(IEnumerable<Problem> problems) => string.Join("\n", problems.Select(problem =>
        problem.Rule.MessageText(CSharpWording.Instance, [.. problem.Texts])));
}
