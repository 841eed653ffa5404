using ParamGen.Core.Collections;

namespace ParamGen.Core.Devices.Plan;

/// <summary>A tensor in the arena: an input or the result of an operator.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Shape">The size of each axis.</param>
/// <param name="Bytes">The bytes that it takes.</param>
internal sealed record MicroTensor(string Name, EquatableArray<long> Shape, long Bytes)
{
    /// <summary>The number of its scales; 0 where it is not quantized.</summary>
    public long Scales { get; init; }
}

/// <summary>An operator of a file, as the interpreter prepares it.</summary>
/// <param name="Kind">TensorFlow Lite's name.</param>
/// <param name="Layer">The layer that it comes from; empty where that is not known.</param>
/// <param name="Reads">The positions of the tensors in the arena that it reads.</param>
/// <param name="Gives">The positions of its results.</param>
internal sealed record MicroOperator(string Kind, string Layer, EquatableArray<int> Reads, EquatableArray<int> Gives)
{
    /// <summary>The constants that it reads.</summary>
    public EquatableArray<MicroConstant> Constants { get; init; }

    public DeviceWindow? Window { get; init; }
}

/// <summary>A constant as an operand.</summary>
/// <param name="Bytes">The bytes that it takes.</param>
/// <param name="Count">The number of its elements.</param>
/// <param name="Scales">The number of its scales; 0 where it is not quantized.</param>
internal readonly record struct MicroConstant(long Bytes, long Count, long Scales);

/// <summary>A network as the micro interpreter sees it. Immutable, compared by value.</summary>
/// <param name="Tensors">What is in the arena, in the order of the file: the inputs, and then the results of the operators.</param>
/// <param name="Operators">The operators, in the order in which they run.</param>
/// <param name="Inputs">The positions of the inputs.</param>
/// <param name="Outputs">The positions of the outputs.</param>
/// <param name="TensorCount">The number of all tensors, constants among them.</param>
internal sealed record MicroGraph(
    EquatableArray<MicroTensor> Tensors,
    EquatableArray<MicroOperator> Operators,
    EquatableArray<int> Inputs,
    EquatableArray<int> Outputs,
    int TensorCount)
{
    /// <summary>The first tensor that an operator reads; null for one that reads constants only.</summary>
    public MicroTensor? InputOf(MicroOperator op) => op.Reads.Count > 0 ? Tensors[op.Reads[0]] : null;

    public MicroTensor OutputOf(MicroOperator op) => Tensors[op.Gives[0]];
}
