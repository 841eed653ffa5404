using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>
/// The class that an attribute names: the model or block of a <c>[Use]</c>, the model whose outputs an <c>[Input]</c> takes.
/// </summary>
internal static class UsedClass
{
    /// <summary>Why a class that is none cannot be used.</summary>
    public const string IsNothing = "has neither [Input] nor [Block]";

    /// <summary>The argument that names it; null where the attribute names none.</summary>
    public static string? ArgumentOf(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        nameof(UseAttribute) => nameof(UseAttribute.Type),
        nameof(InputAttribute) when attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type }] => nameof(InputAttribute.Model),
        _ => null,
    };

    /// <summary>The class, of a generic one its definition; null where what is named is none, as null or an array's type are.</summary>
    public static INamedTypeSymbol? Of(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol used }, ..]
            ? used.OriginalDefinition
            : null;

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
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: { } used }, ..] ? $"{used}" : "null";

    /// <summary>Why a class cannot be used there; null where it can.</summary>
    public static string? WhyNot(ClassAttributes used, AttributeData use)
    {
        if (used.HasInput)
            return null;
        if (used.Block is not null)
            return LayerAttributes.IsInput(use)
                ? "is a block, which has no output by itself; use a model, a class with its own [Input]"
                : null;
        return used.File is not null ? "takes its network from a file, and only layers in code can be used by another class"
            : used.Type.DeclaringSyntaxReferences.IsEmpty ? IsNothing
                + "; it is in another assembly, which keeps no attributes unless it defines PARAMGEN_ATTRIBUTES"
            : IsNothing;
    }
}
