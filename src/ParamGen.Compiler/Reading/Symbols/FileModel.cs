using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>A class that takes its network from a file.</summary>
internal static class FileModel
{
    public static AttributeData? AttributeOf(INamedTypeSymbol type) => LayerAttributes.Find(type, nameof(KerasModelAttribute));

    /// <summary>The path that is written, empty where it is null; null where C# itself reports an error.</summary>
    public static string? PathOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: var path }] ? path as string ?? "" : null;
}
