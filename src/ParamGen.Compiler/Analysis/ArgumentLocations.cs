using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Compiler.Analysis;

/// <summary>Finds where an argument is written.</summary>
internal static class ArgumentLocations
{
    /// <summary>The place of the argument; where it is not written, or is none in particular, the layer's name.</summary>
    public static Location Of(AttributeData layer, string? argument, CancellationToken cancellation)
    {
        if (layer.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax attribute)
            return Location.None;
        var span = argument is null ? null : SpanOf(attribute, layer.AttributeConstructor, argument);
        return Location.Create(attribute.SyntaxTree, span ?? attribute.Name.Span);
    }

    /// <summary>The argument's text; of a list without brackets, from its first number to its last.</summary>
    private static TextSpan? SpanOf(AttributeSyntax attribute, IMethodSymbol? constructor, string argument)
    {
        TextSpan? span = null;
        var position = 0;
        foreach (var written in attribute.ArgumentList?.Arguments ?? default)
        {
            if (ArgumentReader.PropertyOf(written, position++, constructor) == argument)
                span = span is { } before ? TextSpan.FromBounds(before.Start, written.Span.End) : written.Span;
        }

        return span;
    }
}
