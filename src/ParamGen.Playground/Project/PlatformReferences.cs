using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace ParamGen.Tool.Models;

/// <summary>What a project refers to without asking: the parts of .NET that code beside a model uses, and ParamGen's attributes.</summary>
internal static class PlatformReferences
{
    private static readonly Lazy<MetadataReference[]> all = new(() =>
    [
        Net100.References.SystemRuntime,
        Net100.References.netstandard,
        Net100.References.SystemCollections,
        Net100.References.SystemConsole,
        Net100.References.SystemLinq,
        Net100.References.SystemMemory,
        Net100.References.SystemThreading,
        Net100.References.SystemThreadingTasks,
        Net100.References.SystemNetHttp,
        Net100.References.SystemComponentModelPrimitives,
        Net100.References.SystemTextJson,
        MetadataReference.CreateFromImage(
            Resource("ParamGen.dll"),
            documentation: XmlDocumentationProvider.CreateFromBytes(Resource("ParamGen.xml"))),
    ]);

    public static MetadataReference[] All => all.Value;

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
