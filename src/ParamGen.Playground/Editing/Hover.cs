using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Playground.Answers;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Editing;

/// <summary>What is known of the name at a position: its declaration and its documentation.</summary>
internal static class Hover
{
    private static readonly SymbolDisplayFormat declaration =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMemberOptions(SymbolDisplayMemberOptions.IncludeConstantValue);

    /// <summary>What was read of the attributes, which stay as they are, by the ids of their documentation.</summary>
    private static readonly Dictionary<string, string> summaries = new(StringComparer.Ordinal);

    public static async Task<HoverText?> AtAsync(OpenText text, int position)
    {
        var root = await text.Document.GetSyntaxRootAsync();
        var model = await text.Document.GetSemanticModelAsync();
        var token = root!.FindToken(Math.Clamp(position, 0, root.FullSpan.End));
        if (!token.IsKind(SyntaxKind.IdentifierToken) || !token.Span.IntersectsWith(position) || SymbolOf(model!, token) is not { } symbol)
            return null;
        var shown = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol;
        var sections = new List<Section> { new("code", Declaration(symbol)) };
        if (Summary(shown) is { Length: > 0 } summary)
            sections.Add(new("text", summary));
        return new(token.SpanStart, token.Span.End, sections);
    }

    /// <summary>What the documentation of a symbol says first.</summary>
    public static string Summary(ISymbol symbol)
    {
        if (symbol.ContainingAssembly?.Name != nameof(ParamGen) || symbol.GetDocumentationCommentId() is not { } id)
            return Read(symbol);
        if (!summaries.TryGetValue(id, out var summary))
            summaries.Add(id, summary = Read(symbol));
        return summary;
    }

    private static string Read(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
            return "";
        try
        {
            return XElement.Parse($"<r>{xml}</r>").Descendants("summary").FirstOrDefault() is { } summary ? Text(summary) : "";
        }
        catch (XmlException)
        {
            return "";
        }
    }

    private static string Text(XElement element) => string.Join(' ', string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => NameIn(reference),
        _ => "",
    })).Split((char[])[' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string NameIn(XElement reference) =>
        (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value is { } name
            ? name[(name.LastIndexOfAny(['.', ':']) + 1)..]
            : "";

    /// <summary>How a symbol is declared; an attribute as it is written.</summary>
    private static string Declaration(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && LayerAttributes.IsOurs(constructor.ContainingType)
            ? $"[{constructor.ContainingType.Name.Replace("Attribute", "", StringComparison.Ordinal)}({Parameters(constructor)})]"
            : symbol.ToDisplayString(declaration);

    private static string Parameters(IMethodSymbol method) =>
        string.Join(", ", method.Parameters.Select(parameter => parameter.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));

    private static ISymbol? SymbolOf(SemanticModel model, SyntaxToken token)
    {
        var node = token.Parent!;
        if (node is TypeDeclarationSyntax or EnumDeclarationSyntax or VariableDeclaratorSyntax or MemberDeclarationSyntax)
            return model.GetDeclaredSymbol(node);
        var info = model.GetSymbolInfo(node);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
    }
}
