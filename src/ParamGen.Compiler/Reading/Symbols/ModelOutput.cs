using System.Globalization;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Naming;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>The generated constants that say what a model, or a layer of it, gives: <c>OutputDim1</c>, <c>OutputSize</c>.</summary>
internal static class ModelOutput
{
    private static readonly string[] dims = [GeneratedMembers.OutputDim, GeneratedTensorMembers.Dim];
    private static readonly string[] sizes = [GeneratedMembers.OutputSize, GeneratedTensorMembers.Size];

    /// <summary>Whether a constant of this name is a size of what is given.</summary>
    public static bool IsSize(string name) => sizes.Contains(name) || AxisOf(name) is not null;

    /// <summary>The axis whose size a constant of this name is; null where it is none.</summary>
    public static int? AxisOf(string name)
    {
        foreach (var dim in dims)
        {
            if (name.StartsWith(dim, StringComparison.Ordinal)
                && int.TryParse(name.Substring(dim.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var axis))
                return axis;
        }

        return null;
    }

    /// <summary>The model to which a generated constant belongs; null where it belongs to none.</summary>
    public static INamedTypeSymbol? ModelOf(ISymbol constant)
    {
        for (var type = constant.ContainingType; type is not null; type = type.ContainingType)
        {
            if (ClassAttributes.Of(type).HasInput)
                return type;
        }

        return null;
    }
}
