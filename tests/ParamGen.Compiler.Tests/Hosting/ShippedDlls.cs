using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamGen.Compiler.Tests.Hosting;

/// <summary>Dlls alone in a folder of their own, loaded from there as a host does: of ParamGen it has these and no other.</summary>
internal sealed class ShippedDlls : AssemblyLoadContext, IAnalyzerAssemblyLoader, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paramgen-").FullName;

    public ShippedDlls(params Type[] partsOf)
        : base(isCollectible: true)
    {
        foreach (var file in partsOf.Select(part => part.Assembly.Location))
            File.Copy(file, PathOf(Path.GetFileName(file)));
    }

    /// <summary>What a command-line compiler loads.</summary>
    public static ShippedDlls OfCompiler() => new(typeof(ModelGenerator));

    public string PathOf(string dll) => Path.Combine(folder, dll);

    /// <summary>A DLL as a host refers to it, and what goes wrong as it is loaded.</summary>
    public AnalyzerFileReference Reference(string dll, out List<AnalyzerLoadFailureEventArgs> failures)
    {
        var reference = new AnalyzerFileReference(PathOf(dll), this);
        List<AnalyzerLoadFailureEventArgs> found = [];
        reference.AnalyzerLoadFailed += (_, failure) => found.Add(failure);
        failures = found;
        return reference;
    }

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    public void Dispose()
    {
        Unload();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The compiler's own assemblies are the host's; one of ours comes from the folder, never from these tests.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name!.StartsWith("ParamGen", StringComparison.Ordinal) ? LoadFromPath(PathOf(assemblyName.Name + ".dll")) : null;
}
