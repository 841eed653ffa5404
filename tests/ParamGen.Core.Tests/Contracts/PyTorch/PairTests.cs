using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>Models in PyTorch and in Keras, which were given each other's weights.</summary>
public class PairTests
{
    public static TheoryData<string> Names => [.. PyTorchPair.All.Select(pair => pair.Name)];

    [Fact]
    public void There_are_models_to_compare() => Assert.True(PyTorchPair.All.Count >= 19);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_fits_its_network(string name)
    {
        var pair = PyTorchPair.Of(name);

        var problems = pair.Problems(pair.Tensors);

        Assert.Empty(problems.Where(problem => problem.Rule.Severity is not Severity.Info).Select(problem => problem.Message));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_weight_gets_its_tensors_or_others_that_shapes_do_not_tell_from_them(string name)
    {
        var pair = PyTorchPair.Of(name);
        var matching = PyTorchContract.Match(pair.Network, StateDict.Read(pair.Tensors), [])!;
        var assigned = new List<(string Weight, string Tensors, string Shapes)>();
        foreach (var (layer, module, comparison) in matching.Pairs.Where(matched => matched is { Layer: not null, Module: not null }))
        {
            foreach (var weight in comparison!.Form.Members.SelectMany(member => member.Weights).Distinct())
            {
                var tensors = comparison.Form.Members.Where(member => member.Weights.Contains(weight)).Select(member => member.Name);
                var path = layer!.Wrappers.Count > 0 ? weight : $"{layer.Name}/{weight}";
                assigned.Add((path, string.Join(" + ", tensors.Select(member => module!.Find(member)!.Name)), layer.Key));
            }
        }

        foreach (var (weight, tensors) in pair.Assigned)
        {
            // Another layer of equal shapes may have what this one should have.
            var shapes = assigned.First(one => one.Weight == weight).Shapes;
            Assert.Contains(tensors, assigned.Where(other => other.Shapes == shapes).Select(other => other.Tensors));
        }

        Assert.Equal(pair.Assigned.Keys.Order(), assigned.Select(one => one.Weight).Distinct().Order());
    }

    [Fact]
    public void No_file_fits_another_network()
    {
        var fitting =
            from pair in PyTorchPair.All
            from other in PyTorchPair.All
            where pair != other && pair.Problems(other.Tensors).All(problem => problem.Rule.Severity is not Severity.Error)
            select $"{other} fits {pair}";

        Assert.Empty(fitting);
    }
}
