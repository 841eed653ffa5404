using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// How many constants a model gets: the MSBuild property <c>ParamGenConstants</c>. Each constant costs a build some microseconds.
/// </summary>
internal enum ConstantLevel
{
    /// <summary>
    /// Of the model's, of each layer's and of each weight's all but what only repeats another constant of the layer or says nothing.
    /// The default.
    /// </summary>
    Standard,

    /// <summary>All of the model's, of each layer's and of each weight's.</summary>
    All,

    /// <summary>The model's, and of each layer its parameters and what it gives.</summary>
    Layers,

    /// <summary>The model's alone.</summary>
    Model,
}

/// <summary>Reads the level that a project chooses.</summary>
internal static class ConstantLevels
{
    private const string Property = "build_property.ParamGenConstants";

    /// <summary>The level; the standard one where none is chosen. A value that is none stops the build in the package's targets.</summary>
    public static ConstantLevel Of(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Property, out var value) && Enum.TryParse<ConstantLevel>(value, ignoreCase: true, out var level)
            ? level
            : ConstantLevel.Standard;
}
