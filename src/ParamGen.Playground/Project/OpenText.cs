using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Tool.Models;

namespace ParamGen.Playground.Project;

/// <summary>The text in the editor, as the only file of a project that has the package.</summary>
internal sealed class OpenText
{
    /// <summary>What the file is called.</summary>
    public const string Path = "Model.cs";

    private const string NoteId = "PG0990";

    private readonly DocumentId id;
    private Solution solution;
    private IReadOnlyList<LoadedModel>? models;

    public OpenText()
    {
        var workspace = new AdhocWorkspace();
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Models",
            "Models",
            LanguageNames.CSharp,
            compilationOptions: CSharpCode.Options
                .WithConcurrentBuild(false)
                .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(NoteId, ReportDiagnostic.Info)),
            parseOptions: CSharpCode.Language,
            metadataReferences: PlatformReferences.All,
            analyzerReferences: [ShippedParts.Instance]);
        id = DocumentId.CreateNewId(project.Id);
        solution = workspace.CurrentSolution.AddProject(project)
            .AddDocument(id, Path, SourceText.From(""), filePath: Path)
            .AddDocument(DocumentId.CreateNewId(project.Id), "Usings.cs", SourceText.From(CSharpCode.Usings));
    }

    /// <summary>The file.</summary>
    public Document Document => solution.GetDocument(id)!;

    /// <summary>Takes a new text. What is the same before and after a change is not read again.</summary>
    public async Task SetAsync(string text)
    {
        var old = await Document.GetTextAsync();
        if (old.ContentEquals(SourceText.From(text)))
            return;
        solution = solution.WithDocumentText(id, old.WithChanges(ChangeFrom(old, text)));
        models = null;
    }

    /// <summary>What the compiler reports: C# of this file, the analyzers of all.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var model = await Document.GetSemanticModelAsync();
        var analysis = model!.Compilation.WithAnalyzers(
            ShippedParts.Analyzers,
            new CompilationWithAnalyzersOptions(
                Document.Project.AnalyzerOptions,
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        return model.GetDiagnostics().AddRange(await analysis.GetAnalyzerDiagnosticsAsync());
    }

    /// <summary>Whether a diagnostic is the note on a layer.</summary>
    public static bool IsNote(Diagnostic diagnostic) => diagnostic.Id == NoteId;

    /// <summary>The models of the file, as the command line reads them.</summary>
    public async Task<IReadOnlyList<LoadedModel>> ModelsAsync()
    {
        if (models is null)
        {
            var model = await Document.GetSemanticModelAsync();
            var code = new CSharpCode(Path, (CSharpCompilation)model!.Compilation, [model.SyntaxTree], new([]));
            models = CSharpModel.Read(code, className: null);
        }

        return models;
    }

    /// <summary>The model of a name; null where there is none.</summary>
    public async Task<LoadedModel?> ModelAsync(string name) => (await ModelsAsync()).FirstOrDefault(model => model.Name == name);

    private static TextChange ChangeFrom(SourceText old, string text)
    {
        var (start, most) = (0, Math.Min(old.Length, text.Length));
        while (start < most && old[start] == text[start])
            start++;
        var same = 0;
        while (same < most - start && old[old.Length - 1 - same] == text[text.Length - 1 - same])
            same++;
        return new(TextSpan.FromBounds(start, old.Length - same), text[start..(text.Length - same)]);
    }
}
