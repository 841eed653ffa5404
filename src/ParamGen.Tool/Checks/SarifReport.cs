using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace ParamGen.Tool.Checks;

/// <summary>Writes findings as SARIF 2.1.0, which code hosts and editors show.</summary>
/// <remarks>Source: <see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">OASIS, SARIF 2.1.0</see>.</remarks>
internal static class SarifReport
{
    private static readonly JsonSerializerOptions format = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IReadOnlyList<FileCheck> checks)
    {
        var findings = checks.SelectMany(check => check.Findings).ToList();
        var rules = findings.Select(finding => finding.Rule)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        var notifications = checks.Where(check => check.Problem is not null).Select(check => new JsonObject
        {
            ["level"] = "error",
            ["message"] = Text(check.Problem!),
            ["locations"] = new JsonArray(Place(check.Path, null)),
        });
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "ParamGen",
                        ["semanticVersion"] = Version,
                        ["informationUri"] = "https://github.com/paramgen/paramgen",
                        ["rules"] = Array(rules.Select(Rule)),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["invocations"] = new JsonArray(new JsonObject
                {
                    ["executionSuccessful"] = checks.All(check => check.Problem is null),
                    ["toolExecutionNotifications"] = Array(notifications),
                }),
                ["results"] = Array(findings.Select(finding => Result(finding, rules.FindIndex(rule => rule.Id == finding.Rule.Id)))),
            }),
        }.ToJsonString(format).ReplaceLineEndings("\n") + "\n";
    }

    private static string Version => typeof(SarifReport).Assembly.GetName().Version!.ToString(3);

    private static JsonObject Rule(DiagnosticDescriptor rule)
    {
        var written = new JsonObject
        {
            ["id"] = rule.Id,
            ["shortDescription"] = Text(TitleOf(rule)),
            ["defaultConfiguration"] = new JsonObject { ["level"] = LevelOf(rule.DefaultSeverity) },
        };
        if (rule.HelpLinkUri.Length > 0)
            written["helpUri"] = rule.HelpLinkUri;
        return written;
    }

    /// <summary>The title of a rule; C#'s own have none here.</summary>
    private static string TitleOf(DiagnosticDescriptor rule) =>
        rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } title ? title : rule.Id;

    private static JsonObject Result(Finding finding, int rule) => new()
    {
        ["ruleId"] = finding.Rule.Id,
        ["ruleIndex"] = rule,
        ["level"] = LevelOf(finding.Severity),
        ["message"] = Text(finding.Message),
        ["locations"] = new JsonArray(Place(finding.Path, finding)),
    };

    private static JsonObject Place(string path, Finding? finding)
    {
        var place = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(path) } };
        if (finding?.Span is { } span)
        {
            place["region"] = new JsonObject
            {
                ["startLine"] = span.Start.Line + 1,
                ["startColumn"] = span.Start.Character + 1,
                ["endLine"] = span.End.Line + 1,
                ["endColumn"] = span.End.Character + 1,
            };
        }

        return new() { ["physicalLocation"] = place };
    }

    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
