using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Expressions;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// Reads an attribute as it stands, to what <see cref="ArgumentReader"/> reads of its symbol; null where the compiler is to be asked.
/// </summary>
internal static class AttributeSyntaxReader
{
    /// <summary>
    /// The attribute that a name is, with or without its namespace before it; null where it is another's, or another namespace's.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="needed">Takes the namespaces that must be seen where it stands.</param>
    public static AttributeShape? ShapeOf(NameSyntax name, ref OurNamespaces needed)
    {
        if (name is QualifiedNameSyntax { Left: var left, Right: IdentifierNameSyntax right })
            return ParamGenNames.AttributeOf(right.Identifier.ValueText) is { } found && found.Namespace == NamespaceNames.Of(left)
                ? found
                : null;
        if (name is not IdentifierNameSyntax simple || ParamGenNames.AttributeOf(simple.Identifier.ValueText) is not { } shape)
            return null;
        needed |= shape.Namespace;
        return shape;
    }

    /// <summary>The arguments by the names of the attribute's properties.</summary>
    public static EquatableArray<Argument>? Arguments(AttributeSyntax attribute, AttributeShape shape, LiteralReader values)
    {
        var arguments = new List<Argument>();
        var written = attribute.ArgumentList?.Arguments ?? default;
        var positional = 0;
        while (positional < written.Count && written[positional].NameEquals is null)
        {
            // A parameter that is named stands, as a rule, where it would stand without its name.
            if (written[positional].NameColon is { } named
                && (positional >= shape.Parameters.Count
                    || shape.Parameters[positional] is not { IsParams: false } parameter
                    || parameter.Name != named.Name.Identifier.ValueText))
                return null;
            positional++;
        }

        if (!Positional([.. written.Take(positional).Select(argument => argument.Expression)], shape, values, arguments))
            return null;

        var given = new HashSet<string>();
        foreach (var argument in written.Skip(positional))
        {
            if (argument.NameEquals?.Name.Identifier.ValueText is not { } name || !given.Add(name)
                || shape.PropertyType(name) is not { } type || values.Read(argument.Expression, type) is not { } value)
            {
                return null;
            }

            arguments.Add(new(name, value));
        }

        return arguments;
    }

    private static bool Positional(ExpressionSyntax[] written, AttributeShape shape, LiteralReader values, List<Argument> arguments)
    {
        var parameters = shape.Parameters;
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            if (parameter.IsParams)
            {
                ExpressionSyntax[] rest = [.. written.Skip(i)];
                if (rest.Length == 0 && parameter.Type != typeof(string[]))
                    return true;
                var list = rest is [var only] && ListItems.IsList(only)
                    ? values.Read(only, parameter.Type)
                    : values.List(rest, parameter.Type.GetElementType()!);
                return Add(parameter, list);
            }

            if (i >= written.Length)
            {
                if (!parameter.IsOptional)
                    return false;
                continue;
            }

            if (!Add(parameter, values.Read(written[i], parameter.Type)))
                return false;
        }

        return written.Length <= parameters.Count;

        bool Add(AttributeShape.Parameter parameter, ArgumentValue? value)
        {
            if (value is null)
                return false;
            if (!ArgumentReader.IsLeftOut(parameter.IsParams, parameter.Default, value))
                arguments.Add(new(parameter.Property, value));
            return true;
        }
    }
}
