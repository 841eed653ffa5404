namespace ParamGen.Tool;

/// <summary>The exit codes, for scripts.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>A model is invalid, or a file cannot be read.</summary>
    public const int Failure = 1;

    /// <summary>The arguments are wrong.</summary>
    public const int Usage = 2;

    /// <summary>Two models differ more than they may.</summary>
    public const int TooDifferent = 3;

    /// <summary>There is no model to compare.</summary>
    public const int NoModel = 4;
}
