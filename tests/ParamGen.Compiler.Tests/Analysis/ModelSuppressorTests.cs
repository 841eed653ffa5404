using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Analysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Analysis;

/// <summary>Warnings of others that no model can help are silenced on models and blocks, and on nothing else.</summary>
public class ModelSuppressorTests
{
    private const string Compliant =
        "[assembly: CLSCompliant(true)] public class OwnAttribute : Attribute { public int[] Sizes { get; set; } = []; } ";

    [Theory]
    [InlineData("[Input(4)] [Dense(3)] public partial class Model { }")]
    [InlineData("[Input(28, 28, 3)] [Conv2D(3, 3, StridesByAxis = new[] { 2, 1 })] public partial struct Model { }")]
    [InlineData("[Budget(MaxParameters = 4)] [KerasModel(\"net.keras.json\")] [Concatenate(\"a\", \"b\")] public partial class Model { }")]
    [InlineData("[Block(\"A\", \"B\")] [Dense(3)] public partial class Model { }")]
    [InlineData("public partial class Outer { [Input(4)] [Dense(3)] [Own] public partial record Model; }")]
    public async Task A_list_in_one_of_our_attributes_is_silent(string source)
    {
        var found = await AnalyzeAsync(Compliant + source, ReportDiagnostic.Default);
        Assert.NotEmpty(found["CS3016"]);
        Assert.All(found["CS3016"], warning => Assert.True(warning.IsSuppressed));
    }

    [Fact]
    public async Task A_warning_that_is_an_error_is_silent_as_well()
    {
        var found = await AnalyzeAsync(Compliant + "[Input(4)] [Dense(3)] public partial class Model { }", ReportDiagnostic.Error);
        Assert.All(found["CS3016"], warning => Assert.Equal((true, DiagnosticSeverity.Error), (warning.IsSuppressed, warning.Severity)));
    }

    [Theory]
    [InlineData("[Own(Sizes = new[] { 3 })] public class Other { }")]
    [InlineData("[Own(Sizes = new[] { 3 })] [Input(4)] [Dense(3)] public partial class Model { }")]
    public async Task A_list_in_an_attribute_of_somebody_else_is_not(string source)
    {
        var found = await AnalyzeAsync(Compliant + source, ReportDiagnostic.Default);
        Assert.NotEmpty(found["CS3016"]);
        Assert.All(found["CS3016"], warning => Assert.False(warning.IsSuppressed));
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(3)] partial class Model { }", true)]
    [InlineData("[Input(4)] [Dense(0)] class Model { }", true)]
    [InlineData("[Block] [Dense(3)] class Model { }", true)]
    [InlineData("[Block] class Model { }", true)]
    [InlineData("[KerasModel(\"net.keras.json\")] partial record Model;", true)]
    [InlineData("[Input(4)] partial struct Model { private static int count; }", true)]
    [InlineData("class Model { }", false)]
    [InlineData("[Obsolete] class Model { }", false)]
    [InlineData("[Budget(MaxParameters = 4)] class Model { }", false)]
    [InlineData("namespace Own { class InputAttribute : Attribute { } [Input] class Model { } }", false)]
    public async Task Warnings_of_a_class_that_is_no_object_are_silent(string source, bool isSilent)
    {
        var found = await AnalyzeAsync(source, ReportDiagnostic.Default);
        Assert.All(Reporter.Ids, id => Assert.Equal((id, isSilent), (id, Assert.Single(found[id]).IsSuppressed)));
    }

    [Fact]
    public async Task A_struct_with_values_should_compare_them()
    {
        var found = await AnalyzeAsync("[Input(4)] [Dense(3)] partial struct Model { private int count; }", ReportDiagnostic.Default);
        Assert.False(Assert.Single(found["CA1815"]).IsSuppressed);
        Assert.True(Assert.Single(found["CA1052"]).IsSuppressed);
    }

    [Fact]
    public async Task The_type_around_a_model_is_its_author_s()
    {
        var found = await AnalyzeAsync("partial class Model { [Input(4)] [Dense(3)] partial class Inner { } }", ReportDiagnostic.Default);
        Assert.False(Assert.Single(found["CA1812"]).IsSuppressed);
    }

    private static async Task<ILookup<string, Diagnostic>> AnalyzeAsync(string source, ReportDiagnostic general)
    {
        var compilation = Compile.Of(source);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(general));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => throw new InvalidOperationException("An analyzer threw.", exception),
            true,
            false,
            reportSuppressedDiagnostics: true);
        var diagnostics = await compilation.WithAnalyzers([new ModelSuppressor(), new Reporter()], options)
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return diagnostics.ToLookup(diagnostic => diagnostic.Id);
    }

    /// <summary>Reports what others report of classes, on each type that is named Model.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008, RS1025, RS1026 // It is no analyzer of anybody's.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Reporter : DiagnosticAnalyzer
    {
        public static readonly string[] Ids = ["CA1052", "CA1724", "CA1812", "CA1815", "CA1852"];

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [.. Ids.Select(id => new DiagnosticDescriptor(id, id, id, "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true))];

        public override void Initialize(AnalysisContext context) => context.RegisterSymbolAction(
            symbol =>
            {
                foreach (var descriptor in SupportedDiagnostics.Where(_ => symbol.Symbol.Name == "Model"))
                    symbol.ReportDiagnostic(Diagnostic.Create(descriptor, symbol.Symbol.Locations[0]));
            },
            SymbolKind.NamedType);
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008, RS1025, RS1026
}
