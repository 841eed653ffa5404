using ParamGen.Core.Collections;
using ParamGen.Core.Contracts;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Contracts;

/// <summary>A network beside a file with an architecture: what agrees has no problem, and what was changed is found at its layer.</summary>
public class ArchitectureContractTests
{
    /// <summary>How many changes of a kind are tried in a network.</summary>
    private static readonly int changes = Environment.GetEnvironmentVariable("PARAMGEN_SAMPLES") == "full" ? int.MaxValue : 2;

    internal static List<NetworkSource> Networks { get; } =
    [
        .. OracleTexts.All.Select(oracle => KerasModelReader.Read(oracle.Text).Network)
            .OfType<NetworkSource>()
            .Where(network => NetworkEvaluator.Evaluate(network).Report is not null),
    ];

    [Fact]
    public void A_network_agrees_with_itself()
    {
        Assert.InRange(Networks.Count, 1_000, int.MaxValue);
        AssertAgree(network => network);
    }

    /// <summary>Attributes leave out what has its default, and give names only to layers that are taken by name.</summary>
    [Fact]
    public void What_is_left_out_has_its_default() => AssertAgree(network => network with { Layers = network.Layers.Map(Short) });

    [Fact]
    public void An_argument_that_was_changed_is_found_at_its_layer()
    {
        var (found, wrong) = (0, new List<string>());
        foreach (var network in Networks)
        {
            foreach (var (index, argument, changed) in Changed(network).Take(changes))
            {
                if (NetworkEvaluator.Evaluate(changed).Report is null)
                    continue;
                found++;
                var problems = Problems(changed, network);
                if (!problems.Any(problem => problem.Layer == index))
                    wrong.Add($"{changed.Layers[index].Kind} {argument}: {Text(problems)}");
            }
        }

        Assert.Equal("", string.Join("\n", wrong.Take(20)));
        Assert.InRange(found, 1_000, int.MaxValue);
    }

    [Fact]
    public void A_layer_that_was_dropped_or_put_in_is_found()
    {
        var (found, wrong) = (0, new List<string>());
        foreach (var network in Networks)
        {
            foreach (var (index, changed) in Restructured(network).Take(changes))
            {
                if (NetworkEvaluator.Evaluate(changed).Report is null)
                    continue;
                found += 2;
                if (Problems(changed, network).Count == 0)
                    wrong.Add($"without {network.Layers[index].Kind}");
                if (Problems(network, changed).Count == 0)
                    wrong.Add($"with {network.Layers[index].Kind}");
            }
        }

        Assert.Equal("", string.Join("\n", wrong.Take(20)));
        Assert.InRange(found, 300, int.MaxValue);
    }

    [Theory]
    [InlineData("Dense", "Units", 5, "dense: Units is 4, but in 'net.keras' it is 5 (layer 'dense'); change one of the two")]
    [InlineData("Dense", "Activation", null, "dense: Activation is Activation.Linear, but in 'net.keras' it is Activation.Relu (layer "
        + "'dense'); change one of the two")]
    [InlineData("Dense", "Name", "head", "")]
    public void A_difference_says_both_values(string kind, string argument, object? value, string message)
    {
        var own = Net(new("Input", Shape(8)), new("Dense", Units(4)), new("Dense", Units(2)));
        var layers = own.Layers.ToArray();
        layers[1] = layers[1].With(argument, ArgumentValue.Of(value) ?? Activation.Relu);
        Assert.Equal(kind, layers[1].Kind);
        Assert.Equal(message, Differences(own, own with { Layers = layers }));
    }

    [Fact]
    public void A_name_that_was_given_is_that_of_the_file()
    {
        var own = Net(new("Input", Shape(8)), new LayerSource("Dense", Units(4)).With("Name", "head"));
        var other = Net(new("Input", Shape(8)), new LayerSource("Dense", Units(4)).With("Name", "logits"));
        var problem = Assert.Single(Problems(own, other));
        Assert.Equal(("PG0601", "Name", 1), (problem.Rule.Id, problem.Argument, problem.Layer));
        Assert.Empty(Problems(own.Apply(Assert.Single(problem.Suggestions), 1), other));
    }

