using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes.FixAll;

/// <summary>
/// Fixes many problems of a project in rounds: in each, every class has its first problem fixed, and the project is judged again,
/// since a fix may bring other problems to light or take some away. What was wrong before and is not to be fixed stays as it is.
/// </summary>
internal sealed class ProjectFixes
{
    /// <summary>More than any class has problems, one after the other; the end of what would have none.</summary>
    private const int MaxRounds = 200;

    private readonly BulkChoice choice;
    private readonly AnalyzerOptions options;
    private readonly CancellationToken cancellation;

    /// <summary>The files in which anything is to be fixed, as they are now.</summary>
    private readonly Dictionary<SyntaxTree, DocumentId> files = [];

    /// <summary>Those of them that have been changed.</summary>
    private readonly HashSet<SyntaxTree> changed = [];

    /// <summary>The classes in which anything is to be fixed, each with what it has looked like: it must not go round in circles.</summary>
    private readonly Dictionary<string, HashSet<string>> classes = [];

    /// <summary>The advice that is to be followed, which no other is, whatever a fix brings to light.</summary>
    private readonly HashSet<(string Class, string Message)> advice = [];

    /// <summary>How often each class has each problem that is not to be fixed.</summary>
    private readonly Dictionary<(string Class, string Message), int> kept = [];

    private Compilation compilation;

    private ProjectFixes(Compilation compilation, AnalyzerOptions options, BulkChoice choice, CancellationToken cancellation)
    {
        this.compilation = compilation;
        this.options = options;
        this.choice = choice;
        this.cancellation = cancellation;
    }

    /// <summary>The new texts of a project's documents.</summary>
    public static async Task<IReadOnlyList<(DocumentId Document, SourceText Text)>> OfAsync(
        Project project,
        ImmutableArray<Diagnostic> diagnostics,
        BulkChoice choice,
        CancellationToken cancellation)
    {
        Diagnostic[] asked =
        [
            .. diagnostics.Where(diagnostic => diagnostic.Location.SourceTree is { } tree && project.GetDocument(tree) is not null),
        ];
        if (asked.Length == 0 || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return [];
        var fixes = new ProjectFixes(compilation, project.AnalyzerOptions, choice, cancellation);
        fixes.Open(project, asked);
        for (var round = 0; round < MaxRounds && fixes.Fix(); round++)
            cancellation.ThrowIfCancellationRequested();
        return [.. fixes.changed.Select(tree => (fixes.files[tree], tree.GetText(cancellation)))];
    }

    private void Open(Project project, Diagnostic[] asked)
    {
        foreach (var diagnostic in asked)
        {
            var tree = diagnostic.Location.SourceTree!;
            var name = ClassPlace.Of(diagnostic);
            files[tree] = project.GetDocument(tree)!.Id;
            classes[name] = [ClassPlace.HeadOf(name, tree)];
        }

        var places = new HashSet<(string, Location)>(asked.Select(diagnostic => (diagnostic.Id, diagnostic.Location)));
        foreach (var problem in Problems())
        {
            if (places.Contains((problem.Id, problem.Location)))
                advice.Add(KeyOf(problem));
            else
                kept[KeyOf(problem)] = kept.TryGetValue(KeyOf(problem), out var count) ? count + 1 : 1;
        }
    }

    /// <summary>Fixes the first problem of each class; false where there was nothing to be fixed.</summary>
    private bool Fix()
    {
        var left = new Dictionary<(string, string), int>(kept);
        var changes = new Dictionary<SyntaxTree, List<TextChange>>();
        foreach (var ofClass in Problems().GroupBy(ClassPlace.Of))
        {
            foreach (var problem in ofClass)
            {
                if (left.TryGetValue(KeyOf(problem), out var count) && count > 0)
                    left[KeyOf(problem)] = count - 1;
                else if (TryFix(problem, ofClass.Key, changes))
                    break;
            }
        }

        foreach (var change in changes)
            Replace(
                change.Key,
                change.Key.GetText(cancellation).WithChanges(change.Value.OrderBy(part => part.Span.Start).ThenBy(part => part.Span.End)));
        return changes.Count > 0;
    }

    private void Replace(SyntaxTree before, SourceText text)
    {
        var after = before.WithChangedText(text);
        compilation = compilation.ReplaceSyntaxTree(before, after);
        files.Add(after, files[before]);
        files.Remove(before);
        changed.Add(after);
        changed.Remove(before);
    }

    /// <summary>Adds the fix of a problem to the changes, unless there is none, or the class would be again what it has been.</summary>
    private bool TryFix(Diagnostic problem, string name, Dictionary<SyntaxTree, List<TextChange>> changes)
    {
        if (problem.DefaultSeverity is not DiagnosticSeverity.Error && !advice.Contains(KeyOf(problem)))
            return false;
        var tree = problem.Location.SourceTree!;
        if (BulkFix.Of(problem, compilation.GetSemanticModel(tree), choice, cancellation) is not { } text)
            return false;
        var parts = text.GetTextChanges(tree.GetText(cancellation));
        if (!changes.TryGetValue(tree, out var others))
            others = [];
        if (parts.Count == 0
            || parts.Any(part => others.Any(other => part.Span.IntersectsWith(other.Span)))
            || !classes[name].Add(ClassPlace.HeadOf(name, tree.WithChangedText(text))))
            return false;
        others.AddRange(parts);
        changes[tree] = others;
        return true;
    }

    /// <summary>What is wrong with the classes, in order of place.</summary>
    private IReadOnlyList<Diagnostic> Problems() =>
    [
        .. files.Keys
            .SelectMany(tree => ModelProblems.In(tree, compilation, options, cancellation))
            .Where(problem =>
                problem.Location.SourceTree is { } tree && files.ContainsKey(tree) && classes.ContainsKey(ClassPlace.Of(problem)))
            .Distinct()
            .OrderBy(problem => problem.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.SourceSpan.Start)
            .ThenBy(problem => problem.Id, StringComparer.Ordinal),
    ];

    private static (string Class, string Message) KeyOf(Diagnostic problem) =>
        (ClassPlace.Of(problem), RemainingProblems.Nameless(problem));
}
