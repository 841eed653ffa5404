using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Core.Keras;

namespace ParamGen.Compiler.Reading;

/// <summary>A class that takes its network from a file.</summary>
internal static class FileModel
{
    public static AttributeData? AttributeOf(INamedTypeSymbol type) => LayerAttributes.Find(type, nameof(KerasModelAttribute));

    /// <summary>The path that is written, which may be empty; null where C# itself reports an error in it.</summary>
    public static string? PathOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: var path }] ? path as string ?? "" : null;

    /// <summary>The files whose paths end with the given one.</summary>
    public static ImmutableArray<AdditionalText> Find(string path, ImmutableArray<AdditionalText> files)
    {
        var end = "/" + Normal(path).TrimStart('.', '/');
        return files.Where(file => ("/" + Normal(file.Path)).EndsWith(end, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
    }

    /// <summary>The model in a file; null where the file cannot be read.</summary>
    public static KerasModel? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? KerasModelReader.Read(text.ToString()) : null;

    private static string Normal(string path) => path.Replace('\\', '/');
}
