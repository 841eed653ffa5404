using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading;

/// <summary>Reads a model class. It never throws, whatever is half-typed.</summary>
internal static class ModelReader
{
    /// <summary>The model, or null where the class is none, where its declaration is wrong, or where C# itself reports an error in an argument.</summary>
    public static ModelSource? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var attributes = LayerAttributes.Of(type);
        if (!attributes.Any(LayerAttributes.IsInput) || FileModel.AttributeOf(type) is not null || ModelDeclaration.Problems(type, attributes, cancellation).Any())
            return null;
        return new NetworkReader(compilation, cancellation).Read(type, attributes) is { } network
            ? new(NamespaceOf(type), HeadersOf(type), network with { Name = null })
            : null;
    }

    /// <summary>The model that takes its network from a file, still without it.</summary>
    public static FileModelSource? ReadFileModel(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        // The class was found by the name of its attribute, which may be another library's, or nobody's.
        if (FileModel.AttributeOf(type) is not { } attribute)
            return null;
        if (ModelDeclaration.Problems(type, LayerAttributes.Of(type), cancellation).Any())
            return null;
        return FileModel.PathOf(attribute) is { } path && Budget.Read(type) is { } budget
            ? new(NamespaceOf(type), HeadersOf(type), path, budget)
            : null;
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
