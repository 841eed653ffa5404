using Microsoft.CodeAnalysis;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>What makes an attribute one of ParamGen's, and a layer.</summary>
internal static class LayerAttributes
{
    /// <summary>ParamGen's namespace, as a name that a file may use.</summary>
    public const string Namespace = nameof(ParamGen);

    /// <summary>The namespace of the operators within it.</summary>
    public const string Operators = nameof(ParamGen.Operators);

    /// <summary>The attribute that a project has if it has ParamGen's at all.</summary>
    public const string Input = Namespace + "." + nameof(InputAttribute);

    public static bool IsInput(AttributeData attribute) => attribute.AttributeClass?.Name == nameof(InputAttribute);

    /// <summary>Whether a type is one of ParamGen's, operators included.</summary>
    public static bool IsOurs(ISymbol? symbol) => symbol is INamedTypeSymbol { ContainingNamespace: var around }
        && (IsOurs(around) || (around.Name == Operators && IsOurs(around.ContainingNamespace)));

    private static bool IsOurs(INamespaceSymbol? symbol) => symbol is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The kind of layer that an attribute is: its name without "Attribute".</summary>
    public static string KindOf(INamedTypeSymbol attribute) => LayerKind.Stem(attribute.Name);

    /// <summary>Whether one of ParamGen's attributes is a layer.</summary>
    public static bool IsLayer(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            if (@base.Name == nameof(LayerAttribute))
                return true;
        }

        return false;
    }
}