    /// <summary>Keras counts on within a process, so of two files each may start at another number.</summary>
    [Theory]
    [InlineData("dense_3", "dense_7", true, "")]
    [InlineData("dense", "dense_7", true, "")]
    [InlineData("dense_3", "logits", true, "PG0601")]
    [InlineData("head", "logits", true, "PG0601")]
    [InlineData("dense_3", "dense_7", false, "PG0601")]
    public void Names_that_Keras_gave_are_not_compared_of_two_files(string name, string otherName, bool isOfFile, string ids)
    {
        var own = Net(new("Input", Shape(8)), new LayerSource("Dense", Units(4)).With("Name", name));
        var other = Net(new("Input", Shape(8)), new LayerSource("Dense", Units(4)).With("Name", otherName));
        Assert.Equal(ids, string.Join(" ", Problems(own with { Class = isOfFile ? "Sequential" : null }, other)
            .Select(problem => problem.Rule.Id)));
    }

    [Fact]
    public void A_layer_of_the_file_is_named_where_it_is_missing()
    {
        var own = Net(new("Input", Shape(8)), new("Dense", Units(4)), new("Dense", Units(2)));
        LayerSource[] layers = [.. own.Layers.Take(2), new("Dropout", new Argument[] { new("Rate", 0.5) }), own.Layers[2]];
        var other = own with { Layers = layers };
        Assert.Equal(
            "dense_1: does not match 'net.keras': the file has the Dropout layer 'dropout' before this one; change one of the two",
            Differences(own, other));
        Assert.Equal("dropout: does not match 'net.keras': the file has no such layer; change one of the two", Differences(other, own));
    }

