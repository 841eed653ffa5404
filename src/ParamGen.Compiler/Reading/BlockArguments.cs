using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Compiler.Reading;

/// <summary>Computes a block's arguments anew, with the values that a use gives to its parameters.</summary>
internal static class BlockArguments
{
    /// <summary>Reports a problem of a layer's argument.</summary>
    public delegate LayerSource? Refuse(AttributeData attribute, string argument, Rule rule, params string[] texts);

    /// <summary>The layer with the arguments that depend on a parameter computed anew; null where one cannot be.</summary>
    public static LayerSource? Replace(
        LayerSource layer,
        AttributeData attribute,
        BlockValues values,
        Compilation compilation,
        Refuse refuse,
        CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } written } syntax)
            return layer;

        var evaluator = new ConstantEvaluator(compilation, values, cancellation);
        var arguments = layer.Arguments.ToList();
        foreach (var group in written.Select((argument, position) => (argument, name: ArgumentReader.PropertyOf(argument, position, attribute.AttributeConstructor))).GroupBy(pair => pair.name, pair => pair.argument.Expression))
        {
            if (group.Key is not { } name || !group.Any(evaluator.Depends))
                continue;
            var at = arguments.FindIndex(argument => argument.Name == name);
            var value = at < 0 ? null : Compute([.. group], arguments[at].Value, evaluator);
            if (value is null)
                return refuse(attribute, name, GraphRules.PG0317_BlockExpression, evaluator.Unsupported ?? $"'{group.First()}'");
            arguments[at] = new(name, value);
        }

        return layer with { Arguments = arguments };
    }

    /// <summary>The value as one of the type that it had: a list stays a list, a double a double.</summary>
    private static object? Compute(ExpressionSyntax[] expressions, object? before, ConstantEvaluator evaluator)
    {
        IEnumerable<ExpressionSyntax> items = expressions.Length == 1 && ConstantEvaluator.Items(expressions[0]) is { } list ? list : expressions;
        return before switch
        {
            EquatableArray<int> => (object?)List<int>(items, evaluator),
            EquatableArray<double> => List<double>(items, evaluator),
            EquatableArray<string> => List<string>(items, evaluator),
            EquatableArray<bool> => List<bool>(items, evaluator),
            EquatableArray<object?> => List<object?>(items, evaluator),
            double => Cast<double>(evaluator.Evaluate(expressions[0])),
            long => Cast<long>(evaluator.Evaluate(expressions[0])),
            int => Cast<int>(evaluator.Evaluate(expressions[0])),
            bool => Cast<bool>(evaluator.Evaluate(expressions[0])),
            string => evaluator.Evaluate(expressions[0]) as string,
            _ => null,
        };
    }

    private static EquatableArray<T>? List<T>(IEnumerable<ExpressionSyntax> items, ConstantEvaluator evaluator)
    {
        object?[] values = [.. items.Select(evaluator.Evaluate).Select(value => value is null ? null : Cast<T>(value))];
        return values.Contains(null) ? null : (EquatableArray<T>?)new EquatableArray<T>([.. values.Cast<T>()]);
    }

    private static object? Cast<T>(object? value) => value switch
    {
        int number when typeof(T) == typeof(double) => (double)number,
        int number when typeof(T) == typeof(long) => (long)number,
        T => value,
        _ => null,
    };
}
