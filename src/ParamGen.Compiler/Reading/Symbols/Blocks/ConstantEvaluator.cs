using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Expressions;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>
/// Evaluates the constants that depend on a block's parameters, with the values of one use. C# itself evaluates: each expression
/// is bound again at its place, with values in place of names, so types, conversions, overflow and everything else are those of
/// the language. Only plain arithmetic of int and double is computed without the compiler.
/// </summary>
internal sealed class ConstantEvaluator(NamedConstants constants, BlockValues values)
{
    /// <summary>The most characters of text that names in one expression stand for: text that doubles again and again has no end.</summary>
    private const int MaxText = 100_000;

    /// <summary>The results; null while the constants that one depends on are evaluated.</summary>
    private readonly Dictionary<IFieldSymbol, ConstantResult?> results = new(SymbolEqualityComparer.Default);

    public NamedConstants Constants => constants;

    public BlockValues Values => values;

    /// <summary>Whether an expression names a parameter, or a constant that depends on one.</summary>
    public bool Depends(ExpressionSyntax expression)
    {
        foreach (var name in constants.In(expression))
        {
            if (Of(name.Field) != ConstantResult.Unaffected)
                return true;
        }

        return false;
    }

    /// <summary>Why an expression cannot be evaluated at all: it is too deep, too long, or names a constant without a value.</summary>
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

        return text > MaxText ? ConstantFault.Of(expression, $"is a string of more than {Numbers.Grouped(MaxText)} characters") : null;
    }

    /// <summary>The value of an expression that is plain arithmetic; null if the compiler must be asked.</summary>
    /// <param name="whole">The argument or initializer.</param>
    /// <param name="part">The expression, which is all or a part of it.</param>
    public object? PlainOf(ExpressionSyntax whole, ExpressionSyntax part) => ConstantArithmetic.Evaluate(part, name =>
        constants.At(whole, name) is not { } field ? null
        : Of(field) is var result && result == ConstantResult.Unaffected ? TypedValue.PlainOf(field.Type, field.ConstantValue)
        : result.Value?.Plain);

    /// <summary>The text of code, with values in place of names.</summary>
    /// <param name="code">The code.</param>
    /// <param name="expressions">The expressions in it.</param>
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

    /// <summary>
    /// What a constant is with these values. A chain of constants may be longer than a stack is deep, so it is followed in a loop.
    /// </summary>
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
                    results[next] = Evaluate(next);
            }
        }

        return results[constant]!;
    }

    /// <summary>Whether a constant depends on others that must be evaluated first. If it depends on itself, C# reports that.</summary>
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

    private ConstantResult Evaluate(IFieldSymbol constant)
    {
        if (PartsOf(constant).All(part => results[part] is null || results[part] == ConstantResult.Unaffected))
            return ConstantResult.Unaffected;
        var initializer = constants.InitializerOf(constant);
        var type = constant.ContainingType is { EnumUnderlyingType: { } underlying } ? underlying : constant.Type;
        var evaluated = initializer is null ? NextMember(results[constants.MemberBefore(constant)!]!, type, constant)
            : FaultIn(initializer) is { } fault ? ConstantResult.Of(fault)
            : PlainOf(initializer, initializer) is { } value && ConstantConversion.Plain(type, value) is { } plain ? Result(type, plain)
            : BoundExpression.Initializer(initializer, type, this);
        // The type of an enum's member is the enum.
        return evaluated.Value is { Value: var own } ? Result(constant.Type, own) : evaluated;
    }

    private static ConstantResult Result(ITypeSymbol type, object? value) => ConstantResult.Of(new TypedValue(type, value));

    /// <summary>A member of an enum without an initializer: the member before it, plus 1.</summary>
    private static ConstantResult NextMember(ConstantResult before, ITypeSymbol type, IFieldSymbol member) =>
        before.Value?.Value is not { } number ? before
        : ConstantConversion.Next(type, number) is { } next ? Result(type, next)
        : ConstantResult.Of(new ConstantFault(member.Name, $"does not fit {TypedValue.NameOf(type)}"));
}
