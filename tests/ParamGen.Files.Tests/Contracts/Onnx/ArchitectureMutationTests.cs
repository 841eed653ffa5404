using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>A network that is changed in one thing no longer agrees with its export, unless no shape or type changes.</summary>
public class ArchitectureMutationTests
{
    /// <summary>
    /// What is found, but at another layer: (8, 3, 8) is also how (8, 8, 3) looks with the channels first, and the first half of a
    /// separable convolution may be the depthwise one that follows; the kernels after them say so. Without a layer for images nothing says
    /// that the first axis has channels.
    /// </summary>
    private static readonly HashSet<string> elsewhere =
    [
        "tensorflow-residual: picture.Shape [1], [2] swapped: conv2d",
        "torch-residual: picture.Shape [1], [2] swapped: conv2d",
        "tensorflow-depthwise: separable_conv2d dropped: dense",
        "torch-depthwise: separable_conv2d dropped: dense",
        "nchw-two: concatenate dropped: image",
    ];

    [Fact]
    public void What_changes_a_kernel_an_input_or_an_output_is_found_at_its_layer()
    {
        var (caught, later, unseen, invalid, wrong) = (0, 0, 0, 0, new List<string>());
        foreach (var pair in Contracted.Pairs)
        {
            var network = Contracted.Network(pair);
            var before = NetworkEvaluator.Evaluate(network).Report!;
            foreach (var mutation in ArchitectureMutation.Of(network))
            {
                if (NetworkEvaluator.Evaluate(mutation.Network).Report is not { } after)
                {
                    invalid++;
                    continue;
                }

                var problems = Contracted.Problems(mutation.Network, Contracted.Model(pair))!;
                var found = problems.Count == 0 ? null : problems[0];
                var place = found is null ? null : found.Origin.IsNetwork ? "" : found.Name;
                var expected = FirstDifference(before, after, mutation.Network);
                // What is gone has no place.
                if (found?.Rule == OnnxContractRules.PG0625_KernelWithoutLayer && mutation.IsDropped)
                    place = expected;
                if (place is not null && expected is not null && elsewhere.Contains($"{pair}: {mutation.What}: {place}"))
                    later++;
                else if (place != expected)
                    wrong.Add($"{pair}: {mutation.What}: expected {expected ?? "nothing"}, found "
                        + (found is null ? "nothing" : Contracted.Text(found)));
                else if (place is null)
                    unseen++;
                else
                    caught++;
            }
        }

        Assert.True(wrong.Count == 0, $"{caught} caught, {unseen} unseen, {wrong.Count} wrong:\n{string.Join('\n', wrong)}");
        Assert.Equal((429, 5, 104, 114), (caught, later, unseen, invalid));
    }

    /// <summary>The first layer of the changed network with another input, kernel or output; empty where only a layer is missing.</summary>
    private static string? FirstDifference(NetworkReport before, NetworkReport after, NetworkSource network)
    {
        if (before.Inputs.Zip(after.Inputs).FirstOrDefault(pair => pair.First != pair.Second) is { Second: { } input })
            return input.Layer;
        var names = network.Layers.Select(layer => layer.TextOf("Name")).ToList();
        var (kernels, others) = (Kernels(before).ToList(), Kernels(after).OrderBy(kernel => names.IndexOf(kernel.Name)));
        foreach (var (name, shapes) in others)
        {
            var same = kernels.FindIndex(kernel => kernel.Shapes == shapes);
            if (same < 0)
                return name;
            kernels.RemoveAt(same);
        }

        return kernels.Count > 0 ? ""
            : before.Outputs.Zip(after.Outputs).FirstOrDefault(pair => pair.First.Shape != pair.Second.Shape).Second?.Layer;
    }

    private static IEnumerable<(string Name, string Shapes)> Kernels(NetworkReport report) => report.Layers
        .Select(layer => (layer.Name, Shapes: string.Join(' ', layer.Weights
            .Where(weight => weight.Role is not WeightRole.Elementwise)
            .Select(weight => weight.Shape))))
        .Where(layer => layer.Shapes.Length > 0);
}
