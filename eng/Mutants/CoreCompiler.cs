using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Mutants;

/// <summary>Compiles ParamGen.Core in memory: a second a mutant, where a build takes many.</summary>
internal sealed class CoreCompiler
{
    private const string Name = "ParamGen.Core";

    private static readonly CSharpParseOptions parsing = new(LanguageVersion.Latest);

    private readonly string folder;
    private readonly CSharpCompilation compilation;

    /// <param name="folder">Core's sources.</param>
    /// <param name="tests">The folder with the tests as they were built.</param>
    public CoreCompiler(string folder, string tests)
    {
        this.folder = folder;
        // What the project file says beside the sources.
        var version = AssemblyName.GetAssemblyName(Path.Combine(tests, $"{Name}.dll")).Version;
        var project = $$"""
            global using System; global using System.Collections.Generic; global using System.IO;
            global using System.Linq; global using System.Threading;
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("{{Name}}.Tests")]
            namespace System.Runtime.CompilerServices { internal static class IsExternalInit; }
            """;
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => file.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal));
        compilation = CSharpCompilation.Create(
            Name,
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), parsing, file))
                .Prepend(CSharpSyntaxTree.ParseText(project, parsing)),
            framework.Append(Path.Combine(tests, "ParamGen.dll")).Select(file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));
    }

    /// <summary>Writes the dll, with a mutant or as it is.</summary>
    public void Write(string file, Mutant? mutant)
    {
        var mutated = compilation;
        if (mutant is not null)
        {
            var path = Path.Combine(folder, mutant.File);
            var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
            mutated = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(mutant.Apply(tree.ToString()), parsing, path));
        }

        var result = mutated.Emit(file);
        if (!result.Success)
            throw new MutantException(
                $"it does not compile: {result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }
}
