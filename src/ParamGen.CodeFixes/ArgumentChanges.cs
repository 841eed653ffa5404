using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes;

/// <summary>Gathers changes of one layer's arguments. Each argument is changed once: the first change is made.</summary>
internal sealed class ArgumentChanges(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation)
{
    private readonly SeparatedSyntaxList<AttributeArgumentSyntax> arguments = layer.ArgumentList?.Arguments ?? default;
    private readonly HashSet<string> changed = [];
    private readonly List<TextChange> replaced = [];
    private readonly HashSet<AttributeArgumentSyntax> removed = [];
    private readonly List<string> added = [];

    /// <summary>Gives an argument another value, or adds it.</summary>
    public void Set(string argument, ValueText value)
    {
        if (!changed.Add(argument))
            return;
        var constructor = model.GetSymbolInfo(layer, cancellation).Symbol as IMethodSymbol;
        var parameter = constructor?.Parameters.FirstOrDefault(candidate => ArgumentReader.PropertyOf(candidate) == argument);
        if (Named(argument) is { } named)
            Replace(named.Expression, value.Expression);
        else if (parameter is null)
            added.Add($"{argument} = {value.Expression}");
        else if (arguments.FirstOrDefault(candidate => candidate.NameColon?.Name.Identifier.ValueText == parameter.Name) is { } colon)
            Replace(colon.Expression, value.Expression);
        else
            SetPositional(parameter, value);
    }

    /// <summary>Takes an argument away, so that its default holds.</summary>
    public void Reset(string argument)
    {
        if (Named(argument) is { } named && changed.Add(argument))
            removed.Add(named);
    }

    /// <summary>The value of an argument that is given by the property's name; null where it is not given.</summary>
    public object? ValueOf(string argument) => Named(argument) is { } named ? ConstantOf(named) : null;

    public IEnumerable<TextChange> Finish(SourceText text)
    {
        if (arguments.Count > 0 && removed.Count == arguments.Count)
            return
            [
                added.Count > 0
                    ? new(TextSpan.FromBounds(arguments[0].SpanStart, arguments.Last().Span.End), string.Join(", ", added))
                    : WithoutArguments(text),
            ];
        return
        [
            .. replaced,
            .. removed.Count == 0 ? [] : SeparatedListEdits.Without(text, arguments, removed),
            .. added.Count == 0 ? [] : new[] { Add() },
        ];
    }

    private AttributeArgumentSyntax? Named(string argument) =>
        arguments.FirstOrDefault(candidate => candidate.NameEquals?.Name.Identifier.ValueText == argument);

    private object? ConstantOf(AttributeArgumentSyntax argument) => model.GetConstantValue(argument.Expression, cancellation).Value;

    private void Replace(SyntaxNode old, string text) => replaced.Add(new(old.Span, text));

    private void SetPositional(IParameterSymbol parameter, ValueText value)
    {
        var written = arguments.Where(candidate => candidate.NameEquals is null).ToList();
        var own = written.Skip(parameter.Ordinal).Where(candidate => candidate.NameColon is null).ToList();
        if (!parameter.IsParams)
            own = [.. own.Take(1)];
        if (own.Count == 0)
            Insert(written.LastOrDefault(), value.Items);
        else if (own.Count == 1 && ConstantOf(own[0]) is null)
            Replace(own[0], string.Join(", ", value.Items.Select(item => item.Text)));
        else
            SetItems(own, value.Items);
    }

    /// <summary>
    /// Changes those numbers of a list that differ, so that the others stay as they are written: as constants, with comments.
    /// </summary>
    private void SetItems(List<AttributeArgumentSyntax> own, IReadOnlyList<(object Value, string Text)> items)
    {
        for (var i = 0; i < Math.Min(own.Count, items.Count); i++)
        {
            if (!Equals(ConstantOf(own[i]), items[i].Value))
                Replace(own[i], items[i].Text);
        }

        removed.UnionWith(own.Skip(items.Count));
        if (items.Count > own.Count)
            Insert(own[own.Count - 1], [.. items.Skip(own.Count)]);
    }

    /// <summary>Puts values behind an argument, or before all others.</summary>
    private void Insert(AttributeArgumentSyntax? before, IReadOnlyList<(object Value, string Text)> items)
    {
        var text = string.Join(", ", items.Select(item => item.Text));
        if (items.Count > 0 && before is not null)
            replaced.Add(new(new(before.Span.End, 0), ", " + text));
        else if (items.Count > 0 && arguments.Count > 0)
            replaced.Add(new(new(arguments[0].SpanStart, 0), text + ", "));
        else if (items.Count > 0)
            added.Add(text);
    }

    private TextChange Add()
    {
        var text = string.Join(", ", added);
        return layer.ArgumentList is not { } list ? new(new(layer.Name.Span.End, 0), $"({text})")
            : arguments.Count == 0 ? new(new(list.OpenParenToken.Span.End, 0), text)
            : new(new(arguments.Last().Span.End, 0), ", " + text);
    }

    /// <summary>The only argument goes with its parentheses, where no comment stands between them.</summary>
    private TextChange WithoutArguments(SourceText text)
    {
        var list = layer.ArgumentList!;
        var span = TextSpan.FromBounds(arguments[0].SpanStart, arguments.Last().Span.End);
        var isBare = text.IsBlank(list.OpenParenToken.Span.End, span.Start) && text.IsBlank(span.End, list.CloseParenToken.SpanStart);
        return new(isBare ? list.Span : span, "");
    }
}
