using System.Diagnostics;
using ParamGen.Core.Formats.Descriptions;
using FileDescription = ParamGen.Core.Formats.Descriptions.FileDescription;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>However large a file is and whatever it says, the comparison ends.</summary>
public class HostileModelTests
{
    private const int Count = 100_000;

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("MatMul", true)]
    [InlineData("MatMul", false)]
    [InlineData("Add", true)]
    [InlineData("Gather", false)]
    [InlineData("Einsum", false)]
    public void A_hundred_thousand_nodes_are_compared_in_time(string name, bool isChain)
    {
        var model = Contracted.Model("torch-digits");
        var nodes = Enumerable.Range(0, Count).Select(i => new OnnxNode(
            name,
            "",
            "",
            new([isChain && i > 0 ? $"y{i - 1}" : "image", name == "Add" && i > 1 ? $"y{i - 2}" : $"w{i}"]),
            new([$"y{i}"]),
            default));
        var weights = Enumerable.Range(0, Count)
            .Select(i => new DescribedWeight($"w{i}", new([i + 1L, long.MaxValue / 2]), "float32", null));
        Compare(model with
        {
            Weights = new([.. model.Weights, .. weights]),
            Onnx = model.Onnx! with { Graph = model.Onnx.Graph with { Nodes = new([.. model.Onnx.Graph.Nodes, .. nodes]) } },
        });
    }

    [Fact]
    public void A_hundred_thousand_inputs_are_compared_in_time()
    {
        var model = Contracted.Model("torch-two");
        Compare(model with { Inputs = Enumerable.Repeat(model.Inputs[0], Count).ToArray() });
    }

    private static void Compare(FileDescription model)
    {
        var time = Stopwatch.StartNew();
        Assert.NotNull(Contracted.Problems(Contracted.Network("torch-digits"), model));
        Assert.True(time.Elapsed < patience, $"{time.Elapsed}");
    }
}
