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

    private static readonly HashSet<string> names =
    [
        TotalParameters, ParameterBytes, MultiplyAdds, Inputs, Outputs, Weights, Metadata, Opset, Opsets, IrVersion, Producer,
        ProducerVersion, OperatorCounts,
    ];

    /// <summary>Whether the generator needs the name for a member of the class.</summary>
    public static bool Need(string name) => names.Contains(name);
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

    /// <summary>Whether one of the constants has this name. The axes are counted from 0, since none is a batch axis.</summary>
    public static bool Has(string name) =>
        name is Name or Type or DType or Rank or Shape or Size or Bytes or Dim + "0" || GeneratedMembers.IsDim(name, Dim);
}
