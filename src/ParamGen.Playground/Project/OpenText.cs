using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Rules;
using ParamGen.Tool.Models;

namespace ParamGen.Playground.Project;

/// <summary>The text in the editor, as the only file of a project that has the package.</summary>
internal sealed class OpenText
{
    /// <summary>What the file is called.</summary>
    public const string Path = "Model.cs";

    private static readonly string noteId = EditorRules.PG0990_LayerNote.Id;

    private static readonly CSharpCompilationOptions options = CSharpCode.Options
        .WithConcurrentBuild(false)
        .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(noteId, ReportDiagnostic.Info));

    private readonly DocumentId id;
    private Solution solution;
    private CSharpCompilation plain;
    private SyntaxTree tree;
    private CSharpCompilation? analyzed;
    private ImmutableArray<Diagnostic>? diagnostics;
    private CSharpCode? code;
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
            compilationOptions: options,
            parseOptions: CSharpCode.Language,
            metadataReferences: PlatformReferences.All,
            analyzerReferences: [ShippedParts.Instance]);
        id = DocumentId.CreateNewId(project.Id);
        solution = workspace.CurrentSolution.AddProject(project)
            .AddDocument(id, Path, SourceText.From(""), filePath: Path)
            .AddDocument(DocumentId.CreateNewId(project.Id), "Usings.cs", SourceText.From(CSharpCode.Usings));
        tree = CSharpSyntaxTree.ParseText("", CSharpCode.Language, Path);
        plain = CSharpCompilation.Create(
            "Models",
            [tree, CSharpSyntaxTree.ParseText(CSharpCode.Usings, CSharpCode.Language)],
            PlatformReferences.All,
            options);
    }

    /// <summary>The file.</summary>
    public Document Document => solution.GetDocument(id)!;

    /// <summary>The same, parsed.</summary>
    public SyntaxTree Tree => tree;

    /// <summary>Takes a new text. What is the same before and after a change is not parsed again.</summary>
    public void Set(string text)
    {
        var old = tree.GetText();
        if (ChangeFrom(old, text) is not { } change)
            return;
        var changed = tree.WithChangedText(old.WithChanges(change));
        solution = solution.WithDocumentText(id, changed.GetText());
        plain = plain.ReplaceSyntaxTree(tree, changed);
        (tree, diagnostics, code, models) = (changed, null, null, null);
    }

    /// <summary>What the compiler reports: C# and the analyzers.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync() => diagnostics ??= await AnalyzeAsync();

    /// <summary>
    /// Most texts use none of the constants that they make, and have the same diagnostics without them: to generate these and to bind them
    /// is most of the work, so it is done only where something is missing.
    /// </summary>
    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        var found = await AnalyzeAsync(plain, ShippedParts.AnalyzersOfPlainText);
        if (!found.Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && IsOfCSharp(diagnostic)))
            return found;
        return await AnalyzeAsync((await Document.Project.GetCompilationAsync())!, ShippedParts.Analyzers);
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var analysis = compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                Document.Project.AnalyzerOptions,
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        var found = await analysis.GetAnalyzerDiagnosticsAsync();
        // This compilation has bound the attributes for the analyzers already.
        analyzed = (CSharpCompilation)analysis.Compilation;
        return analyzed.GetSemanticModel(TreeIn(analyzed)).GetDiagnostics().AddRange(found);
    }

    private static SyntaxTree TreeIn(CSharpCompilation compilation) => compilation.SyntaxTrees.First(tree => tree.FilePath == Path);

    private static bool IsOfCSharp(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    /// <summary>Whether a diagnostic is the note on a layer.</summary>
    public static bool IsNote(Diagnostic diagnostic) => diagnostic.Id == noteId;

    /// <summary>The classes of the file that are models, and what each is called.</summary>
    public async Task<IReadOnlyList<(ClassAttributes Class, string Name)>> ClassesAsync() =>
        CSharpModel.Named(await CodeAsync(), className: null);

    /// <summary>The model of a name, as the command line reads it; null where there is none.</summary>
    public async Task<LoadedModel?> ModelAsync(string name)
    {
        models ??= CSharpModel.Read(await CodeAsync(), className: null);
        return models.FirstOrDefault(model => model.Name == name);
    }

    private async Task<CSharpCode> CodeAsync()
    {
        _ = await DiagnosticsAsync();
        return code ??= new(Path, analyzed!, [TreeIn(analyzed!)], new([]));
    }

    /// <summary>What changed; null where nothing did.</summary>
    private static TextChange? ChangeFrom(SourceText old, string text)
    {
        var (start, most) = (0, Math.Min(old.Length, text.Length));
        while (start < most && old[start] == text[start])
            start++;
        if (start == old.Length && start == text.Length)
            return null;
        var same = 0;
        while (same < most - start && old[old.Length - 1 - same] == text[text.Length - 1 - same])
            same++;
        return new TextChange(TextSpan.FromBounds(start, old.Length - same), text[start..(text.Length - same)]);
    }
}