    /// <summary>A network is compared at every keystroke, however little it has in common with its file.</summary>
    [Theory]
    [InlineData(2_000, 1_000)]
    [InlineData(3_000, 2_999)]
    public void A_large_network_of_another_architecture_is_compared_in_time(int own, int other)
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal("PG0602", Assert.Single(Problems(Chain(own, 3), Chain(other, 4))).Rule.Id);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 100);

        static NetworkSource Chain(int count, int units) =>
            Net([new("Input", Shape(8)), .. Enumerable.Range(0, count).Select(i => new LayerSource("Dense", Units(units + (i % 7))))]);
    }

    [Fact]
    public void The_number_of_an_operator_is_that_of_the_file()
    {
        Assert.Equal("", Differences(NotEqual(0), NotEqual(0)));
        Assert.Equal(
            "not_equal: Value is 0, but in 'net.keras' it is 1 (layer 'not_equal'); change one of the two",
            Differences(NotEqual(0), NotEqual(1)));

        static NetworkSource NotEqual(int value) =>
            Net(new("Input", Shape(8)), new("NotEqual", new Argument[] { new("Value", value) }));
    }

    [Fact]
    public void The_order_in_which_branches_are_written_does_not_matter()
    {
        LayerSource input = new("Input", Shape(8)), left = Named("a", "input"), right = Named("b", "input");
        LayerSource add = new("Add", new Argument[] { new("Inputs", new EquatableArray<string>("a", "b")) });
        Assert.Equal("", Differences(Net(input, left, right, add), Net(input, right, left, add)));

        static LayerSource Named(string name, string taken) =>
            new LayerSource("Dense", Units(name == "a" ? 4 : 4)).With("Name", name).With("Input", taken);
    }

    [Theory]
    [InlineData("DType", "its type is float32 here, and int32 there ('input_layer'); change one of the two")]
    [InlineData("BatchSize", "its shape is (None, 8) here, and (5, 8) there ('input_layer'); change one of the two")]
    public void An_input_with_another_type_or_batch_has_a_fix(string argument, string message)
    {
        ArgumentValue value = argument == "DType" ? DType.Int32 : 5;
        LayerSource input = new("Input", Shape(8)), dense = new("Dense", Units(4));
        var (own, other) = (Net(input, dense), Net(input.With(argument, value), dense));
        var problem = Assert.Single(Problems(own, other));
        Assert.Equal(("PG0603", argument, 0), (problem.Rule.Id, problem.Argument, problem.Layer));
        Assert.Equal($"input_layer: does not match 'net.keras': {message}", Text([problem]));
        Assert.Empty(Problems(own.Apply(Assert.Single(problem.Suggestions), 0), other));
        Assert.Empty(Problems(other.Apply(Assert.Single(Assert.Single(Problems(other, own)).Suggestions), 0), own));
    }

    [Fact]
    public void An_output_of_another_type_is_found()
    {
        LayerSource input = new("Input", Shape(8)), relu = new("ReLU", default);
        Assert.Equal(
            "re_lu: does not match 'net.keras': its output is float32 here, and float16 there; change one of the two",
            Differences(Net(input, relu), Net(input, relu.With("DType", DType.Float16))));
    }

    /// <summary>Attributes have the names and the layers of the newest Keras.</summary>
    [Theory]
    [InlineData("Conv2D", "Conv2D", "Convolution2D")]
    [InlineData("Concatenate", "Concatenate", "Merge")]
    [InlineData("Flatten", "StandaloneFlatten", "Flatten")]
    public void A_layer_of_an_older_Keras_is_the_one_that_replaces_it(string kind, string oldKind, string writtenClass)
    {
        Argument[] arguments = kind switch
        {
            "Conv2D" => [new("Filters", 2), new("KernelSize", new EquatableArray<int>(3))],
            "Concatenate" => [new("Inputs", new EquatableArray<string>("input_layer", "input_layer"))],
            _ => [],
        };
        LayerSource input = new("Input", Shape(8, 8, 1));
        Assert.Equal(
            "",
            Differences(Net(input, new(kind, arguments)), Net(input, new(oldKind, arguments) { WrittenClass = writtenClass })));
    }

    [Fact]
    public void Arguments_of_a_layer_of_an_older_Keras_are_compared()
    {
        Argument[] arguments = [new("InputDim", 20), new("OutputDim", 4)];
        LayerSource input = new("Input", Shape(7));
        var old = new LayerSource("StandaloneEmbedding", arguments) { WrittenClass = "Embedding" }.With("Name", "embedding");
        Assert.Equal("", Differences(Net(input, new("Embedding", arguments)), Net(input, old)));
        Assert.Equal(
            "embedding: MaskZero is false, but in 'net.keras' it is true (layer 'embedding'); change one of the two",
            Differences(Net(input, new("Embedding", arguments)), Net(input, old.With("MaskZero", true))));
    }

    [Fact]
    public void A_quantized_network_is_said_once()
    {
        var own = Net(new("Input", Shape(8)), new("Dense", Units(4)), new("Dense", Units(2)));
        var other = own with
        {
            Layers = own.Layers.Map(layer =>
                layer.Kind == "Dense" ? layer with { Quantization = new(QuantizationMode.Int8) } : layer),
        };
        Assert.Equal("", Differences(other, other));
        Assert.Equal(
            "Net: does not match 'net.keras': it is quantized ('dense' to int8), and the layers here are not; change one of the two",
            Differences(own, other));
        Assert.Equal(
            "Net: does not match 'net.keras': the layers here are quantized ('dense' to int8), and it is not; change one of the two",
            Differences(other, own));
    }

    [Fact]
    public void Inputs_in_another_order_are_said_as_such()
    {
        LayerSource a = new LayerSource("Input", Shape(8)).With("Name", "a"), b = new LayerSource("Input", Shape(8)).With("Name", "b");
        LayerSource add = new("Add", new Argument[] { new("Inputs", new EquatableArray<string>("a", "b")) });
        Assert.Equal(
            "Net: does not match 'net.keras': the order of its inputs or outputs is another: 'a', 'b', 'add' there, and 'b', 'a', "
                + "'add' here; change one of the two",
            Differences(Net(b, a, add), Net(a, b, add)));
    }

    private static void AssertAgree(Func<NetworkSource, NetworkSource> written) =>
        Assert.Equal(
            "",
            string.Join("\n", Networks.Select(network => Differences(written(network), network)).Where(text => text.Length > 0)));

    private static NetworkSource Net(params LayerSource[] layers) => new(layers);

    private static Argument[] Shape(params int[] sizes) => [new("Shape", new EquatableArray<int>(sizes))];

    private static Argument[] Units(int units) => [new("Units", units)];

    private static string Differences(NetworkSource own, NetworkSource other) => Text(Problems(own, other));

    private static EquatableArray<Problem> Problems(NetworkSource own, NetworkSource other) =>
        ContractReview.Of(own, new FileContract[] { new ArchitectureContract(0, "net.keras", other) }, "Net", withAdvice: false).Problems;

    private static string Text(IEnumerable<Problem> problems) => string.Join("\n", problems.Select(problem =>
        problem.Rule.MessageText(CSharpWording.Instance, [.. problem.Texts])));

    /// <summary>The layer without arguments that say their default, and without a name that nobody uses.</summary>
    private static LayerSource Short(LayerSource layer)
    {
        if (Catalogue.Find(layer.Kind) is not { } kind || layer.Operator is not null || layer.Declared is not null)
            return layer;
        return layer with { Arguments = layer.Arguments.Where(argument => !IsDefault(argument)).ToArray() };

        bool IsDefault(Argument argument) => kind.Parameters.All(parameter => LayerKind.PropertyOf(parameter) != argument.Name)
            && kind.Properties.TryGetValue(argument.Name, out var property)
            && ((property.GetValue(kind.Defaults) is { } value && argument.Value == ArgumentValue.Of(value))
                || (argument.Name == "Strides" && layer.ValueOf("PoolSize") is ArgumentValue.Integers { Values: [var only] }
                    && argument.Value == (ArgumentValue)only));
    }

    /// <summary>The network with another value of an argument that a prediction depends on.</summary>
    private static IEnumerable<(int Index, string Argument, NetworkSource Network)> Changed(NetworkSource network)
    {
        string[] ignored = ["Seed", "Name", "Trainable", "DType", "Implementation", "Unroll", "OutputShape", "UseCudnn", "FlashAttention"];
        for (var i = network.Layers.Count - 1; i >= 0; i--)
        {
            var layer = network.Layers[i];
            if (layer.Operator is not null || layer.Declared is not null || layer.Model is not null || Catalogue.Find(layer.Kind) is null)
                continue;
            foreach (var argument in layer.Arguments)
            {
                if (ignored.Contains(argument.Name)
                    || argument.Name.EndsWith("Arguments", StringComparison.Ordinal)
                    || Other(argument.Value) is not { } value)
                    continue;
                var layers = network.Layers.ToArray();
                layers[i] = layer.With(argument.Name, value);
                yield return (i, argument.Name, network with { Layers = layers });
            }
        }
    }

    private static ArgumentValue? Other(ArgumentValue value) => value switch
    {
        ArgumentValue.Integer { Value: > 0 } number => number.Value + 1,
        ArgumentValue.Integers { Values: { Count: > 0 } numbers } when numbers[0] > 0 =>
            new EquatableArray<int>([numbers[0] + 1, .. numbers.Skip(1)]),
        ArgumentValue.Flag flag => !flag.Value,
        _ => null,
    };

    /// <summary>The network without a layer that gives what it takes.</summary>
    private static IEnumerable<(int Index, NetworkSource Network)> Restructured(NetworkSource network)
    {
        if (network.Outputs.Count > 0 || network.Class is not "Sequential")
            yield break;
        for (var i = network.Layers.Count - 1; i > 0; i--)
        {
            if (network.Layers[i] is { Kind: not ("Bidirectional" or "TimeDistributed" or "RNN") }
                && network.Layers[i - 1].Kind != "Bidirectional")
                yield return (i, network with { Layers = network.Layers.Where((_, at) => at != i).ToArray() });
        }
    }
}
