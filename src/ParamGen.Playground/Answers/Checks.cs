using System.Globalization;
using Microsoft.CodeAnalysis;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Answers;

/// <summary>What the compiler says of the text.</summary>
internal static class Checks
{
    private const string NoParameters = " · 0 parameters";

    public static async Task<Checked> OfAsync(OpenText text)
    {
        var diagnostics = await text.DiagnosticsAsync();
        var lines = text.Tree.GetText().Lines;
        var notes = diagnostics.Where(OpenText.IsNote)
            .GroupBy(diagnostic => lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).LineNumber + 1)
            .Select(line => new Note(line.Key, string.Join(" | ", line.Select(NoteOf))));
        var problems = diagnostics
            .Where(diagnostic => diagnostic is { Severity: > DiagnosticSeverity.Hidden, IsSuppressed: false })
            .Where(diagnostic => !OpenText.IsNote(diagnostic) && diagnostic.Location.SourceTree?.FilePath == OpenText.Path)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => new Problem(
                diagnostic.Location.SourceSpan.Start,
                diagnostic.Location.SourceSpan.End,
                diagnostic.Severity.ToString().ToLowerInvariant(),
                diagnostic.Id,
                Message(diagnostic),
                diagnostic.Descriptor.HelpLinkUri,
                ShippedParts.Fixes.Count(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id))))
            .Distinct();
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();
        // Of broken syntax C# makes what it can, which may be another network.
        var isBroken = text.Tree.GetDiagnostics().Any(error => error.Severity is DiagnosticSeverity.Error);
        var models = (isBroken ? [] : await text.ClassesAsync())
            .Select(model => new ModelName(model.Name, !errors.Exists(error => IsOf(model.Class.Type, error))));
        return new([.. problems], [.. notes], [.. models]);
    }

    /// <summary>Whether an error is somewhere in a class.</summary>
    private static bool IsOf(INamedTypeSymbol type, Diagnostic error) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.SyntaxTree == error.Location.SourceTree && reference.Span.IntersectsWith(error.Location.SourceSpan));

    /// <summary>The note without the name of the layer, beside which it stands, and without parameters where there are none.</summary>
    private static string NoteOf(Diagnostic note)
    {
        var text = Message(note);
        text = text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        return text.EndsWith(NoParameters, StringComparison.Ordinal) ? text[..^NoParameters.Length] : text;
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
