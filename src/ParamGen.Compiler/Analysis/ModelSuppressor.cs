using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Compiler.Analysis;

/// <summary>
/// Silences warnings of others that every model would get and that nobody could act upon: a class of constants is never made an
/// object, its sizes are lists, and its name is the network's. Only on models and blocks, and only what is not true of them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelSuppressor : DiagnosticSuppressor
{
    /// <summary>The compiler's warning of lists in attributes, which is at an attribute; all others are at a class.</summary>
    private const string ArrayInAttribute = "CS3016";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> descriptors = new[]
    {
        Of(ArrayInAttribute, "The layers of a model are not part of the compiled assembly, so no other language has to read their sizes"),
        Of("CA1052", "A model is a class of constants, whatever else it will be"),
        Of("CA1724", "A model's name is the name of its network"),
        Of("CA1812", "A model is used by its constants, without an object of it"),
        Of("CA1815", "A model that is a struct has no values to compare"),
        Of("CA1852", "A model is used by its constants, so that sealing it changes nothing"),
    }.ToImmutableDictionary(descriptor => descriptor.SuppressedDiagnosticId);

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (IsOurs(diagnostic, context))
                context.ReportSuppression(Suppression.Create(descriptors[diagnostic.Id], diagnostic));
        }
    }

    private static bool IsOurs(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
            return false;
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (diagnostic.Id == ArrayInAttribute)
            return node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
                && LayerAttributes.IsOurs(context.GetSemanticModel(tree).GetTypeInfo(attribute, context.CancellationToken).Type);
        return ClassReader.ClassAround(node, context.GetSemanticModel(tree), context.CancellationToken) is { } type
            && ClassAttributes.Of(type).Kind is not ClassKind.None
            && (diagnostic.Id != "CA1815" || type.GetMembers().All(member => member is not IFieldSymbol { IsStatic: false }));
    }

    private static SuppressionDescriptor Of(string id, string justification) => new("PGS" + id.Substring(2), id, justification);
}
