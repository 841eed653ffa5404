using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Checks;

/// <summary>What the compiler would report of a file's models.</summary>
/// <param name="Path">The file.</param>
/// <param name="Findings">What it would report, errors first.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
internal sealed record FileCheck(string Path, IReadOnlyList<Finding> Findings, string? Problem)
{
    /// <summary>A class that would stand for a model file.</summary>
    private const string ClassName = "Model";

    /// <param name="path">The file.</param>
    /// <param name="isStrict">Whether warnings are errors.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task<FileCheck> Of(string path, bool isStrict, CancellationToken cancellation)
    {
        if (!path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
            return new(path, await OfModelFile(path, isStrict, cancellation).ConfigureAwait(false), null);
        return CSharpFile.Open(path, out var problem) is { } file
            ? new(path, await OfCode(file, isStrict, cancellation).ConfigureAwait(false), null)
            : new(path, [], problem);
    }

    private static async Task<IReadOnlyList<Finding>> OfCode(CSharpFile file, bool isStrict, CancellationToken cancellation)
    {
        // The rest would follow from these.
        var syntax = file.Tree.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();
        if (syntax.Count > 0)
            return Ordered(syntax.Select(FindingOf));
        var files = file.Models.All(model => model.Files.IsEmpty) ? [] : file.Files;
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file.Path))! + System.IO.Path.DirectorySeparatorChar;
        var found = await CompilerRun.Of(file.Compilation, [.. files.Select(known => known.Text)], folder, isStrict, cancellation)
            .ConfigureAwait(false);
        return Ordered(found.Concat(file.Models.SelectMany(file.AttributeDiagnostics)).Select(FindingOf));
    }

    /// <summary>What would be reported of a class that takes its model from the file.</summary>
    private static async Task<IReadOnlyList<Finding>> OfModelFile(string path, bool isStrict, CancellationToken cancellation)
    {
        var whole = System.IO.Path.GetFullPath(path);
        var file = new DescribedText(whole);
        var code = CSharpFile.Of(
            "",
            $"[{file.Kind.AttributeName()}({SymbolDisplay.FormatLiteral(whole, quote: true)})] partial class {ClassName};");
        var found = await CompilerRun.Of(code.Compilation, [file], "", isStrict, cancellation).ConfigureAwait(false);
        // What is at a line of the file is reported there and, for people who look at the class, at the class.
        var lines = found.Where(diagnostic => !diagnostic.Location.IsInSource).ToList();
        var ids = lines.Select(diagnostic => diagnostic.Id).ToHashSet(StringComparer.Ordinal);
        return Ordered(lines
            .Concat(found.Where(diagnostic => diagnostic.Location.IsInSource && !ids.Contains(diagnostic.Id)))
            .Select(diagnostic => FindingOf(diagnostic) is var finding && diagnostic.Location.IsInSource
                ? finding with { Path = path, Span = null }
                : finding with { Path = path, Span = finding.Span == default(LinePositionSpan) ? null : finding.Span }));
    }

    private static Finding FindingOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new(
            place.Path ?? "",
            place.Span,
            diagnostic.Severity,
            diagnostic.Descriptor,
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Finding[] Ordered(IEnumerable<Finding> findings) =>
    [
        .. findings.Where(finding => finding.Severity > DiagnosticSeverity.Hidden)
            .Distinct()
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Span?.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
