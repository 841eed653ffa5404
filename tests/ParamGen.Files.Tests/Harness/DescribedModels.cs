using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler;
using ParamGen.Compiler.Analysis;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Harness;

/// <summary>Classes that take their models from files, compiled as a project with the descriptions of the files.</summary>
internal sealed class DescribedModels
{
    /// <summary>The custom layer of the oracle's models: a factor for each channel.</summary>
    private const string Scale =
        "[LayerShape(\"(batch, ..., width) -> (batch, ..., width)\"), LayerWeight(\"gain\", \"(width)\")] public class Scale { }";

    private readonly Assembly? assembly;

    /// <param name="classes">The attribute of each class, and the file whose description the project has.</param>
    public DescribedModels(params (string Attributes, string File)[] classes)
        : this([.. classes.Select(model => (model.Attributes, (string[])[model.File]))])
    {
    }

    /// <param name="classes">The attributes of each class, and the files whose descriptions the project has.</param>
    public DescribedModels(params (string Attributes, string[] Files)[] classes)
        : this(classes, [])
    {
    }

    /// <param name="classes">The attributes of each class, and the files whose descriptions the project has.</param>
    /// <param name="others">What else the project has.</param>
    public DescribedModels((string Attributes, string[] Files)[] classes, AdditionalText[] others)
    {
        AdditionalText[] texts =
        [
            .. others,
            .. classes.SelectMany(model => model.Files).Distinct().Select(file =>
                new DescribedText($"/obj/{file}.paramgen.json", DescriptionText.Write(OracleFiles.Describe(file)))),
        ];
        var declared = classes.Select((model, i) => $"{model.Attributes} public partial class Net{i} {{ }}\n");
        var source = $"using ParamGen;\n{Scale}\n" + string.Concat(declared);
        var compilation = CSharpCompilation.Create(
            "Described",
            [CSharpSyntaxTree.ParseText(source)],
            References,
            new(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create(new ModelGenerator())
            .AddAdditionalTexts([.. texts])
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        Problems =
        [
            .. output.WithAnalyzers([new ModelAnalyzer()], new AnalyzerOptions([.. texts])).GetAnalyzerDiagnosticsAsync().Result
                .Select(problem => $"{problem.Id} {problem.GetMessage(null)}"),
        ];
        using var stream = new MemoryStream();
        var emitted = output.Emit(stream);
        Errors = [.. emitted.Diagnostics.Where(error => error.Severity == DiagnosticSeverity.Error).Select(error => error.ToString())];
        stream.Position = 0;
        assembly = emitted.Success ? new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream) : null;
    }

    /// <summary>What the analyzer reports.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The errors of C#.</summary>
    public IReadOnlyList<string> Errors { get; }

    private static IEnumerable<MetadataReference> References =>
    [
        MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
        MetadataReference.CreateFromFile(Assembly.Load("System.Runtime").Location),
        MetadataReference.CreateFromFile(Assembly.Load("netstandard").Location),
        MetadataReference.CreateFromFile(typeof(ParamGen.OnnxModelAttribute).Assembly.Location),
    ];

    /// <summary>The value of a constant of a class; null where there is none.</summary>
    public object? Constant(int model, params string[] path)
    {
        var type = assembly!.GetType($"Net{model}");
        foreach (var part in path[..^1])
            type = type?.GetNestedType(part);
        return type?.GetField(path[^1])?.GetRawConstantValue();
    }

    /// <summary>The classes within a class of a model, in the order in which they are written.</summary>
    public Type[] Classes(int model, string name) => assembly!.GetType($"Net{model}")!.GetNestedType(name)!.GetNestedTypes();
}
