using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Editor.Tests;

/// <summary>An open file in an editor whose project refers to the package's dlls.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly string folder = AppContext.BaseDirectory;

    /// <summary>What the package puts into the compiler, and into the editor.</summary>
    private static readonly ImmutableArray<AnalyzerFileReference> extensions =
        [
            .. new[]
            {
                "Compiler",
                "CodeFixes",
                "Completion",
            }.Select(name => new AnalyzerFileReference(Path.Combine(folder, $"ParamGen.{name}.dll"), new Loader())),
        ];

    private static readonly ImmutableArray<MetadataReference> references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(Path.Combine(folder, "ParamGen.dll"))
            .Select(file => MetadataReference.CreateFromFile(
                file,
                documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(file, ".xml")))),
    ];

    private readonly AdhocWorkspace workspace = new();

    /// <param name="marked">The file's text, with <c>[|…|]</c> around what is selected, or <c>[||]</c> where the caret is.</param>
    public Editor(string marked)
    {
        const string Usings = "using ParamGen;\n";
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        Selection = TextSpan.FromBounds(Usings.Length + start, Usings.Length + marked.IndexOf("|]", StringComparison.Ordinal) - 2);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Create(),
            "Test",
            "Test",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: references,
            analyzerReferences: extensions));
        var text = Usings + marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Document = workspace.AddDocument(project.Id, "Model.cs", SourceText.From(text));
    }

    public Document Document { get; }

    public TextSpan Selection { get; }

    /// <summary>What the analyzers report.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = await Document.Project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var analyzers = extensions.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        return await compilation!.WithAnalyzers(analyzers, Document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The editor's parts of a kind, as it finds them: by their attribute, in the dlls of the project's references.</summary>
    public IEnumerable<TPart> Parts<TPart, TAttribute>()
        where TAttribute : Attribute => Document.Project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.GetCustomAttribute<TAttribute>() is not null)
        .Select(type => (TPart)Activator.CreateInstance(type)!);

    /// <summary>Does what an action does. What comes of it compiles, and the model has its constants.</summary>
    /// <returns>The file's text then, behind its first line.</returns>
    public async Task<string> ApplyAsync(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(TestContext.Current.CancellationToken))
            operation.Apply(workspace, TestContext.Current.CancellationToken);
        var compilation =
            await workspace.CurrentSolution.GetProject(Document.Project.Id)!.GetCompilationAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(
            compilation!.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Single(compilation.GetTypeByMetadataName("Model")!.GetMembers("TotalParameters"));
        var text = await workspace.CurrentSolution.GetDocument(Document.Id)!.GetTextAsync(TestContext.Current.CancellationToken);
        return text.ToString(TextSpan.FromBounds(text.Lines[1].Start, text.Length));
    }

    public void Dispose() => workspace.Dispose();

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
