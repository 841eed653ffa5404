using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>The layer attributes of a class.</summary>
internal static class LayerAttributes
{
    /// <summary>ParamGen's namespace, as a name that a file may use.</summary>
    public const string Namespace = nameof(ParamGen);

    /// <summary>The attribute that a project has if it has ParamGen's at all.</summary>
    public const string Input = Namespace + "." + nameof(InputAttribute);

    /// <summary>
    /// The layer attributes in the order in which they are written. The language promises no order; the compiler keeps it within one
    /// declaration.
    /// </summary>
    public static ImmutableArray<AttributeData> Of(INamedTypeSymbol type)
    {
        var layers = new List<AttributeData>();
        foreach (var attribute in type.GetAttributes())
        {
            if (IsLayer(attribute.AttributeClass))
                layers.Add(attribute);
        }

        // Attributes of another assembly have no position and stay as they are: the order is a stable one.
        return layers.OrderBy(Position).ToImmutableArray();
    }

    public static bool IsInput(AttributeData attribute) => attribute.AttributeClass?.Name == nameof(InputAttribute);

    /// <summary>The class's attribute of ParamGen's of this name; null where it has none.</summary>
    public static AttributeData? Find(INamedTypeSymbol type, string name)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == name && IsOurs(attribute.AttributeClass))
                return attribute;
        }

        return null;
    }

    /// <summary>Whether a type is one of ParamGen's.</summary>
    public static bool IsOurs(ISymbol? symbol) =>
        symbol is INamedTypeSymbol { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The kind of layer that an attribute is: its name without "Attribute".</summary>
    public static string KindOf(INamedTypeSymbol attribute) => LayerKind.Stem(attribute.Name);

    private static bool IsLayer(INamedTypeSymbol? type)
    {
        if (!IsOurs(type))
            return false;
        for (var @base = type!.BaseType; @base is not null; @base = @base.BaseType)
        {
            if (@base.Name == nameof(LayerAttribute))
                return true;
        }

        return false;
    }

    private static int Position(AttributeData attribute) => attribute.ApplicationSyntaxReference?.Span.Start ?? 0;
}
