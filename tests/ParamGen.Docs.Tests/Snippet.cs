using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Docs.Tests;

/// <summary>A page's block of C#. It is compiled with the earlier blocks of the page whose types it names.</summary>
internal sealed class Snippet
{
    // Several tests look at what has come of a block: it is compiled once.
    private static readonly ConcurrentDictionary<string, Snippet[]> pages = new();

    private readonly MarkdownPage page;
    private readonly Snippet[] earlier;
    private readonly Lazy<CompileResult> result;

    private Snippet(MarkdownPage page, Fence fence, Snippet[] earlier)
    {
        this.page = page;
        this.earlier = earlier;
        Fence = fence;
        Tree = Compile.Parse(fence.Text, $"/{Path.GetFileNameWithoutExtension(page.Path)}{fence.Line}.cs");
        result = new(Run);
    }

    public Fence Fence { get; }

    public SyntaxTree Tree { get; }

    public CompileResult Result => result.Value;

    /// <summary>What is reported in the block itself, as it would stand in the page: <c>3 PG0105</c>.</summary>
    public IEnumerable<string> Reported => Result.Problems.Concat(Result.Errors.Where(error => error.Id != "CS0260"))
        .Where(diagnostic =>
            diagnostic.Location.SourceTree is null
                || diagnostic.Location.SourceTree == Tree
                || diagnostic.Severity == DiagnosticSeverity.Error)
        // A suggestion is no part of a build: a block says so only where it is about one.
        .Where(diagnostic => diagnostic.Severity is not DiagnosticSeverity.Info || Expected.Contains(
            $"{LineOf(diagnostic)} {diagnostic.Id}"))
        .Select(diagnostic => $"{LineOf(diagnostic)} {diagnostic.Id}");

    /// <summary>What the block says is reported in it: the comments <c>// PG0105</c> at the ends of its lines.</summary>
    public IEnumerable<string> Expected => Fence.Text.Split('\n').SelectMany((line, number) =>
        Regex.Match(
            line,
            @"// (?<id>(PG|CS)\d{4})(, (?<id>(PG|CS)\d{4}))*$").Groups["id"].Captures.Select(id => $"{number + 1} {id.Value}"));

    private IEnumerable<string> Types =>
        Tree.GetRoot()
            .DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is not BaseTypeDeclarationSyntax)
            .Select(type => type.Identifier.ValueText);

    /// <summary>The blocks of the page with this path.</summary>
    public static Snippet[] Of(string path) => pages.GetOrAdd(path, static path => Read(new(path)));

    private static Snippet[] Read(MarkdownPage page)
    {
        var snippets = new List<Snippet>();
        foreach (var fence in page.Fences.Where(fence => fence.Language is "csharp" or "cs" or "c#"))
            snippets.Add(new(page, fence, [.. snippets]));
        return [.. snippets];
    }

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private CompileResult Run()
    {
        Snippet[] together = [this, .. Needed([this])];
        var kind = together.Any(snippet => snippet.Tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any())
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        var compilation = Compile.Of("").WithOptions(new(kind, allowUnsafe: false)).RemoveAllSyntaxTrees()
            .AddSyntaxTrees([.. together.Select(snippet => snippet.Tree), Compile.Parse(Compile.Usings, "/Usings.cs")]);
        return Compile.Run(compilation, [.. KerasFiles(string.Join("\n", together.Select(snippet => snippet.Fence.Text)))]);
    }

    /// <summary>The latest block, of those that are right, for each type that is named but not declared.</summary>
    private List<Snippet> Needed(List<Snippet> known)
    {
        var found = new List<Snippet>();
        var named = Tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText).ToHashSet();
        foreach (var snippet in earlier.Reverse().Where(snippet => !snippet.Expected.Any()))
        {
            if (snippet.Types.Any(named.Contains) && !snippet.Types.Intersect(known.SelectMany(other => other.Types)).Any())
            {
                found.Add(snippet);
                known.Add(snippet);
                found.AddRange(snippet.Needed(known));
            }
        }

        return found;
    }

    /// <summary>The files that the page shows, and of those that it only names the oracle's.</summary>
    private IEnumerable<TextFile> KerasFiles(string code)
    {
        var shown = page.Fences.Where(fence => fence.Language == "json" && fence.File.Length > 0)
            .ToDictionary(fence => fence.File, fence => fence.Text);
        foreach (var name in Regex.Matches(code, @"KerasModel\(""(?:\w+/)*(\w+)\.keras\.json""")
            .Select(match => match.Groups[1].Value)
            .Distinct())
        {
            if (shown.TryGetValue($"{name}.keras.json", out var text))
                yield return new($"/models/{name}.keras.json", text);
            else
                yield return TextFile.Oracle(File.Exists(TextFile.OraclePath(name)) ? name : $"applications_{name}")
                    .At($"/models/{name}.keras.json");
        }

        foreach (var name in Regex.Matches(code, @"(?:KerasModel|OnnxModel|TensorFlowLiteModel|SafeTensors|Weights)\(""(?:\w+/)*([\w.]+)""")
            .Select(match => match.Groups[1].Value)
            .Distinct())
        {
            if (DescribedFile.Of(name) is { } described)
                yield return described;
        }
    }
}
