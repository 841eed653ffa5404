using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>The layers that can be named where an argument names those that a layer takes: <c>Input = ""</c>, <c>[Add("")]</c>.</summary>
internal static class NamedLayers
{
    /// <summary>What stands within the quotes around a position, in an argument of an attribute; null where there are none.</summary>
    public static TextSpan? SpanAt(SyntaxNode root, int position) =>
        ArgumentAt(root, position) is null ? null : SpanWithin(root.FindToken(position - 1));

    /// <summary>The layers before, the nearest last; none where the argument at a position names no layers.</summary>
    public static IReadOnlyList<(string Name, string Kind)> Before(
        SyntaxNode root,
        int position,
        SemanticModel model,
        CancellationToken cancellation)
    {
        if (ArgumentAt(root, position) is not { } argument || argument.FirstAncestorOrSelf<AttributeSyntax>() is not { } layer)
            return [];
        var info = model.GetSymbolInfo(layer, cancellation);
        var constructor = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        var property = ArgumentReader.PropertyOf(argument, layer.ArgumentList!.Arguments.IndexOf(argument), constructor);
        if (property is null
            || !LayerReferences.IsReference(property)
            || !LayerAttributes.IsOurs(constructor?.ContainingType)
            || ClassReader.ClassAround(layer, model, cancellation) is not { } type)
            return [];

        var before = ClassAttributes.Of(type).Before(layer);
        return ClassReader.Read(before, model.Compilation, cancellation).Network is { } source
            ? LayerNames.Of(source, before.Block is not null)
            : [];
    }

    /// <summary>A name as it is written within quotes.</summary>
    public static string Quoted(string name) => SymbolDisplay.FormatLiteral(name, quote: false).Replace("\"", "\\\"");

    /// <summary>The argument in whose text a position is, within its quotes.</summary>
    private static AttributeArgumentSyntax? ArgumentAt(SyntaxNode root, int position)
    {
        var token = position == 0 ? default : root.FindToken(position - 1);
        return token.IsKind(SyntaxKind.StringLiteralToken)
            && token.Text.StartsWith("\"", StringComparison.Ordinal)
            && SpanWithin(token).IntersectsWith(position)
            ? token.Parent!.FirstAncestorOrSelf<AttributeArgumentSyntax>()
            : null;
    }

    /// <summary>What stands within the quotes; the last one may not have been typed.</summary>
    private static TextSpan SpanWithin(SyntaxToken literal) => TextSpan.FromBounds(
        literal.SpanStart + 1,
        literal.Text.Length > 1 && literal.Text.EndsWith("\"", StringComparison.Ordinal) ? literal.Span.End - 1 : literal.Span.End);
}
