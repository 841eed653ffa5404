namespace ParamGen.Compiler.Naming;

/// <summary>The names of what belongs to the session of a model.</summary>
internal static class GeneratedSessionMembers
{
    public const string Session = "Session";
    public const string Open = "Open";
    public const string Run = "Run";
    public const string RunAsync = "RunAsync";
    public const string Result = "Result";

    /// <summary>What is appended to an output's name for its shape.</summary>
    public const string Shape = GeneratedValueMembers.Shape;

    /// <summary>The stem of variables for addresses.</summary>
    public const string Pointer = "pointer";

    /// <summary>Whether a class has a member of the name that is not an output.</summary>
    public static bool HasResult(string name) =>
        name is Result or nameof(Equals) or nameof(GetHashCode) or nameof(GetType) or nameof(ToString) or nameof(ReferenceEquals)
            or nameof(MemberwiseClone) or "Finalize";
}
