using Microsoft.CodeAnalysis;

namespace ParamGen.Tool.Models;

/// <summary>
/// What a project refers to without asking: .NET, and ParamGen's attributes. Here they are those that the program runs with.
/// </summary>
internal static class PlatformReferences
{
    private static readonly Lazy<MetadataReference[]> all = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)
                || Path.GetFileName(path) == "ParamGen.Compiler.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public static MetadataReference[] All => all.Value;
}
