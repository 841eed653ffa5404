using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>
/// Computes the constants that depend on a block's parameters, at the values of one use. C# computes: each expression is bound
/// again in its place with the values where the names were, so that types, conversions, overflow and whatever else there is
/// are the language's own. What is plain arithmetic of int and double is computed without.
/// </summary>
internal sealed class ConstantEvaluator(NamedConstants constants, BlockValues values)
{
    /// <summary>The most letters of text that stand for names in one expression: a text that is doubled again and again has no end.</summary>
    private const int MostText = 100_000;

    /// <summary>Null while the constants that one is made of are computed.</summary>
    private readonly Dictionary<IFieldSymbol, ConstantResult?> results = new(SymbolEqualityComparer.Default);

    public NamedConstants Constants => constants;

    public BlockValues Values => values;

    /// <summary>Whether an expression names a parameter, or a constant that is computed from one.</summary>
    public bool Depends(ExpressionSyntax expression)
    {
        foreach (var name in constants.In(expression))
        {
            if (Of(name.Field) != ConstantResult.Unaffected)
                return true;
        }

        return false;
    }

    /// <summary>What keeps an expression from being computed before it is tried: a constant that has no value, or too much text.</summary>
    public ConstantFault? FaultIn(ExpressionSyntax expression)
    {
        if (Nesting.IsTooDeep(expression))
            return ConstantFault.TooDeep(expression);
        var text = 0L;
        foreach (var name in constants.In(expression))
        {
            var result = Of(name.Field);
            if (result.Fault is { } fault)
                return fault;
            text += result.Value?.Value is string part ? part.Length : 0;
        }

        return text > MostText ? ConstantFault.Of(expression, $"is a text of more than {MostText} letters") : null;
    }

    /// <summary>The value of an expression that is plain arithmetic; null where the compiler is to be asked.</summary>
    /// <param name="whole">The expression that the compiler was asked about.</param>
    /// <param name="part">The expression, or a part of it.</param>
    public object? PlainOf(ExpressionSyntax whole, ExpressionSyntax part) => ConstantArithmetic.Evaluate(part, name =>
        constants.At(whole, name) is not { } field ? null
        : Of(field) is var result && result == ConstantResult.Unaffected ? TypedValue.PlainOf(field.Type, field.ConstantValue)
        : result.Value?.Plain);

    /// <summary>The text of code with the values where the names are.</summary>
    /// <param name="code">The code.</param>
    /// <param name="expressions">The expressions within it.</param>
    /// <param name="asNumbers">Whether members of enums are their numbers.</param>
    public string TextOf(SyntaxNode code, IEnumerable<ExpressionSyntax> expressions, bool asNumbers = false)
    {
        var replaced = new List<(TextSpan, string)>();
        foreach (var name in expressions.SelectMany(constants.In))
        {
            if (Of(name.Field).Value is { } value)
                replaced.Add((name.Node.Span, ConstantText.Of(value, name.Node.ToString(), asNumbers)));
        }

        return SubstitutedText.Of(code, replaced);
    }

    /// <summary>What a constant is. A chain of constants is gone along, not down: it may be long.</summary>
    public ConstantResult Of(IFieldSymbol named)
    {
        var constant = named.OriginalDefinition;
        if (results.TryGetValue(constant, out var known) && known is not null)
            return known;
        var pending = new Stack<IFieldSymbol>();
        pending.Push(constant);
        while (pending.Count > 0)
        {
            var next = pending.Peek();
            var isKnown = results.TryGetValue(next, out known);
            if (known is not null)
            {
                pending.Pop();
            }
            else if (values.Of(next) is { } value)
            {
                results[next] = ConstantResult.Of(value);
            }
            else
            {
                results[next] = null;
                if (isKnown || !PushParts(next, pending))
                    results[next] = Compute(next);
            }
        }

        return results[constant]!;
    }

    /// <summary>Whether there are constants that a constant is made of and that are to be computed first. One that is made of itself is C#'s to report.</summary>
    private bool PushParts(IFieldSymbol constant, Stack<IFieldSymbol> pending)
    {
        var count = pending.Count;
        foreach (var part in PartsOf(constant))
        {
            if (!results.ContainsKey(part))
                pending.Push(part);
        }

        return pending.Count > count;
    }

    private IEnumerable<IFieldSymbol> PartsOf(IFieldSymbol constant) =>
        constants.InitializerOf(constant) is { } initializer ? constants.In(initializer).Select(name => name.Field.OriginalDefinition)
        : constants.MemberBefore(constant) is { } before ? [before]
        : [];

    private ConstantResult Compute(IFieldSymbol constant)
    {
        var initializer = constants.InitializerOf(constant);
        if (PartsOf(constant).All(part => results.TryGetValue(part, out var result) && (result is null || result == ConstantResult.Unaffected)))
            return ConstantResult.Unaffected;
        var type = constant.ContainingType is { EnumUnderlyingType: { } underlying } ? underlying : constant.Type;
        var computed = initializer is null ? NextMember(results[constants.MemberBefore(constant)!]!, type, constant)
            : FaultIn(initializer) is { } fault ? ConstantResult.Of(fault)
            : ConstantConversion.Plain(type, PlainOf(initializer, initializer)) is { } plain ? ConstantResult.Of(new TypedValue(type, plain))
            : BoundExpression.Initializer(initializer, type, this);
        // The type of an enum's member is the enum.
        return computed.Value is { } value ? ConstantResult.Of(value with { Type = constant.Type }) : computed;
    }

    /// <summary>A member of an enum that is given no value: the one before it, and 1.</summary>
    private static ConstantResult NextMember(ConstantResult before, ITypeSymbol type, IFieldSymbol member) =>
        before.Value?.Value is not { } number ? before
        : ConstantConversion.Next(type, number) is { } next ? ConstantResult.Of(new TypedValue(type, next))
        : ConstantResult.Of(new ConstantFault(member.Name, $"does not fit {TypedValue.NameOf(type)}"));
}
