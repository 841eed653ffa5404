using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading;

namespace ParamGen.CodeFixes;

/// <summary>Changes of one argument of a layer.</summary>
internal static class ArgumentEdits
{
    /// <summary>Gives the argument another value, or adds it.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="constructor">Its constructor.</param>
    /// <param name="argument">The property that the argument sets.</param>
    /// <param name="value">The value; for a list one text an item.</param>
    public static IEnumerable<TextChange> Set(AttributeSyntax layer, IMethodSymbol? constructor, string argument, ValueText.Text value)
    {
        var arguments = layer.ArgumentList?.Arguments ?? default;
        if (Named(layer, argument) is { } named)
            return [new(named.Expression.Span, value.AsExpression)];
        var parameter = constructor?.Parameters.FirstOrDefault(candidate => ArgumentReader.PropertyOf(candidate) == argument);
        if (parameter is null)
            return [Add(layer, $"{argument} = {value.AsExpression}")];

        var colon = arguments.FirstOrDefault(candidate => candidate.NameColon?.Name.Identifier.ValueText == parameter.Name);
        if (colon is not null)
            return [new(colon.Expression.Span, value.AsExpression)];
        var positional = arguments.Where(candidate => candidate.NameEquals is null && candidate.NameColon is null).Skip(parameter.Ordinal).ToList();
        if (!parameter.IsParams && positional.Count > 0)
            return [new(positional[0].Span, value.AsExpression)];
        if (positional.Count > 0)
            return [new(TextSpan.FromBounds(positional[0].SpanStart, positional[positional.Count - 1].Span.End), value.AsList)];
        var before = arguments.Take(parameter.Ordinal).LastOrDefault();
        return before is not null ? [new(new(before.Span.End, 0), ", " + value.AsList)]
            : arguments.Count > 0 ? [new(new(arguments[0].SpanStart, 0), value.AsList + ", ")]
            : [Add(layer, value.AsList)];
    }

    /// <summary>Takes the argument away, so that its default holds.</summary>
    public static IEnumerable<TextChange> Reset(AttributeSyntax layer, string argument)
    {
        if (Named(layer, argument) is not { } named)
            return [];
        var arguments = layer.ArgumentList!.Arguments;
        return [new(arguments.Count == 1 ? layer.ArgumentList.Span : Separated.SpanOf(arguments, named), "")];
    }

    private static AttributeArgumentSyntax? Named(AttributeSyntax layer, string argument) =>
        layer.ArgumentList?.Arguments.FirstOrDefault(candidate => candidate.NameEquals?.Name.Identifier.ValueText == argument);

    /// <summary>Adds an argument behind the others.</summary>
    private static TextChange Add(AttributeSyntax layer, string argument)
    {
        if (layer.ArgumentList is not { } list)
            return new(new(layer.Name.Span.End, 0), $"({argument})");
        return list.Arguments.Count == 0
            ? new(list.Span, $"({argument})")
            : new(new(list.Arguments[list.Arguments.Count - 1].Span.End, 0), ", " + argument);
    }
}
