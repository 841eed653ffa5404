using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Tool.Checks;

/// <summary>What the <c>.editorconfig</c> files in the folder of a file, and in those above, say of it.</summary>
internal sealed class EditorConfig(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
{
    private const string Name = ".editorconfig";

    /// <param name="folder">The folder of the file; empty for code that is in none.</param>
    public static EditorConfig Of(string folder)
    {
        var found = ImmutableArray.CreateBuilder<AnalyzerConfig>();
        for (var current = folder.Length == 0 ? null : new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var path = Path.Combine(current.FullName, Name);
            if (File.Exists(path))
                found.Add(AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), path));
        }

        return new(AnalyzerConfigSet.Create(found.ToImmutable()));
    }

    /// <summary>What is said of a file, by key.</summary>
    public ImmutableDictionary<string, string> For(SyntaxTree tree) => ResultOf(tree).AnalyzerOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree,
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity) =>
        ResultOf(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity) =>
        configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private AnalyzerConfigOptionsResult ResultOf(SyntaxTree tree) =>
        tree.FilePath.Length == 0 ? configs.GlobalConfigOptions : configs.GetOptionsForSourcePath(Path.GetFullPath(tree.FilePath));
}
