using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>The settings of an <c>.editorconfig</c>, read as the command line reads them.</summary>
internal sealed class EditorConfig : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet set;

    /// <param name="settings">Lines such as <c>dotnet_diagnostic.PG0902.severity = none</c>.</param>
    public EditorConfig(params string[] settings)
    {
        set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(
            $"root = true\n[*.cs]\n{string.Join("\n", settings)}\n",
            "/.editorconfig")));
        Severities = new TreeSeverities(set);
    }

    /// <summary>Every rule that is off unless switched on.</summary>
    public static EditorConfig Enabling(params string[] ids) => new([.. ids.Select(id => $"dotnet_diagnostic.{id}.severity = warning")]);

    /// <summary>A project that chooses how many constants its models get; null where it leaves that to ParamGen.</summary>
    public static EditorConfig WithConstants(string? level) =>
        level is null ? new() : new() { Properties = { ["build_property.ParamGenConstants"] = level } };

    public SyntaxTreeOptionsProvider Severities { get; }

    /// <summary>What the build tells the compiler: <c>build_property.ParamGenConstants</c>.</summary>
    public Dictionary<string, string> Properties { get; } = [];

    public override AnalyzerConfigOptions GlobalOptions => new Options(Properties.ToImmutableDictionary());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new Options(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class TreeSeverities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
