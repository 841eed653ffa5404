using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.CodeFixes;

namespace ParamGen.Compiler.Tests.Hosting;

/// <summary>The code fixes' DLL works in this Roslyn as a compiler and an editor load it.</summary>
public class EditorHostTests
{
    [Fact]
    public void The_host_has_the_workspaces_of_its_Roslyn() =>
        Assert.Equal(typeof(Compilation).Assembly.GetName().Version, typeof(Workspace).Assembly.GetName().Version);

    [Fact]
    public void A_compiler_loads_the_dll_of_the_code_fixes_for_nothing()
    {
        using var dlls = OfEditor();
        var reference = dlls.Reference("ParamGen.CodeFixes.dll", out var failures);

        Assert.Empty(reference.GetGenerators(LanguageNames.CSharp));
        Assert.Empty(reference.GetAnalyzers(LanguageNames.CSharp));
        // A compiler says nothing of a dll without analyzers; whatever else keeps one from being loaded is a warning.
        Assert.All(failures, failure => Assert.Equal(AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers, failure.ErrorCode));
    }

    [Fact]
    public void An_editor_can_make_everything_that_the_code_fixes_export()
    {
        using var dlls = OfEditor();
        var exported = dlls.LoadFromPath(dlls.PathOf("ParamGen.CodeFixes.dll")).GetTypes()
            .Where(type => type.GetCustomAttributes<ExportAttribute>(inherit: true).Any())
            .ToArray();

        Assert.Contains(exported, type => type.Name == "SuggestionFix");
        Assert.All(exported, type => Assert.NotNull(Activator.CreateInstance(type)));
    }

    private static ShippedDlls OfEditor() => new(typeof(ModelGenerator), typeof(SuggestionFix));
}
