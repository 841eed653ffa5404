using ParamGen.Core.Collections;
using ParamGen.Core.Contracts;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;

namespace ParamGen.Core.Tests.Contracts;

/// <summary>A sum is the same in any order, and a difference is not: in which order layers take their inputs, beside a file.</summary>
public class OrderOfInputsTests
{
    private static readonly string[] names = ["a", "b", "c"];

    [Theory]
    [InlineData("Add", true)]
    [InlineData("Multiply", true)]
    [InlineData("Average", true)]
    [InlineData("Maximum", true)]
    [InlineData("Minimum", true)]
    [InlineData("LogicalAnd", true)]
    [InlineData("Equal", true)]
    [InlineData("Subtract", false)]
    [InlineData("Concatenate", false)]
    [InlineData("Divide", false)]
    [InlineData("Greater", false)]
    public void Inputs_are_in_any_order_where_it_does_not_matter(string kind, bool isSymmetric)
    {
        Assert.Equal("", Differences(Net(kind, "a", "b"), Net(kind, "a", "b")));
        var differences = Differences(Net(kind, "b", "a"), Net(kind, "a", "b"));
        if (isSymmetric)
            Assert.Equal("", differences);
        else
            Assert.Contains("PG0603", differences, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b c", "c a b", true)]
    [InlineData("a b b", "b a b", true)]
    [InlineData("a b b", "a a b", false)]
    [InlineData("a b", "a b c", false)]
    public void The_inputs_are_the_same_ones(string own, string other, bool isSame) => Assert.Equal(
        isSame,
        Differences(Net("Add", own.Split(' ')), Net("Add", other.Split(' '))).Length == 0);

    /// <summary>What differs is said of the layer that differs, in whichever order its sum is written.</summary>
    [Fact]
    public void Another_argument_of_an_input_is_found()
    {
        var other = Net("Add", "a", "b", "c");
        var layers = other.Layers.ToArray();
        layers[2] = layers[2].With("Activation", Activation.Relu);
        Assert.Equal(
            "PG0601 b: Activation is Activation.Linear, but in 'net.keras' it is Activation.Relu (layer 'b'); change one of the two",
            Differences(Net("Add", "c", "b", "a"), other with { Layers = layers }));
    }

    /// <summary>Of two layers that are alike, the one whose output is also taken elsewhere is the one of which this is true.</summary>
    [Theory]
    [InlineData("left", "right")]
    [InlineData("right", "left")]
    public void Inputs_that_are_alike_are_told_apart_by_who_takes_them(string first, string second)
    {
        Assert.Equal("", Differences(Twins(first, second), Twins("left", "right")));

        static NetworkSource Twins(string first, string second) => new(new LayerSource[]
        {
            Input,
            Named("Dense", "left", "x", new Argument("Units", 4)).Without("Name"),
            Named("Dense", "right", "x", new Argument("Units", 4)).Without("Name"),
            new("Add", new Argument[] { new("Inputs", new EquatableArray<string>(Dense(first), Dense(second))) }),
            Named("Dense", "head", "dense_1", new Argument("Units", 2)),
        });

        static string Dense(string side) => side == "left" ? "dense" : "dense_1";
    }

    /// <summary>Each sum of a network is turned round; the networks of the oracle.</summary>
    [Fact]
    public void A_network_with_its_sums_turned_round_agrees()
    {
        var (turned, wrong) = (0, new List<string>());
        foreach (var network in ArchitectureContractTests.Networks)
        {
            var other = network with { Layers = network.Layers.Map(Turned) };
            if (other == network || NetworkEvaluator.Evaluate(other).Report is null)
                continue;
            turned++;
            if (Differences(other, network) is { Length: > 0 } text)
                wrong.Add(text);
        }

        Assert.Equal("", string.Join("\n", wrong.Take(20)));
        Assert.InRange(turned, 50, int.MaxValue);

        static LayerSource Turned(LayerSource layer) =>
            layer.Kind is "Add" or "Multiply" or "Average" or "Maximum" or "Minimum"
                && layer.ValueOf("Inputs") is ArgumentValue.Texts { Values: { Count: > 1 } inputs }
                ? layer.With("Inputs", new EquatableArray<string>([.. inputs.Reverse()])) with { Listed = default }
                : layer;
    }

    /// <summary>A network is compared at every keystroke.</summary>
    [Fact]
    public void A_large_network_of_sums_is_compared_in_time()
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal("", Differences(Sums(isTurned: true), Sums(isTurned: false)));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 100);

        static NetworkSource Sums(bool isTurned) => new(new[] { Input }.Concat(Enumerable.Range(0, 3_000).SelectMany(i =>
        {
            var (before, dense) = (i == 0 ? "x" : $"sum{i - 1}", $"d{i}");
            string[] taken = isTurned ? [dense, before] : [before, dense];
            return new[]
            {
                Named("Dense", dense, before, new Argument("Units", 8)),
                new LayerSource("Add", new Argument[] { new("Inputs", new EquatableArray<string>(taken)) })
                    .With("Name", $"sum{i}"),
            };
        })).ToArray());
    }

    private static LayerSource Input =>
        new LayerSource("Input", new Argument[] { new("Shape", new EquatableArray<int>(8)) }).With("Name", "x");

    private static NetworkSource Net(string kind, params string[] inputs) => new(new LayerSource[]
    {
        Input,
        Named("Dense", "a", "x", new Argument("Units", 8)),
        Named("Dense", "b", "a", new Argument("Units", 8)),
        Named("Dense", "c", "x", new Argument("Units", 8)),
        new(kind, new Argument[] { new("Inputs", new EquatableArray<string>(inputs)) }),
    }.Concat(names.Except(inputs).Select(name => Named("ReLU", "after_" + name, name))).ToArray());

    private static LayerSource Named(string kind, string name, string input, params Argument[] arguments) =>
        new LayerSource(kind, arguments).With("Name", name).With("Input", input);

    private static string Differences(NetworkSource own, NetworkSource other) => string.Join("\n", ContractReview
        .Of(own, new FileContract[] { new ArchitectureContract(0, "net.keras", other) }, "Net", withAdvice: false)
        .Problems
        .Select(problem => $"{problem.Rule.Id} {problem.Rule.MessageText(CSharpWording.Instance, [.. problem.Texts])}"));
}
