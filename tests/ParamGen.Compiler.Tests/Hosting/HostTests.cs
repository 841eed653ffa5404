using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Hosting;

/// <summary>The compiler's DLL works in this Roslyn as a compiler loads it: from a file, by what it exports.</summary>
public class HostTests
{
    private const string Source = """
        [Input(4)] [Dense(3)] partial class Model { }
        [Input(4)] [Dense(0)] partial class Refused { }
        """;

    /// <summary>How a compiler runs analyzers.</summary>
    private static CompilationWithAnalyzersOptions Options =>
        new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

    [Fact]
    public void The_host_is_the_Roslyn_that_the_project_names()
    {
        var named = Version.Parse(Metadata("RoslynVersion"));

        // The assemblies of 4.3.1 say 4.3.0.
        Assert.Equal(named.ToString(2), typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2));
        Assert.Contains(
            Metadata("Project"),
            (string[])
            [
                "ParamGen.Compiler.Tests",
                $"ParamGen.Compiler.Tests.Roslyn{named.ToString(2)}",
                $"ParamGen.Compiler.Tests.Roslyn{named}",
            ]);
    }

    [Fact]
    public async Task A_compiler_finds_the_generator_and_the_analyzer_in_the_dll_alone()
    {
        using var dlls = ShippedDlls.OfCompiler();
        var reference = Reference(dlls, out var failures);
        var generators = reference.GetGenerators(LanguageNames.CSharp);
        var analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        Assert.Empty(failures);

        CSharpGeneratorDriver.Create(generators, parseOptions: new(Compile.Language))
            .RunGeneratorsAndUpdateCompilation(Compile.Of(Source), out var output, out var crashes, TestContext.Current.CancellationToken);
        var problems = await output.WithAnalyzers(analyzers, Options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        var result = new CompileResult(output, crashes, problems);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.Equal(15L, result.Constant("Model.TotalParameters"));
        Assert.Null(result.Constant("Refused.TotalParameters"));
        Assert.Equal(("PG0101", "0"), (result.Refusals, result.Underlined()));
    }

    [Fact]
    public async Task A_compiler_silences_what_no_model_can_help()
    {
        using var dlls = ShippedDlls.OfCompiler();
        var analyzers = Reference(dlls, out _).GetAnalyzers(LanguageNames.CSharp);
        var compilation = Compile.Of("[assembly: CLSCompliant(true)] [Input(4)] [Dense(3)] public partial class Model { }");

        Assert.Contains(compilation.GetDiagnostics(TestContext.Current.CancellationToken), warning => warning.Id == "CS3016");
        Assert.DoesNotContain(
            await compilation.WithAnalyzers(analyzers, Options).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken),
            warning => warning.Id == "CS3016");
    }

    private static string Metadata(string key) =>
        typeof(HostTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    private static AnalyzerFileReference Reference(ShippedDlls dlls, out List<AnalyzerLoadFailureEventArgs> failures) =>
        dlls.Reference("ParamGen.Compiler.dll", out failures);
}
