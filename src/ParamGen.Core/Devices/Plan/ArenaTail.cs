using ParamGen.Core.Collections;

namespace ParamGen.Core.Devices.Plan;

/// <summary>
/// What the interpreter keeps for as long as it lives, at the end of the arena: its own objects, tensors, operators, and what kernels
/// keep. Each block is put before the last one, aligned.
/// </summary>
internal sealed class ArenaTail
{
    private const int Alignment = 4;

    private readonly MicroGraph graph;
    private readonly InterpreterTables tables;

    private ArenaTail(MicroGraph graph, InterpreterTables tables)
    {
        this.graph = graph;
        this.tables = tables;
    }

    /// <summary>The bytes of the whole tail.</summary>
    public long Bytes { get; private set; }

    /// <summary>The most bytes that are needed for the tail and what is beside it for a time, while the interpreter is set up.</summary>
    public long SetUpBytes { get; private set; }

    public static ArenaTail Of(MicroGraph graph, InterpreterTables tables)
    {
        var tail = new ArenaTail(graph, tables);
        tail.AllocateAll();
        return tail;
    }

    private void AllocateAll()
    {
        foreach (var bytes in tables.Objects)
            Allocate(bytes);
        Allocate(tables.EvalTensor * (long)graph.TensorCount);
        Allocate(tables.Node * (long)graph.Operators.Count);
        foreach (var op in graph.Operators)
        {
            if (tables.Options.TryGetValue(op.Kind, out var options))
                Allocate(options.Bytes, options.Alignment);
        }

        foreach (var op in graph.Operators)
        {
            if (tables.KernelData.TryGetValue(op.Kind, out var bytes) && (op.Kind != Op.LogSoftmax || graph.OutputOf(op).Scales > 0))
                Allocate(bytes, GreedyPlanner.Alignment);
        }

        var scratch = PrepareAll();
        if (scratch > 0)
            Allocate(tables.Pointer * scratch);
        // The plan: 12 bytes for each of 12 scratch requests and more, 24 for each tensor, 40 for each buffer.
        SetUp((12 * (12 + scratch)) + 4 + (24 * (graph.TensorCount + scratch)) + (40 * (graph.Tensors.Count + scratch)));
        AllocateEnds(graph.Inputs);
        AllocateEnds(graph.Outputs);
    }

    /// <summary>Each operator is prepared in turn: kernels keep tables for their channels. Returns the number of scratch buffers.</summary>
    private long PrepareAll()
    {
        var scratch = 0L;
        foreach (var op in graph.Operators)
        {
            foreach (var bytes in ChannelTables(op))
                Allocate(bytes, GreedyPlanner.Alignment);
            scratch += ScratchBuffers.Of(graph, op, tables).Length;
            SetUp((12 * (12 + scratch)) + ScalesOf(op).Sum(TemporaryBytes));
        }

        return scratch;
    }

    /// <summary>Two tables of 32-bit numbers, one for each output channel; a dense layer in float or of one output has none.</summary>
    private IEnumerable<long> ChannelTables(MicroOperator op)
    {
        var output = graph.OutputOf(op);
        var channels = output.Shape.Count > 0 ? output.Shape[output.Shape.Count - 1] : 1;
        return op.Kind switch
        {
            Op.Conv2D or Op.DepthwiseConv2D or Op.TransposeConv => [4 * channels, 4 * channels],
            Op.FullyConnected when output.Scales > 0 && channels > 1 => [4 * channels, 4 * channels],
            Op.Gather => [4 + (4L * output.Shape.Count)],
            _ => [],
        };
    }

    /// <summary>The bytes of a tensor with its scales, while an operator that reads or gives it is prepared.</summary>
    private long TemporaryBytes(long scales) => tables.Tensor + (scales > 0 ? tables.Quantization + 4 + (4 * scales) : 0);

    private IEnumerable<long> ScalesOf(MicroOperator op) => op.Reads.Concat(op.Gives)
        .Select(tensor => graph.Tensors[tensor].Scales)
        .Concat(op.Constants.Select(constant => constant.Scales));

    /// <summary>What the application reads and writes: a list of pointers, and each tensor with its quantization.</summary>
    private void AllocateEnds(EquatableArray<int> ends)
    {
        Allocate(tables.Pointer * (long)ends.Count, GreedyPlanner.Alignment);
        foreach (var end in ends)
        {
            Allocate(tables.Tensor);
            if (graph.Tensors[end].Scales == 0)
                continue;
            Allocate(tables.Quantization);
            Allocate(8);
        }
    }

    private void Allocate(long bytes, int alignment = Alignment) => Bytes = GreedyPlanner.RoundUp(checked(Bytes + bytes), alignment);

    private void SetUp(long beside) => SetUpBytes = Math.Max(SetUpBytes, Bytes + beside);
}
