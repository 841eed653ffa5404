namespace ParamGen.Compiler.Naming;

/// <summary>The names of the constants that say what a model costs on a device.</summary>
internal static class GeneratedDeviceMembers
{
    /// <summary>The class that holds them.</summary>
    public const string TensorFlowLite = "TensorFlowLite";

    public const string Operators = "Operators";
    public const string OperatorCount = "OperatorCount";
    public const string TensorCount = "TensorCount";
    public const string ParameterBytes = "ParameterBytes";
    public const string ConstantBytes = "ConstantBytes";
    public const string PeakActivationBytes = "PeakActivationBytes";
    public const string ArenaHeadBytes = "ArenaHeadBytes";
    public const string ArenaBytes = "ArenaBytes";
    public const string ArenaBytesToReserve = "ArenaBytesToReserve";
    public const string FileBytes = "FileBytes";

    /// <summary>Those of the arena, which an operator that the interpreter does not have leaves without a number.</summary>
    public static readonly IReadOnlyList<string> Arena = [ArenaHeadBytes, ArenaBytes, ArenaBytesToReserve];
}
