using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>Loads the package's dlls into the tests' own process.</summary>
internal sealed class DllLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
