using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Files;

/// <summary>Whether it is known how much memory the micro interpreter needs for a file.</summary>
internal static class InterpreterCoverage
{
    private static readonly HashSet<string> types = ["int8", "int32", "float32", "bool"];

    /// <summary>The operators whose scratch buffers depend on their windows.</summary>
    private static readonly HashSet<string> images = [Op.Conv2D, Op.DepthwiseConv2D, Op.TransposeConv, Op.AveragePool];

    /// <summary>Why it is not known; null where it is.</summary>
    public static string? WhyUnknown(DescribedSubgraph file, MicroGraph graph, InterpreterTables tables)
    {
        for (var i = 0; i < file.Operators.Count; i++)
        {
            var (op, micro) = (file.Operators[i], graph.Operators[i]);
            if (op.IsCustom || !tables.Knows(op.Kind))
                return $"what {tables.Interpreter} needs for the operator {op.Kind} is not known";
            DescribedTensor[] read = [.. op.Inputs.Where(input => input >= 0).Select(input => file.Tensors[input])];
            DescribedTensor[] results = [.. op.Outputs.Where(output => output >= 0).Select(output => file.Tensors[output])];
            if (read.Concat(results).FirstOrDefault(tensor => !types.Contains(tensor.Type)) is { } other)
                return $"what {tables.Interpreter} needs for numbers of {other.Type} is not known ('{other.Name}')";
            if (Op.HasKernel(op.Kind) && results[0].Type == "float32" && read.Any(tensor => tensor.Type == "int8"))
                return $"{op.Kind} multiplies float32 numbers by an int8 kernel (dynamic range), which {tables.Interpreter} does not do";
            if (IsOtherThanMeasured(micro, graph))
                return $"the operator {op.Kind} of '{results[0].Name}' is not as TensorFlow's converter writes it";
        }

        return null;
    }

    /// <summary>What scratch buffers are computed from must be in the file: a kernel, axes, windows over images.</summary>
    private static bool IsOtherThanMeasured(MicroOperator op, MicroGraph graph) => graph.InputOf(op) is not { } input
        || (images.Contains(op.Kind) && (input.Shape.Count != 4 || graph.OutputOf(op).Shape.Count != 4))
        || (images.Contains(op.Kind) && op.Kind != Op.AveragePool && op.Window is null)
        || (op.Kind is Op.Mean or Op.ReduceMax && op.Constants.Count == 0);
}
