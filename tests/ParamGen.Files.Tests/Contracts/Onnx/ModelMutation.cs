using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using Described = ParamGen.Core.Formats.Descriptions.FileDescription;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>An ONNX model that differs from another one in one thing.</summary>
/// <param name="What">What was changed.</param>
/// <param name="Model">The model.</param>
internal sealed record ModelMutation(string What, Described Model)
{
    /// <summary>The weight that was changed or lost; null where it was something else.</summary>
    public string? Weight { get; private init; }

    /// <summary>The number of the input that was changed; null where it was something else.</summary>
    public int? Input { get; private init; }

    /// <summary>The number of the output that was changed; null where it was something else.</summary>
    public int? Output { get; private init; }

    public static IEnumerable<ModelMutation> Of(Described model) =>
    [
        .. Values(model.Inputs).Select(change => new ModelMutation($"input {change.What}", model with { Inputs = change.Values })
        {
            Input = change.Number,
        }),
        .. Values(model.Outputs).Select(change => new ModelMutation($"output {change.What}", model with { Outputs = change.Values })
        {
            Output = change.Number,
        }),
        .. Enumerable.Range(0, model.Weights.Count).SelectMany(i => OfWeight(model, i)),
        .. Enumerable.Range(0, model.Onnx!.Graph.Nodes.Count)
            .Where(i => KernelOf(model, i) is { } kernel && IsUsedOnce(model, kernel))
            .SelectMany(i => OfNode(model, i)),
    ];

    private static IEnumerable<(string What, EquatableArray<DescribedValue> Values, int? Number)> Values(
        EquatableArray<DescribedValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            yield return ($"{i} dropped", values.Where(other => other != value).ToArray(), null);
            yield return ($"{i} doubled", new([.. values, value with { Name = value.Name + "_again" }]), null);
            yield return ($"{i} of another type", Changed(values, i, value with { Type = "tensor(double)", ElementType = "float64" }), i);
            yield return ($"{i} of one axis more", Changed(values, i, value with { Shape = new([.. value.Shape, new(7, null)]) }), i);
            for (var axis = 0; axis < value.Shape.Count; axis++)
            {
                if (value.Shape[axis].Size is not { } size)
                    continue;
                var shape = value.Shape.ToArray();
                shape[axis] = new(size + 1, null);
                yield return ($"{i}, axis {axis} + 1", Changed(values, i, value with { Shape = shape }), i);
            }
        }

        if (values.Count == 2)
            yield return ("swapped", new([values[1], values[0]]), null);
    }

    private static EquatableArray<T> Changed<T>(EquatableArray<T> items, int position, T item)
    {
        var changed = items.ToArray();
        changed[position] = item;
        return changed;
    }

    private static IEnumerable<ModelMutation> OfWeight(Described model, int position)
    {
        var weight = model.Weights[position];
        for (var axis = 0; axis < weight.Shape.Count; axis++)
        {
            var shape = weight.Shape.ToArray();
            shape[axis]++;
            yield return new($"{weight.Name}, axis {axis} + 1", model with
            {
                Weights = Changed(model.Weights, position, weight with { Shape = shape, Values = null }),
            })
            {
                Weight = weight.Name,
            };
        }
    }

    private static IEnumerable<ModelMutation> OfNode(Described model, int position)
    {
        var nodes = model.Onnx!.Graph.Nodes;
        var (node, kernel) = (nodes[position], KernelOf(model, position)!);
        yield return new($"node of {kernel.Name} dropped", With(model, nodes.Where((_, i) => i != position))) { Weight = kernel.Name };

        var again = node with
        {
            Inputs = node.Inputs.Map(input => input == kernel.Name ? input + "_again" : input),
            Outputs = node.Outputs.Map(output => output + "_again"),
        };
        yield return new($"node of {kernel.Name} doubled", With(model, nodes.Append(again)) with
        {
            Weights = new([.. model.Weights, kernel with { Name = kernel.Name + "_again" }]),
        });
    }

    /// <summary>A layer that is unrolled has a node for each step.</summary>
    private static bool IsUsedOnce(Described model, DescribedWeight kernel) =>
        model.Onnx!.Graph.Nodes.Count(node => node.Inputs.Contains(kernel.Name)) == 1;

    private static DescribedWeight? KernelOf(Described model, int position) => model.Onnx!.Graph.Nodes[position] switch
    {
        { Operator: "Conv" or "ConvTranspose" or "MatMul" or "Gemm" or "Gather" or "LSTM", Inputs: var inputs } =>
            model.Weights.FirstOrDefault(weight =>
                weight.Shape.Count > 1 && weight.Type == "float32" && inputs.Contains(weight.Name)),
        _ => null,
    };

    private static Described With(Described model, IEnumerable<OnnxNode> nodes) => model with
    {
        Onnx = model.Onnx! with { Graph = model.Onnx.Graph with { Nodes = nodes.ToArray() } },
    };
}
