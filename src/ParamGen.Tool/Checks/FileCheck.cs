using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Rules;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Checks;

/// <summary>What the compiler would report of a file's models.</summary>
/// <param name="Path">The file.</param>
/// <param name="Models">How many models it has.</param>
/// <param name="Findings">What it would report, errors first.</param>
internal sealed record FileCheck(string Path, int Models, IReadOnlyList<Finding> Findings)
{
    /// <summary>Why the file cannot be read; null where it can.</summary>
    public string? Problem { get; init; }

    /// <param name="path">The file.</param>
    /// <param name="isStrict">Whether warnings are errors.</param>
    public static FileCheck Of(string path, bool isStrict) =>
        !ModelLoader.IsCSharp(path) ? new(path, File.Exists(path) ? 1 : 0, OfModelFile(path, isStrict))
        : CSharpFile.Open(path, out var problem) is { } file ? new(path, file.Models.Count, OfCode(file, isStrict))
        : new(path, 0, []) { Problem = problem };

    private static Finding[] OfCode(CSharpCode file, bool isStrict)
    {
        // The rest would follow from these.
        var syntax = file.SyntaxErrors().ToList();
        if (syntax.Count > 0)
            return Ordered(syntax.Select(FindingOf));
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file.Path))! + System.IO.Path.DirectorySeparatorChar;
        var found = CompilerRun.Of(file.Compilation, file.AdditionalTexts, folder, isStrict);
        return Ordered(found.Concat(file.Models.SelectMany(file.AttributeErrors)).Select(FindingOf));
    }

    /// <summary>What would be reported of a class that takes its model from the file.</summary>
    private static Finding[] OfModelFile(string path, bool isStrict)
    {
        var whole = System.IO.Path.GetFullPath(path);
        var file = OpenedText.Of(whole);
        if (file.Unreadable is { } reason)
        {
            var rule = Descriptors.Of(FileRules.PG0501_FileNotFound);
            return [new(path, null, DiagnosticSeverity.Error, rule, $"cannot read the model file: {reason}")];
        }

        var code = CSharpFile.Of(
            "",
            $"[{file.Kind.AttributeName()}({SymbolDisplay.FormatLiteral(whole, quote: true)})] partial class {ClassNameOf(path)};");
        var found = CompilerRun.Of(code.Compilation, [file], "", isStrict);
        // What is at a line of the file is reported there and, for people who look at the class, at the class.
        var lines = found.Where(diagnostic => !diagnostic.Location.IsInSource).ToList();
        var ids = lines.Select(diagnostic => diagnostic.Id).ToHashSet(StringComparer.Ordinal);
        return Ordered(lines
            .Concat(found.Where(diagnostic => diagnostic.Location.IsInSource && !ids.Contains(diagnostic.Id)))
            .Select(diagnostic => FindingOf(diagnostic) is var finding && diagnostic.Location.IsInSource
                ? finding with { Path = path, Span = null }
                : finding with { Path = path, Span = finding.Span == default(LinePositionSpan) ? null : finding.Span }));
    }

    /// <summary>What messages call the model: the name of the file, where a class can have it.</summary>
    private static string ClassNameOf(string path) =>
        System.IO.Path.GetFileNameWithoutExtension(path) is var name && SyntaxFacts.IsValidIdentifier(name) ? $"@{name}" : "Model";

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
