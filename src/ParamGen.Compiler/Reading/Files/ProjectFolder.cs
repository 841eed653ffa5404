using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>The folder of the project that is compiled.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder; empty where the compiler is not told.</summary>
    public static string Of(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "";
}
