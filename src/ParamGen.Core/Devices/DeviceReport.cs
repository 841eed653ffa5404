using ParamGen.Core.Collections;
using ParamGen.Core.Devices.Plan;

namespace ParamGen.Core.Devices;

/// <summary>What a network costs on a device. Immutable, compared by value.</summary>
/// <param name="Graph">Its operators and tensors.</param>
/// <param name="Plan">How the interpreter uses its arena.</param>
/// <param name="Rules">Which converter and interpreter that is of.</param>
internal sealed record DeviceReport(MicroGraph Graph, MemoryPlan Plan, string Rules)
{
    /// <summary>The bytes of kernels, biases, tables and other numbers of the network.</summary>
    public long ParameterBytes { get; init; }

    /// <summary>The bytes of all constants, shapes, axes and paddings among them.</summary>
    public long ConstantBytes { get; init; }

    /// <summary>The number of constants of a single int8 element, each of which can make the constants a byte more or less.</summary>
    public int ScalarCount { get; init; }

    /// <summary>About the bytes of the file.</summary>
    public long FileBytes { get; init; }

    /// <summary>The operators that the interpreter does not have, with their layers: the network does not run.</summary>
    public EquatableArray<(string Kind, string Layer)> Missing { get; init; }

    public bool Runs => Missing.Count == 0;

    public int OperatorCount => Graph.Operators.Count;

    public int TensorCount => Graph.TensorCount;

    /// <summary>The operators in order: CONV_2D, MAX_POOL_2D, …</summary>
    public string Operators => string.Join(", ", Graph.Operators.Select(op => op.Kind));

    public static DeviceReport Of(OperatorGraph graph, InterpreterTables tables)
    {
        var micro = GraphReader.Read(graph);
        List<DeviceConstant> constants = [.. StoredConstants.Of(graph)];
        return new(micro, MemoryPlan.Of(micro, tables), tables.Name)
        {
            ParameterBytes = constants.Where(constant => !constant.IsStructure).Sum(constant => constant.Bytes),
            ConstantBytes = constants.Sum(constant => constant.Bytes),
            ScalarCount = graph.Operators.SelectMany(op => op.Constants).Count(constant => constant is { Width: 1, Bytes: 1 }),
            FileBytes = FileSize.Estimate(graph, constants, micro),
            Missing = new([.. graph.Operators.Where(op => tables.Missing.Contains(op.Kind)).Select(op => (op.Kind, op.Layer))]),
        };
    }
}
