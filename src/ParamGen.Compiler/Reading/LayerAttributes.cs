using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading;

/// <summary>The layer attributes of a class.</summary>
internal static class LayerAttributes
{
    public const string Namespace = "ParamGen";
    public const string Input = "ParamGen.InputAttribute";

    /// <summary>The layer attributes in the order in which they are written. The language promises no order; the compiler keeps it within one declaration.</summary>
    public static ImmutableArray<AttributeData> Of(INamedTypeSymbol type)
    {
        var layers = ImmutableArray.CreateBuilder<AttributeData>();
        foreach (var attribute in type.GetAttributes())
        {
            if (IsLayer(attribute.AttributeClass))
                layers.Add(attribute);
        }

        layers.Sort(static (left, right) => Position(left).CompareTo(Position(right)));
        return layers.ToImmutable();
    }

    public static bool IsInput(AttributeData attribute) => attribute.AttributeClass?.Name == nameof(InputAttribute);

    private static bool IsLayer(INamedTypeSymbol? type)
    {
        if (type?.ContainingNamespace is not { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true })
            return false;
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            if (@base.Name == nameof(LayerAttribute))
                return true;
        }

        return false;
    }

    private static int Position(AttributeData attribute) => attribute.ApplicationSyntaxReference?.Span.Start ?? 0;
}
