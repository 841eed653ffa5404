using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using ParamGen.Core.Advice;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Diagnostics;

/// <summary>The descriptor of each rule; its help link is made of its number.</summary>
internal static class Descriptors
{
    private const string Category = "ParamGen.";
    private const string Pages = "https://github.com/paramgen/paramgen/blob/main/docs/rules/";

    private static readonly Dictionary<string, DiagnosticDescriptor> byId = new[]
    {
        typeof(DeclarationRules),
        typeof(ArgumentRules),
        typeof(ShapeRules),
        typeof(GraphRules),
        typeof(ExpectationRules),
        typeof(FileRules),
        typeof(ContractRules),
        typeof(WeightRules),
        typeof(PyTorchRules),
        typeof(OnnxContractRules),
        typeof(TensorFlowLiteContractRules),
        typeof(DeviceRules),
        typeof(EditorRules),
    }
        .SelectMany(rules => rules.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => (Rule)field.GetValue(null))
        .Concat(AllAdvice.Rules)
        .ToDictionary(rule => rule.Id, rule => Create(rule, CSharpWording.Instance));

    /// <summary>The same in Keras's words, for what is reported at a line of a file.</summary>
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> atFiles = new();

    /// <summary>For what is reported at the attribute that names the file.</summary>
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> ofFiles = new();

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = byId.Values.OrderBy(
        descriptor => descriptor.Id,
        StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>
    /// Those of what is no problem, but information: an analyzer of its own reports it, which does not run unless it is switched on.
    /// </summary>
    public static ImmutableArray<DiagnosticDescriptor> Notes { get; } = All.Where(descriptor => descriptor.Category == Category + "Editor")
        .ToImmutableArray();

    public static DiagnosticDescriptor Of(Rule rule) => byId[rule.Id];

    /// <summary>The descriptor for what is reported at a line of a file that Keras wrote.</summary>
    public static DiagnosticDescriptor AtFile(Rule rule) => atFiles.GetOrAdd(rule.Id, _ => Create(rule, KerasWording.Instance));

    /// <summary>The same for a message that stands as it is.</summary>
    public static DiagnosticDescriptor OfFile(Rule rule) => ofFiles.GetOrAdd(rule.Id, _ => Create(rule, KerasWording.Instance, "{0}"));

    private static DiagnosticDescriptor Create(Rule rule, IWording wording, string? format = null)
    {
        var isStructural = rule.Id.StartsWith("PG00", StringComparison.Ordinal);
        return new(
            rule.Id,
            rule.Title.Write(wording),
            format ?? rule.Message.WriteFormat(wording),
            Category + CategoryOf(rule.Id),
            SeverityOf(rule),
            rule.IsEnabled,
            helpLinkUri: $"{Pages}{rule.Id}.md",
            customTags: isStructural ? [WellKnownDiagnosticTags.NotConfigurable] : []);
    }

    private static DiagnosticSeverity SeverityOf(Rule rule) => rule.Severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static string CategoryOf(string id) => id.Substring(0, 4) switch
    {
        "PG09" when id.StartsWith("PG099", StringComparison.Ordinal) => "Editor",
        "PG00" => "Declaration",
        "PG01" => "Arguments",
        "PG02" => "Shapes",
        "PG04" => "Expectations",
        "PG05" => "Files",
        "PG06" => "Contracts",
        "PG09" => "Advice",
        _ => "Graph",
    };
}
