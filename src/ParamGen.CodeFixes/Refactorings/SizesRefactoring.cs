using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Expressions;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Layers;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes.Refactorings;

/// <summary>Writes one size for all axes as one an axis, <c>[Conv2D(16, 3)]</c> as <c>[Conv2D(16, 3, 3)]</c>, and back.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SizesRefactoring))]
public sealed class SizesRefactoring : LayerRefactoring
{
    private const string ByAxis = "ByAxis";

    private protected override IEnumerable<(string Title, SourceText Text)> GetChanges(NetworkText network, TextSpan span)
    {
        if (network.Selected(span) is not [var position] || RankOf(network.Source.Layers[position].Kind) is not { } rank)
            yield break;
        var layer = network.Layers[position];
        var constructor = network.Model.GetSymbolInfo(layer, network.Cancellation).Symbol as IMethodSymbol;
        var written = (layer.ArgumentList?.Arguments ?? default)
            .Select((argument, i) => (argument, name: ArgumentReader.PropertyOf(argument, i, constructor)))
            .GroupBy(pair => pair.name, pair => pair.argument);
        foreach (var group in written)
        {
            AttributeArgumentSyntax[] arguments = [.. group];
            // Where the place is in an argument, that one is meant; elsewhere in the layer, any.
            var isMeant = layer.Name.Span.IntersectsWith(span) || arguments.Any(argument => argument.Span.IntersectsWith(span));
            if (isMeant
                && group.Key is { } name
                && Offer(network, layer, name, arguments, Catalogue.Find(network.Source.Layers[position].Kind)!, rank) is { } offer)
                yield return offer;
        }
    }

    private static (string Title, SourceText Text)? Offer(
        NetworkText network,
        AttributeSyntax layer,
        string name,
        AttributeArgumentSyntax[] arguments,
        LayerKind kind,
        int rank)
    {
        ExpressionSyntax[] sizes = arguments.Length == 1 && ListItems.Of(arguments[0].Expression) is { } items
            ? [.. items]
            : [.. arguments.Select(argument => argument.Expression)];
        if (arguments[0].NameEquals is not null)
        {
            if (sizes.Length == 1 && kind.Properties.ContainsKey(name + ByAxis))
                return ($"Write {name} as one number per axis", Replace($"{name}{ByAxis} = {Values(sizes[0], rank).Expression}"));
            var single = name.EndsWith(ByAxis, StringComparison.Ordinal) ? kind.SingleOf(name) : null;
            return single is not null && AreSame(network, sizes, rank)
                ? ($"Write {single} as one number", Replace($"{single} = {sizes[0]}"))
                : null;
        }

        if (!kind.Properties.TryGetValue(name, out var property) || property.PropertyType != typeof(int[]))
            return null;
        return sizes.Length == 1 ? ($"Write {name} as one number per axis", Set(Values(sizes[0], rank)))
            : AreSame(network, sizes, rank) ? ($"Write {name} as one number", Set(Values(sizes[0], 1)))
            : null;

        SourceText Replace(string text) => network.Text.WithChanges(new TextChange(arguments[0].Span, text));

        SourceText Set(ValueText value)
        {
            var changes = new ArgumentChanges(layer, network.Model, network.Cancellation);
            changes.Set(name, value);
            return network.Text.WithChanges(changes.Finish(network.Text).OrderBy(change => change.Span.Start));
        }

        ValueText Values(ExpressionSyntax size, int count) =>
            ValueText.List(
                "int",
                Enumerable.Repeat((network.Model.GetConstantValue(size, network.Cancellation).Value ?? 0, size.ToString()), count));
    }

    /// <summary>Whether the sizes of all axes are one size. In a block a constant may have another value than its own.</summary>
    private static bool AreSame(NetworkText network, ExpressionSyntax[] sizes, int rank) =>
        sizes.Length == rank && sizes.Skip(1).All(size =>
        size.ToString() == sizes[0].ToString()
        || ((!network.IsBlock || (size is LiteralExpressionSyntax && sizes[0] is LiteralExpressionSyntax))
            && Equals(
                network.Model.GetConstantValue(size, network.Cancellation).Value,
                network.Model.GetConstantValue(sizes[0], network.Cancellation).Value)));

    /// <summary>The axes of a kind of layer that has several, as its name says: Conv2D.</summary>
    private static int? RankOf(string kind) => kind.Contains("2D") ? 2 : kind.Contains("3D") ? 3 : null;
}
