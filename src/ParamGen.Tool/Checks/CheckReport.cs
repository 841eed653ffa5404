using Microsoft.CodeAnalysis;
using ParamGen.Core.Text;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Checks;

/// <summary>What was found in several files, for people and for programs.</summary>
internal static class CheckReport
{
    private static readonly ReportColumn[] columns =
    [
        new("file", "File"),
        new("line", "Line", IsNumber: true),
        new("column", "Column", IsNumber: true),
        new("severity", "Severity"),
        new("rule", "Rule"),
        new("message", "Message"),
        new("help", "Help"),
    ];

    public static Report Of(IReadOnlyList<FileCheck> checks) => new(
        Title(checks),
        columns,
        [
            .. checks.SelectMany(check => check.Findings).Select(finding => (IReadOnlyList<object?>)
            [
                finding.Path,
                finding.Line,
                finding.Column,
                finding.Level,
                finding.Rule.Id,
                finding.Message,
                finding.Rule.HelpLinkUri,
            ]),
        ],
        [
            new("unreadableFiles", "Unreadable files", checks.LongCount(check => check.Problem is not null)),
            Count(checks, DiagnosticSeverity.Error, "errors", "Errors"),
            Count(checks, DiagnosticSeverity.Warning, "warnings", "Warnings"),
            Count(checks, DiagnosticSeverity.Info, "suggestions", "Suggestions"),
        ])
    {
        WhenEmpty = "Nothing was found.",
    };

    /// <summary>What was found in all files: <c>3 models in 2 files: 1 error, 3 warnings</c>.</summary>
    public static string Title(IReadOnlyList<FileCheck> checks)
    {
        string[] counts =
        [
            .. new[]
            {
                (Severity: DiagnosticSeverity.Error, Name: "error"),
                (Severity: DiagnosticSeverity.Warning, Name: "warning"),
                (Severity: DiagnosticSeverity.Info, Name: "suggestion"),
            }
                .Select(row => (Count: CountOf(checks, row.Severity), row.Name))
                .Append((Count: checks.LongCount(check => check.Problem is not null), Name: "unreadable file"))
                .Where(row => row.Count > 0)
                .Select(row => Numbers.Of(row.Count, row.Name)),
        ];
        var models = Numbers.Of(checks.Sum(check => check.Models), "model");
        return $"{models} in {Numbers.Of(checks.Count, "file")}: {(counts.Length == 0 ? "nothing found" : string.Join(", ", counts))}";
    }

    private static ReportTotal Count(IReadOnlyList<FileCheck> checks, DiagnosticSeverity severity, string name, string heading) =>
        new(name, heading, CountOf(checks, severity));

    private static long CountOf(IReadOnlyList<FileCheck> checks, DiagnosticSeverity severity) =>
        checks.Sum(check => check.Findings.Count(finding => finding.Severity == severity));
}
