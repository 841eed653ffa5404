using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Analysis;

/// <summary>
/// How much advice weighs: <c>paramgen.profile = keras | strict</c> in an <c>.editorconfig</c>. With <c>keras</c>, which is the
/// default, an error is what Keras refuses; with <c>strict</c> a warning is an error as well. What a user sets for a single
/// rule, <c>dotnet_diagnostic.PG0902.severity</c>, goes before that: the compiler itself sees to it.
/// </summary>
internal readonly struct Profile(bool isStrict)
{
    public const string Key = "paramgen.profile";

    /// <summary>The profile of the file in which an attribute stands.</summary>
    public static Profile Of(AttributeData attribute, AnalyzerOptions options) => new(
        attribute.ApplicationSyntaxReference?.SyntaxTree is { } tree
        && options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out var value)
        && value.Trim().Equals("strict", StringComparison.OrdinalIgnoreCase));

    public DiagnosticSeverity SeverityOf(Rule rule) => isStrict && rule.Severity is Severity.Warning
        ? DiagnosticSeverity.Error
        : Descriptors.Of(rule).DefaultSeverity;
}
