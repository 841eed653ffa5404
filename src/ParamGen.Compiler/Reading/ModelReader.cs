using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler.Reading;

/// <summary>Reads a model class. It never throws, whatever is half-typed.</summary>
internal static class ModelReader
{
    /// <summary>The model, or null where its declaration is not one or where C# itself reports an error in an argument.</summary>
    public static ModelSource? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var attributes = LayerAttributes.Of(type);
        if (FileModel.AttributeOf(type) is not null || ModelDeclaration.Problems(type, attributes, cancellation).Any())
            return null;
        return ReadNetwork(type, attributes, cancellation) is { } network ? new(NamespaceOf(type), HeadersOf(type), network) : null;
    }

    /// <summary>The model that takes its network from a file, still without it.</summary>
    public static FileModelSource? ReadFileModel(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (ModelDeclaration.Problems(type, LayerAttributes.Of(type), cancellation).Any())
            return null;
        return FileModel.AttributeOf(type) is { } attribute && FileModel.PathOf(attribute) is { } path ? new(NamespaceOf(type), HeadersOf(type), path) : null;
    }

    /// <summary>The layers, or null where C# itself reports an error in one.</summary>
    public static NetworkSource? ReadNetwork(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, CancellationToken cancellation)
    {
        // A mistyped name may have been a layer: without it the others are not the network.
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is null or { TypeKind: TypeKind.Error })
                return null;
        }

        var layers = new List<LayerSource>(attributes.Length);
        foreach (var attribute in attributes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ArgumentReader.Read(attribute) is not { } layer)
                return null;
            layers.Add(layer);
        }

        return new(layers);
    }

    private static TypeHeader[] HeadersOf(INamedTypeSymbol type)
    {
        var headers = new Stack<TypeHeader>();
        for (var current = type; current is not null; current = current.ContainingType)
            headers.Push(TypeHeader.Of(current));
        return [.. headers];
    }

    private static string NamespaceOf(INamedTypeSymbol type)
    {
        var parts = new Stack<string>();
        for (var current = type.ContainingNamespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
            parts.Push(TypeHeader.Escape(current.Name));
        return string.Join(".", parts);
    }
}
