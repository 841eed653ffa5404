using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>
/// The class that an attribute names: what a <c>[Use]</c> puts in, the model whose outputs an <c>[Input]</c> takes, what stands for a
/// custom layer of a file.
/// </summary>
internal static class UsedClass
{
    /// <summary>Why a class that is none cannot be used by an attribute.</summary>
    public static string IsNothing(AttributeData use) =>
        LayerAttributes.IsInput(use) ? "has neither [Input] nor [Block]" : "has neither [Input], [Block], nor [LayerShape]";

    /// <summary>The argument that names it; null where the attribute names none.</summary>
    public static string? ArgumentOf(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        nameof(UseAttribute) => nameof(UseAttribute.Type),
        nameof(CustomLayerAttribute) => nameof(CustomLayerAttribute.Type),
        nameof(InputAttribute) when attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type }] => nameof(InputAttribute.Model),
        _ => null,
    };

    /// <summary>The class, of a generic one its definition; null where what is named is none, as null or an array's type are.</summary>
    public static INamedTypeSymbol? Of(AttributeData attribute) =>
        Named(attribute).Value is INamedTypeSymbol used ? used.OriginalDefinition : null;

    /// <summary>The class that an attribute uses; null where it uses none.</summary>
    public static INamedTypeSymbol? By(AttributeData attribute) => ArgumentOf(attribute) is null ? null : Of(attribute);

    /// <summary>The classes that a class uses.</summary>
    public static IEnumerable<INamedTypeSymbol> AllOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (LayerAttributes.IsOurs(attribute.AttributeClass) && By(attribute) is { } used)
                yield return used;
        }
    }

    /// <summary>What is named, as a message says it.</summary>
    public static string Text(AttributeData attribute) =>
        Named(attribute).Value is { } used ? $"{used}" : "null";

    private static TypedConstant Named(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Kind: TypedConstantKind.Type } type, ..] => type,
        [_, { Kind: TypedConstantKind.Type } type] => type,
        _ => default,
    };

    /// <summary>Why a class cannot be used there; null where it can.</summary>
    public static string? WhyNot(ClassAttributes used, AttributeData use)
    {
        if (used.HasInput)
            return null;
        if (used.Block is not null || used.Kind is ClassKind.Declared)
            return LayerAttributes.IsInput(use)
                ? $"is a {(used.Block is null ? "layer" : "block")}, which has no output by itself; "
                    + "use a model, a class with its own [Input]"
                : null;
        return used.Files.Length > 0 ? "takes its network from a file, and only layers in code can be used by another class"
            : used.Type.DeclaringSyntaxReferences.IsEmpty ? IsNothing(use)
                + "; it is in another assembly, which keeps no attributes unless it defines PARAMGEN_ATTRIBUTES"
            : IsNothing(use);
    }
}
