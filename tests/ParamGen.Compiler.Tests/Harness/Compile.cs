extern alias attributes;

using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Analysis;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>Compiles a source as the command line does: the generator first, then the analyzer on what has come of it.</summary>
internal static class Compile
{
    /// <summary>The framework that runs the tests, and the attributes. No package, no network, and any Roslyn can read them.</summary>
    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManaged)
            .Append(typeof(attributes::ParamGen.InputAttribute).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>The version of C# that tests are written in: 12, or what the oldest Roslyn has in its place.</summary>
    public static LanguageVersion Language { get; } =
        Enum.IsDefined((LanguageVersion)1200) ? (LanguageVersion)1200 : LanguageVersion.Preview;

    /// <summary>The compilation of a source, with <c>using ParamGen;</c> and the usual usings before it.</summary>
    public static CSharpCompilation Of(string source, LanguageVersion? version = null) => CSharpCompilation.Create(
        "Test",
        [Parse(source, "/Test.cs", version), Parse(Usings, "/Usings.cs")],
        References,
        new(OutputKind.DynamicallyLinkedLibrary));

    public const string Usings = "global using ParamGen; global using ParamGen.Operators; global using System;";

    public static SyntaxTree Parse(string source, string path, LanguageVersion? version = null) =>
        CSharpSyntaxTree.ParseText(source, new(version ?? Language), path);

    /// <summary>A driver with the generator, which keeps a record of its steps.</summary>
    public static GeneratorDriver Driver(params IIncrementalGenerator[] others) => Driver(isRecorded: true, others);

    /// <summary>
    /// A driver as compilers and editors make it: without a record, with which Roslyn 5.9 may lose what a combined step gives
    /// again after it has been removed.
    /// </summary>
    public static GeneratorDriver PlainDriver() => Driver(isRecorded: false);

    private static CSharpGeneratorDriver Driver(bool isRecorded, params IIncrementalGenerator[] others) => CSharpGeneratorDriver.Create(
        [new ModelGenerator().AsSourceGenerator(), .. others.Select(other => other.AsSourceGenerator())],
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isRecorded),
        parseOptions: new(Language));

    public static CompileResult Run(string source) => Run(Of(source));

    /// <summary>The same with files beside the source.</summary>
    public static CompileResult Run(string source, params AdditionalText[] files) => Run(Of(source), [], files);

    /// <summary>The same with an <c>.editorconfig</c> beside the source.</summary>
    public static CompileResult RunWith(EditorConfig settings, string source, params AdditionalText[] files) =>
        Run(Of(source), [], files, settings);

    public static CompileResult Run(CSharpCompilation compilation, AdditionalText[] files) => Run(compilation, [], files);

    public static CompileResult Run(CSharpCompilation compilation, params IIncrementalGenerator[] others) => Run(compilation, others, []);

    private static CompileResult Run(
        CSharpCompilation compilation,
        IIncrementalGenerator[] others,
        AdditionalText[] files,
        EditorConfig? settings = null)
    {
        if (settings is not null)
            compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(settings.Severities));
        var version = ((CSharpParseOptions)compilation.SyntaxTrees[0].Options).LanguageVersion;
        var driver = Driver(others)
            .WithUpdatedParseOptions(new CSharpParseOptions(version))
            .AddAdditionalTexts([.. files])
            .WithUpdatedAnalyzerConfigOptions(settings ?? new EditorConfig())
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var generatorDiagnostics);
        ReadingCheck.Check(compilation, driver, files);
        var options = settings is null ? new AnalyzerOptions([.. files]) : new AnalyzerOptions([.. files], settings);
        var diagnostics = Analyze(output, options);
        // What is set to none is not even suppressed, but not there.
        var unset = settings is null ? [] : Analyze(output.WithOptions(output.Options.WithSyntaxTreeOptionsProvider(null)), options);
        var result = new CompileResult(output, generatorDiagnostics, [.. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed)])
        {
            Suppressed = [.. diagnostics.Where(diagnostic => diagnostic.IsSuppressed), .. unset],
        };
        Agreement.AssertHolds(result);
        return result;
    }

    private static Diagnostic[] Analyze(Compilation output, AnalyzerOptions options)
    {
        var analysis = output.WithAnalyzers(
            [new ModelAnalyzer(), new LayerNoteAnalyzer()],
            new CompilationWithAnalyzersOptions(
                options,
                (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
        var diagnostics = analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return
        [
            .. diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("PG", StringComparison.Ordinal))
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new PEReader(stream);
        return reader.HasMetadata;
    }
}
