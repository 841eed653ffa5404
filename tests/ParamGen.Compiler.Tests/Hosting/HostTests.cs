using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Hosting;

/// <summary>The dlls work in this Roslyn as a compiler and an editor load them: from files, by what they export.</summary>
public class HostTests
{
    private const string Source = """
        [Input(4)] [Dense(3)] partial class Model { }
        [Input(4)] [Dense(0)] partial class Refused { }
        """;

    [Fact]
    public void The_host_is_the_Roslyn_that_the_project_names()
    {
        var named = Version.Parse(typeof(HostTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RoslynVersion").Value!);
        var project = typeof(HostTests).Assembly.GetName().Name!;

        Assert.All([typeof(CSharpCompilation), typeof(Workspace)], type => Assert.Equal(named, Version.Parse(type.Assembly.GetName().Version!.ToString(3))));
        Assert.Equal(project.Contains(".Roslyn", StringComparison.Ordinal) ? $"ParamGen.Compiler.Tests.Roslyn{named.ToString(2)}" : "ParamGen.Compiler.Tests", project);
    }

    [Fact]
    public async Task A_compiler_finds_the_generator_and_the_analyzer_in_the_dll_alone()
    {
        using var dlls = ShippedDlls.OfCompiler();
        var (reference, failures) = Reference(dlls, "ParamGen.Compiler.dll");
        var generators = reference.GetGenerators(LanguageNames.CSharp);
        var analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        Assert.Empty(failures);

        CSharpGeneratorDriver.Create(generators, parseOptions: new(LanguageVersion.CSharp12)).RunGeneratorsAndUpdateCompilation(Compile.Of(Source), out var output, out var crashes, TestContext.Current.CancellationToken);
        var problems = await output.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

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
        var analyzers = Reference(dlls, "ParamGen.Compiler.dll").Reference.GetAnalyzers(LanguageNames.CSharp);
        var compilation = Compile.Of("[assembly: CLSCompliant(true)] [Input(4)] [Dense(3)] public partial class Model { }");

        Assert.Contains(compilation.GetDiagnostics(TestContext.Current.CancellationToken), warning => warning.Id == "CS3016");
        Assert.DoesNotContain(await compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken), warning => warning.Id == "CS3016");
    }

    [Fact]
    public void A_compiler_loads_the_dll_of_the_code_fixes_for_nothing()
    {
        using var dlls = ShippedDlls.OfEditor();
        var (reference, failures) = Reference(dlls, "ParamGen.CodeFixes.dll");

        Assert.Empty(reference.GetGenerators(LanguageNames.CSharp));
        Assert.Empty(reference.GetAnalyzers(LanguageNames.CSharp));
        // A compiler says nothing of a dll without analyzers; whatever else keeps one from being loaded is a warning.
        Assert.All(failures, failure => Assert.Equal(AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers, failure.ErrorCode));
    }

    [Fact]
    public void An_editor_can_make_everything_that_the_code_fixes_export()
    {
        using var dlls = ShippedDlls.OfEditor();
        var exported = dlls.LoadFromPath(dlls.PathOf("ParamGen.CodeFixes.dll")).GetTypes()
            .Where(type => type.GetCustomAttributes<ExportAttribute>(inherit: true).Any())
            .ToArray();

        Assert.Contains(exported, type => type.Name == "SuggestionFix");
        Assert.All(exported, type => Assert.NotNull(Activator.CreateInstance(type)));
    }

    private static (AnalyzerFileReference Reference, List<AnalyzerLoadFailureEventArgs> Failures) Reference(ShippedDlls dlls, string dll)
    {
        var reference = new AnalyzerFileReference(dlls.PathOf(dll), dlls);
        var failures = new List<AnalyzerLoadFailureEventArgs>();
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure);
        return (reference, failures);
    }
}
