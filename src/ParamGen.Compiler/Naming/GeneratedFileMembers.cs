namespace ParamGen.Compiler.Naming;

/// <summary>The names of the members that the generator adds to a class for a file without a network of Keras's.</summary>
internal static class GeneratedFileMembers
{
    public const string TotalParameters = GeneratedMembers.TotalParameters;
    public const string ParameterBytes = GeneratedMembers.ParameterBytes;
    public const string MultiplyAdds = GeneratedMembers.MultiplyAdds;
    public const string Inputs = GeneratedMembers.Inputs;
    public const string Outputs = GeneratedMembers.Outputs;
    public const string Weights = "Weights";
    public const string Metadata = "Metadata";
    public const string Opset = "Opset";
    public const string Opsets = "Opsets";
    public const string IrVersion = "IrVersion";
    public const string Producer = "Producer";
    public const string ProducerVersion = "ProducerVersion";
    public const string OperatorCounts = "OperatorCounts";
    public const string Operators = GeneratedDeviceMembers.Operators;
    public const string OperatorCount = GeneratedDeviceMembers.OperatorCount;
    public const string TensorCount = GeneratedDeviceMembers.TensorCount;
    public const string ConstantBytes = GeneratedDeviceMembers.ConstantBytes;
    public const string FileBytes = GeneratedDeviceMembers.FileBytes;
    public const string PeakActivationBytes = GeneratedMembers.PeakActivationBytes;
    public const string ArenaHeadBytes = GeneratedDeviceMembers.ArenaHeadBytes;
    public const string ArenaBytes = GeneratedDeviceMembers.ArenaBytes;
    public const string ArenaBytesToReserve = GeneratedDeviceMembers.ArenaBytesToReserve;

    private static readonly HashSet<string> names =
    [
        TotalParameters, ParameterBytes, MultiplyAdds, Inputs, Outputs, Weights, Metadata, Opset, Opsets, IrVersion, Producer,
        ProducerVersion, OperatorCounts,
    ];

    private static readonly HashSet<string> ofTensorFlowLite =
    [
        Inputs, Outputs, Operators, OperatorCount, TensorCount, ConstantBytes, FileBytes, PeakActivationBytes, ArenaHeadBytes, ArenaBytes,
        ArenaBytesToReserve,
    ];

    /// <summary>Whether the generator may need the name for a member of a class, whatever its file.</summary>
    public static bool Need(string name) => names.Contains(name) || ofTensorFlowLite.Contains(name);

    /// <summary>Whether the generator needs the name for a member of the class.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isTensorFlowLite">Whether the file of the class is a TensorFlow Lite model.</param>
    public static bool Need(string name, bool isTensorFlowLite) => (isTensorFlowLite ? ofTensorFlowLite : names).Contains(name);
}

/// <summary>The names of the constants of an input, an output or a weight of a file.</summary>
internal static class GeneratedValueMembers
{
    public const string Name = GeneratedTensorMembers.Name;
    public const string Type = "Type";
    public const string DType = GeneratedTensorMembers.DType;
    public const string Rank = "Rank";
    public const string Shape = GeneratedTensorMembers.Shape;
    public const string Dim = GeneratedTensorMembers.Dim;
    public const string Size = GeneratedTensorMembers.Size;
    public const string Bytes = "Bytes";
    public const string Scale = "Scale";
    public const string ZeroPoint = "ZeroPoint";
    public const string Index = "Index";

    /// <summary>Whether one of the constants has this name. The axes are counted from 0, since none is a batch axis.</summary>
    public static bool Has(string name) =>
        name is Name or Type or DType or Rank or Shape or Size or Bytes or Scale or ZeroPoint or Index or Dim + "0"
        || GeneratedMembers.IsDim(name, Dim);
}
