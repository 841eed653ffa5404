using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ParamGen.Compiler.Diagnostics;

namespace ParamGen.CodeFixes;

/// <summary>
/// Carries out what is suggested where a promise is not kept, a budget or an expectation, or where a file is not the one that is
/// named or does not agree with the network. The network may be as wrong as the promise: somebody must look at each, so none is fixed
/// together with others.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OneByOneFix))]
public sealed class OneByOneFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All
        .Select(descriptor => descriptor.Id)
        .Where(IsFixable)
        .ToImmutableArray();

    /// <summary>None: neither an editor nor <c>dotnet format</c> fixes several at once.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => SuggestionFix.RegisterAsync(context);

    /// <summary>Whether a rule is one of expectations (PG04xx), files (PG05xx) or contracts with files (PG06xx).</summary>
    internal static bool IsFixable(string id) =>
        id.StartsWith("PG04", StringComparison.Ordinal)
        || id.StartsWith("PG05", StringComparison.Ordinal)
        || id.StartsWith("PG06", StringComparison.Ordinal);
}
