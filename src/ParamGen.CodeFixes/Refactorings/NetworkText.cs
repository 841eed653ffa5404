using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>A class with layers as it is written, and the network that they are.</summary>
internal sealed class NetworkText
{
    private NetworkText(
        SemanticModel model,
        SourceText text,
        ClassAttributes attributes,
        TypeDeclarationSyntax declaration,
        AttributeSyntax[] layers,
        NetworkSource source,
        CancellationToken cancellation)
    {
        Model = model;
        Text = text;
        Attributes = attributes;
        Declaration = declaration;
        Layers = layers;
        Source = source;
        Cancellation = cancellation;
    }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    public ClassAttributes Attributes { get; }

    public INamedTypeSymbol Type => Attributes.Type;

    public TypeDeclarationSyntax Declaration { get; }

    /// <summary>The layers in order, each at the position that it has in the source.</summary>
    public IReadOnlyList<AttributeSyntax> Layers { get; }

    public NetworkSource Source { get; }

    /// <summary>Whether it is a block, which gives no numbers before it is used.</summary>
    public bool IsBlock => Attributes.Block is not null;

    public CancellationToken Cancellation { get; }

    /// <summary>The class whose attributes hold a place; null where there is none, or where its layers cannot be read.</summary>
    public static async Task<NetworkText?> AtAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var declaration = root?.FindNode(span).AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault();
        if (declaration is not { AttributeLists.Count: > 0 } || !declaration.AttributeLists.FullSpan.Contains(span))
            return null;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return Of(model!, ClassReader.ClassAround(declaration, model!, cancellation), cancellation);
    }

    /// <summary>The same class where its file has another text.</summary>
    public NetworkText? With(SourceText text)
    {
        var tree = Model.SyntaxTree.WithChangedText(text);
        var compilation = Model.Compilation.ReplaceSyntaxTree(Model.SyntaxTree, tree);
        var type = DocumentationCommentId.GetFirstSymbolForDeclarationId(DocumentationCommentId.CreateDeclarationId(Type)!, compilation);
        return Of(compilation.GetSemanticModel(tree), type as INamedTypeSymbol, Cancellation);
    }

    /// <summary>The positions of the layers that a selection touches; of a mere place, of the one that it is in.</summary>
    public int[] Selected(TextSpan span) =>
        [
            .. Enumerable.Range(0, Layers.Count)
                .Where(i => span.IsEmpty ? Layers[i].Span.IntersectsWith(span) : Layers[i].Span.OverlapsWith(span)),
        ];

    /// <summary>The text with changes of the layers.</summary>
    public SourceText With(IReadOnlyList<Edit> edits)
    {
        var editor = new LayerEditor(Text, Model, Cancellation);
        editor.Apply(new Suggestion("", edits.ToArray()), Layers[0]);
        return editor.Finish();
    }

    /// <summary>Puts a class behind this one, and behind a comment that ends it.</summary>
    /// <param name="declaration">The class, its lines with the indentation of this one or with none.</param>
    public TextChange Behind(string declaration)
    {
        var comment = Declaration.GetTrailingTrivia()
            .LastOrDefault(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var indentation = Text.IndentationOf(Declaration.SpanStart);
        return new(
            new(comment.Span.IsEmpty ? Declaration.Span.End : comment.Span.End, 0),
            Text.LineBreak() + Text.LineBreak() + indentation + declaration.Indented(indentation, indentation));
    }

    private static NetworkText? Of(SemanticModel model, INamedTypeSymbol? type, CancellationToken cancellation)
    {
        if (type is null
            || ClassReader.Read(type, model.Compilation, cancellation) is not { Class: { Layers.IsEmpty: false } attributes } reading
            || reading.Network is not { } source
            || (attributes.Block is not null && reading.Values is null))
            return null;
        AttributeSyntax[] layers = [.. attributes.WrittenLayers(cancellation).OfType<AttributeSyntax>()];
        return layers.Length == attributes.Layers.Length
            && layers[0].SyntaxTree == model.SyntaxTree
            && layers[0].FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
            ? new(model, model.SyntaxTree.GetText(cancellation), attributes, declaration, layers, source, cancellation)
            : null;
    }
}
