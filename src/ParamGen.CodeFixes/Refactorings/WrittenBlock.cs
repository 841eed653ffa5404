using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Expressions;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>A block as it is written, to be written where it is used.</summary>
internal sealed class WrittenBlock
{
    private readonly NetworkText network;
    private readonly INamedTypeSymbol type;
    private readonly AttributeSyntax[] layers;
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly ConstantEvaluator evaluator;
    private readonly CodeNames names;

    private WrittenBlock(NetworkText network, INamedTypeSymbol type, AttributeSyntax[] layers, BlockValues values)
    {
        this.network = network;
        this.type = type;
        this.layers = layers;
        model = network.Model.Compilation.GetSemanticModel(layers[0].SyntaxTree);
        text = layers[0].SyntaxTree.GetText(network.Cancellation);
        evaluator = new(new(network.Model.Compilation, withinNameOf: false, network.Cancellation), values);
        names = new(network.Model, network.Layers[0].SpanStart);
    }

    /// <summary>The block that a layer of a network places; null where its code is not at hand.</summary>
    public static WrittenBlock? Of(NetworkText network, int position)
    {
        var use = network.Attributes.Layers[position];
        if (UsedClass.Of(use) is not { } used
            || ClassAttributes.Of(used) is not { Block: { } block } attributes
            || UseArguments.Of(use) is not { } given)
            return null;
        AttributeSyntax[] layers = [.. attributes.WrittenLayers(network.Cancellation).OfType<AttributeSyntax>()];
        return layers.Length > 0 && BlockValues.Of(used, block, given, null, network.Model.Compilation, out _) is { } values
            ? new(network, used, layers, values)
            : null;
    }

    /// <summary>
    /// The layers list by list, each with its comments, with edits of each layer and with the values of this use; null where a value
    /// cannot be written.
    /// </summary>
    public IReadOnlyList<string>? With(IReadOnlyList<IReadOnlyList<Edit>> edits)
    {
        var changes = new List<TextChange>();
        for (var i = 0; i < layers.Length; i++)
        {
            if (Values(layers[i], [.. edits[i].OfType<SetArgument>().Select(set => set.Argument)]) is not { } values)
                return null;
            changes.AddRange(values);
            var arguments = new ArgumentChanges(layers[i], model, network.Cancellation);
            foreach (var set in edits[i].OfType<SetArgument>())
                arguments.Set(set.Argument, names.Of(set.Value));
            changes.AddRange(arguments.Finish(text));
        }

        return [.. layers.GroupBy(layer => (AttributeListSyntax)layer.Parent!).Select(list => Lines(list.Key, [.. list], changes))];
    }

    /// <summary>The text in which the layers of all copies stand where the use stood.</summary>
    /// <param name="use">The use.</param>
    /// <param name="changed">The network's text with what is changed elsewhere.</param>
    /// <param name="copies">The lists of layers.</param>
    public SourceText InsteadOf(AttributeSyntax use, SourceText changed, IReadOnlyList<string> copies)
    {
        var list = (AttributeListSyntax)use.Parent!;
        var original = network.Text;
        var indentation = original.IndentationOf(list.SpanStart);
        var isAlone = list.Attributes.Count == 1 && original.IsFirstOnLine(list.SpanStart);
        var from = text.IndentationOf(layers[0].SpanStart);
        var replacement = isAlone
            ? new TextChange(
                list.Span,
                string.Join(original.LineBreak() + indentation, copies.Select(lines => lines.Indented(from, indentation))))
            : new TextChange(use.Span, string.Join(", ", copies.Select(InnerOf)));
        return original.WithChanges(changed.GetTextChanges(original).Append(replacement).OrderBy(change => change.Span.Start));
    }

    /// <summary>The attributes of lists, without brackets and comments around them.</summary>
    private static string InnerOf(string lines) =>
        string.Join(
            ", ",
            SyntaxFactory.ParseCompilationUnit(lines + "class C { }")
                .DescendantNodes()
                .OfType<AttributeSyntax>()
                .Select(attribute => attribute.ToString()));

    /// <summary>A list of layers, with the comments over it and behind it. What else stands in the list is none of the network's.</summary>
    private string Lines(AttributeListSyntax list, AttributeSyntax[] ofList, List<TextChange> changes)
    {
        var isWhole = ofList.Length == list.Attributes.Count;
        var body = isWhole ? Changed(list.Span, changes) : $"[{string.Join(", ", ofList.Select(layer => Changed(layer.Span, changes)))}]";
        // What stands over the first list is said of the class.
        var isFirst = list.GetFirstToken() == ((TypeDeclarationSyntax)list.Parent!).GetFirstToken();
        var over = isFirst ? [] : Comments(list.GetLeadingTrivia());
        return string.Concat(over.Select(comment => comment + text.LineBreak() + text.IndentationOf(list.SpanStart)))
            + body
            + string.Concat(Comments(list.GetTrailingTrivia()).Select(comment => " " + comment));
    }

    private static IEnumerable<string> Comments(SyntaxTriviaList trivia) => trivia
        .Where(part => part.IsKind(SyntaxKind.SingleLineCommentTrivia) || part.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(part => part.ToString());

    private string Changed(TextSpan span, List<TextChange> changes) => SourceText.From(text.ToString(span)).WithChanges(changes
        .Where(change => span.Contains(change.Span))
        .OrderBy(change => change.Span.Start)
        .Select(change => new TextChange(new(change.Span.Start - span.Start, change.Span.Length), change.NewText ?? ""))).ToString();

    /// <summary>The values of the expressions that name the block's constants; null where one has none.</summary>
    private List<TextChange>? Values(AttributeSyntax layer, string[] except)
    {
        var constructor = model.GetSymbolInfo(layer, network.Cancellation).Symbol as IMethodSymbol;
        var changes = new List<TextChange>();
        BoundAttribute? bound = null;
        for (var i = 0; i < (layer.ArgumentList?.Arguments.Count ?? 0); i++)
        {
            var argument = layer.ArgumentList!.Arguments[i];
            ExpressionSyntax[] items = [.. ListItems.Of(argument.Expression) ?? [argument.Expression]];
            if (except.Contains(ArgumentReader.PropertyOf(argument, i, constructor)) || !items.Any(NamesConstant))
                continue;
            bound ??= Nesting.IsTooDeep(layer) ? null : BoundAttribute.Of(layer, evaluator);
            if (bound is null || evaluator.FaultIn(argument.Expression) is not null)
                return null;
            // As objects they have the types that they are written in.
            var any = model.Compilation.GetSpecialType(SpecialType.System_Object);
            var values = bound.ItemsOf(i, argument.Expression, any) ?? [bound.ValueOf(i, argument.Expression, any)];
            for (var item = 0; item < items.Length; item++)
            {
                if (!NamesConstant(items[item]))
                    continue;
                if (values.Count != items.Length || values[item].Value is not { Value: int or double or bool or string } value)
                    return null;
                changes.Add(new(items[item].Span, names.Of(ValueOf(value)).Expression));
            }
        }

        return changes;
    }

    /// <summary>A member of one of ParamGen's enums is computed as its number.</summary>
    private static ArgumentValue ValueOf(TypedValue value) => value.IsOfEnum && LayerAttributes.IsOurs(value.Type)
        ? EnumMembers.Of(value.Type!.Name, value.Value!)
        : ArgumentValue.Of(value.Value)!;

    private bool NamesConstant(ExpressionSyntax expression) =>
        evaluator.Constants.In(expression)
            .Any(name => SymbolEqualityComparer.Default.Equals(name.Field.ContainingType.OriginalDefinition, type));
}
