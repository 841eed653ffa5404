using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Text;

namespace ParamGen.Core.Files;

/// <summary>A TensorFlow Lite file as the micro interpreter sees it, or why that is not known.</summary>
internal sealed class TensorFlowLiteGraph
{
    /// <summary>The most elements of a tensor that are counted: no small device has them, and sums stay far from 64 bits.</summary>
    private const long MostElements = 1L << 28;

    private readonly DescribedSubgraph graph;

    /// <summary>The places of tensors in the arena; -1 for those that are not there.</summary>
    private readonly int[] places;

    private TensorFlowLiteGraph(DescribedSubgraph graph)
    {
        this.graph = graph;
        places = Enumerable.Repeat(-1, graph.Tensors.Count).ToArray();
    }

    /// <summary>The graph; null with the reason where it is not known.</summary>
    public static MicroGraph? Of(TensorFlowLiteDescription file, out string reason)
    {
        reason = "";
        if (file.Subgraphs.Count > 1)
            reason = $"the file has {Numbers.Grouped(file.Subgraphs.Count)} graphs, for loops or branches";
        else if (new TensorFlowLiteGraph(file.Main).WhyUnknown() is { } why)
            reason = why;
        return reason.Length == 0 ? new TensorFlowLiteGraph(file.Main).Graph() : null;
    }

    private MicroGraph Graph()
    {
        // The interpreter adds what it must place in the order of the file's tensors.
        int[] inArena = [.. Enumerable.Range(0, graph.Tensors.Count).Where(Computed().Contains)];
        for (var i = 0; i < inArena.Length; i++)
            places[inArena[i]] = i;
        return new(
            new([.. inArena.Select(position => TensorOf(graph.Tensors[position]))]),
            new([.. graph.Operators.Select(OperatorOf)]),
            new([.. graph.Inputs.Select(input => places[input])]),
            new([.. graph.Outputs.Select(output => places[output])]),
            graph.Tensors.Count);
    }

    private HashSet<int> Computed() => [.. graph.Inputs, .. graph.Operators.SelectMany(op => op.Outputs).Where(output => output >= 0)];

    private MicroOperator OperatorOf(DescribedOperator op) =>
        new(op.Kind, "", new([.. InArena(Operands(op))]), new([.. InArena(op.Outputs)]))
        {
            Constants = new([
                .. Operands(op).Select(operand => graph.Tensors[operand]).Where(tensor => tensor.IsConstant).Select(ConstantOf),
            ]),
            Window = WindowOf(op),
        };

    /// <summary>
    /// What an operator reads, the tensor that it is about first: a transposed convolution lists the shape of its result first.
    /// </summary>
    private static IEnumerable<int> Operands(DescribedOperator op)
    {
        const int Image = 2;
        var operands = op.Kind is Op.TransposeConv && op.Inputs.Count > Image
            ? op.Inputs.Skip(Image).Take(1).Concat(op.Inputs.Where((_, i) => i != Image))
            : op.Inputs;
        return operands.Where(operand => operand >= 0);
    }

    private IEnumerable<int> InArena(IEnumerable<int> tensors) =>
        tensors.Where(tensor => tensor >= 0 && places[tensor] >= 0).Select(tensor => places[tensor]);

    /// <summary>How a convolution slides over its image: the file has the size of its kernel in the kernel's own shape.</summary>
    private DeviceWindow? WindowOf(DescribedOperator op)
    {
        if (op is not { Kind: Op.Conv2D or Op.DepthwiseConv2D or Op.TransposeConv, Inputs: [_, >= 0 and var kernel, ..] }
            || op.Window is not { } window
            || graph.Tensors[kernel] is not { IsConstant: true, Shape: [_, var rows, var columns, > 0 and var channels] }
            || graph.Tensors[Operands(op).First()].Shape is not [_, _, _, var depth])
        {
            return null;
        }

        return new(new(rows, columns), window.Strides, window.Dilation, window.IsSame)
        {
            Groups = op.Kind is Op.Conv2D && depth > channels ? depth / channels : 1,
        };
    }

    private static MicroTensor TensorOf(DescribedTensor tensor) => new(tensor.Name, tensor.Shape, BytesOf(tensor)!.Value)
    {
        Scales = ScalesOf(tensor),
    };

    private static MicroConstant ConstantOf(DescribedTensor tensor) =>
        new(tensor.Bytes ?? 0, DeviceTypes.CountOf(tensor.Shape), ScalesOf(tensor));

    /// <summary>The interpreter takes a tensor as quantized that has both scales and zero points.</summary>
    private static long ScalesOf(DescribedTensor tensor) =>
        tensor.Quantization is { ZeroPoints.Count: > 0 } quantization ? quantization.Scales.Count : 0;

    private static long? BytesOf(DescribedTensor tensor) => tensor.Type switch
    {
        "int8" or "uint8" or "bool" => 1L,
        "int16" or "uint16" or "float16" or "bfloat16" => 2,
        "int32" or "uint32" or "float32" => 4,
        "int64" or "uint64" or "float64" => 8,
        _ => default(long?),
    } * DeviceTypes.CountOf(tensor.Shape);

    /// <summary>Whether a tensor, or one of its axes alone, has more elements than are counted.</summary>
    private static bool IsTooLarge(DescribedTensor tensor)
    {
        var count = 1L;
        foreach (var size in tensor.Shape)
        {
            if (size > MostElements)
                return true;
            count *= Math.Max(size, 1);
            if (count > MostElements)
                return true;
        }

        return false;
    }

    /// <summary>Why it is not known what is in the arena, and when; null where it is.</summary>
    private string? WhyUnknown()
    {
        var computed = Computed();
        for (var i = 0; i < graph.Tensors.Count; i++)
        {
            var tensor = graph.Tensors[i];
            if (tensor.IsVariable)
                return $"the tensor '{tensor.Name}' keeps its value from one run to the next";
            if (IsTooLarge(tensor))
                return $"the tensor '{tensor.Name}' is too large for a small device";
            if (computed.Contains(i) && BytesOf(tensor) is null)
                return $"numbers of {tensor.Type} have no size that is known ('{tensor.Name}')";
            if (computed.Contains(i) && tensor.IsConstant)
                return $"the tensor '{tensor.Name}' is both a constant and computed";
        }

        return graph.Operators.FirstOrDefault(op => op.Outputs.All(output => output < 0)) is { } silent
            ? $"an operator {silent.Kind} has no result"
            : WhyOutOfOrder();
    }

    /// <summary>Each tensor must be computed once, and before it is read.</summary>
    private string? WhyOutOfOrder()
    {
        var known = new HashSet<int>(graph.Inputs);
        foreach (var op in graph.Operators)
        {
            foreach (var read in op.Inputs)
            {
                if (read >= 0 && !graph.Tensors[read].IsConstant && !known.Contains(read))
                    return $"{op.Kind} reads the tensor '{graph.Tensors[read].Name}', which nothing before it computes";
            }

            foreach (var result in op.Outputs)
            {
                if (result >= 0 && !known.Add(result))
                    return $"the tensor '{graph.Tensors[result].Name}' is computed twice";
            }
        }

        return graph.Outputs.Any(output => !known.Contains(output)) ? "an output is not computed" : null;
    }
}
