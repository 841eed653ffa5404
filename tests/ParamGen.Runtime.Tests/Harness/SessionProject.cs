using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler;
using ParamGen.Files;
using ParamGen.Files.Descriptions;

namespace ParamGen.Runtime.Tests.Harness;

/// <summary>A project with classes of ONNX models, compiled with what the generator adds to it.</summary>
internal sealed class SessionProject
{
    private readonly Lazy<Assembly> assembly;

    /// <param name="classes">The source of the classes.</param>
    /// <param name="files">The files that their attributes name.</param>
    /// <param name="options">What differs from the usual project.</param>
    public SessionProject(string classes, IEnumerable<string> files, SessionProjectOptions? options = null)
    {
        options ??= new();
        var parse = new CSharpParseOptions(options.Language, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Sessions",
            [CSharpSyntaxTree.ParseText(classes, parse, cancellationToken: TestContext.Current.CancellationToken)],
            options.References,
            new(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: options.AllowsUnsafe,
                nullableContextOptions: options.Nullable,
                warningLevel: 9999));
        Before = compilation;
        Driver = CSharpGeneratorDriver.Create(
            [new ModelGenerator().AsSourceGenerator()],
            files.Select(file => new DescribedText($"/obj/{file}.paramgen.json", DescriptionText.Write(Describe(file)))),
            parse,
            new ModelConstants(),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        Compilation = (CSharpCompilation)output;
        assembly = new(() => Load(Compilation));
    }

    /// <summary>The project without what the generator adds.</summary>
    public CSharpCompilation Before { get; }

    /// <summary>The generator that has not run yet.</summary>
    public GeneratorDriver Driver { get; }

    public CSharpCompilation Compilation { get; private set; }

    public Assembly Assembly => assembly.Value;

    /// <summary>Adds a file, before the assembly is asked for.</summary>
    public void Add(string source) => Compilation = Compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options));

    /// <summary>The text that the generator has added of a name.</summary>
    public string Generated(string name) => Compilation.SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == name).ToString();

    /// <summary>Weights have constants that sessions do not need.</summary>
    private sealed class ModelConstants : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
                (value = key == "build_property.ParamGenConstants" ? "Model" : null) is not null;
        }
    }

    /// <summary>A file of the oracle, or one of this project's own.</summary>
    private static FileDescription Describe(string file)
    {
        if (!HandmadeOnnx.All.TryGetValue(file, out var bytes))
            return OracleFiles.Describe(file);
        using var stream = new MemoryStream(bytes);
        return ModelFile.Describe(stream, file, _ => null);
    }

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}

/// <summary>What a project is compiled with.</summary>
internal sealed record SessionProjectOptions
{
    /// <summary>.NET itself.</summary>
    public static MetadataReference[] Platform { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>ParamGen's attributes.</summary>
    public static MetadataReference Attributes { get; } = MetadataReference.CreateFromFile(typeof(OnnxModelAttribute).Assembly.Location);

    /// <summary>What a project with ONNX Runtime references.</summary>
    private static readonly MetadataReference[] usual =
        [.. Platform, Attributes, MetadataReference.CreateFromFile(typeof(Microsoft.ML.OnnxRuntime.InferenceSession).Assembly.Location)];

    /// <summary>A project that does not reference ONNX Runtime.</summary>
    public static SessionProjectOptions WithoutLibrary => new() { References = [.. Platform, Attributes] };

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool AllowsUnsafe { get; init; }

    public IEnumerable<MetadataReference> References { get; init; } = usual;
}
