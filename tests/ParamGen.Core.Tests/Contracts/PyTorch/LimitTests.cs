using System.Diagnostics;
using ParamGen.Core.Collections;
using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>Large networks, and files that are made to take long.</summary>
public class LimitTests
{
    private static readonly string[] shapes = ["equal", "different", "raw", "deep", "recurrent", "one size"];

    public static TheoryData<string> Applications =>
        [.. OracleModels.Names.Where(name => name.StartsWith("applications_", StringComparison.Ordinal))];

    public static TheoryData<string> Shapes => [.. shapes];

    [Theory]
    [MemberData(nameof(Applications))]
    public void A_large_network_fits_the_file_that_is_made_of_it_whatever_the_names(string model)
    {
        var network = Views.Of(KerasModelReader.Read(OracleModels.TextOf(model)).Network!);
        var number = 0;
        var names = new Dictionary<string, string>();
        DescribedWeight[][] files =
        [
            StateTensors.Of(network),
            StateTensors.Of(network, rename: name => $"module.{name}"),
            StateTensors.Of(network, rename: name => names.TryAdd(name, $"m{(number += 7919) % 9973}") ? names[name] : names[name]),
        ];
        foreach (var tensors in files)
        {
            var running = Stopwatch.StartNew();
            var problems = PyTorchContract.Problems(network, StateTensors.File(tensors), PyTorchOptions.None, "Net").ToList();

            Assert.True(running.Elapsed < TimeSpan.FromSeconds(10), $"{running.Elapsed}");
            Assert.Empty(problems.Where(problem => problem.Rule.Severity is Severity.Error).Select(problem => problem.Message));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_file_of_many_tensors_is_refused_soon(string kind)
    {
        var network = Views.Of(KerasModelReader.Read(OracleModels.TextOf("applications_nasnetmobile")).Network!);
        var running = Stopwatch.StartNew();

        var problems = PyTorchContract.Problems(network, StateTensors.File(Many(kind, 100_000)), PyTorchOptions.None, "Net").ToList();

        Assert.True(running.Elapsed < TimeSpan.FromSeconds(60), $"{running.Elapsed}");
        Assert.Contains(problems, problem => problem.Rule.Severity is Severity.Error);
        Assert.All(problems, problem => Assert.True(problem.Message.Length < 2000, problem.Message));
    }

    /// <summary>As large as a network may be, and all of its layers look alike.</summary>
    [Theory]
    [InlineData("equal", 0)]
    [InlineData("one changed", 1)]
    [InlineData("one dropped", 1)]
    public void Ten_thousand_equal_layers_are_compared_in_time(string kind, int least)
    {
        LayerSource input = new("Input", new Argument[] { new("Shape", new EquatableArray<int>(8)) });
        LayerSource dense = new("Dense", new Argument[] { new("Units", 8) });
        var network = Views.Of(new(new([input, .. Enumerable.Repeat(dense, 10_000)])));
        var tensors = StateTensors.Of(network).ToList();
        if (kind == "one changed")
            tensors[9_000] = tensors[9_000] with { Shape = tensors[9_000].Shape.Select(size => size + 1).ToArray() };
        if (kind == "one dropped")
            tensors.RemoveRange(9_000, 2);
        var running = Stopwatch.StartNew();

        var problems = PyTorchContract.Problems(network, StateTensors.File(tensors), PyTorchOptions.None, "Net").ToList();

        Assert.True(running.Elapsed < TimeSpan.FromSeconds(30), $"{running.Elapsed}");
        Assert.InRange(problems.Count(problem => problem.Rule.Severity is Severity.Error), least, 3);
    }

    [Fact]
    public void A_file_of_another_network_that_is_too_large_to_compare_says_so() => Assert.Equal(
        "Net: 'net.safetensors' has 400,000 modules, which are too many and too different to compare with the 3 that the network needs; "
            + "use a file of this architecture",
        Assert.Single(PyTorchContract.Problems(
            Views.Of(Networks.Named("three dense")),
            StateTensors.File(Many("different", 400_000)),
            PyTorchOptions.None,
            "Net")).Message);

    private static IEnumerable<DescribedWeight> Many(string kind, int count) => Enumerable.Range(0, count).Select(i => kind switch
    {
        "equal" => StateTensors.Of($"m{i}.weight", 11, 44),
        "different" => StateTensors.Of($"m{i}.weight", 7 + i, 5 + i),
        "raw" => StateTensors.Of($"m.p{i}", 11),
        "deep" => StateTensors.Of(string.Concat(Enumerable.Repeat("a.", i % 300)) + $"{i}.weight", 44, 11, 1, 1),
        "recurrent" => StateTensors.Of($"m.weight_ih_l{i}", 44, 11),
        _ => StateTensors.Of($"m.{i}.weight", 11 + (i % 997)),
    });
}
