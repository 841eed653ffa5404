using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>Why an expression has no value at a block's values.</summary>
/// <param name="Expression">The expression as it is written.</param>
/// <param name="Reason">What it does: "divides by zero".</param>
internal sealed record ConstantFault(string Expression, string Reason)
{
    /// <summary>The longest piece of code that a message repeats.</summary>
    private const int MostText = 60;

    public static ConstantFault Of(ExpressionSyntax written, string reason)
    {
        var text = written.ToString();
        return new(text.Length > MostText ? text.Substring(0, MostText) + "..." : text, reason);
    }

    public static ConstantFault TooDeep(ExpressionSyntax written) => Of(written, $"is nested deeper than {Nesting.Most} levels");

    /// <summary>What C# does not take of an expression.</summary>
    /// <param name="written">The expression as it is written.</param>
    /// <param name="computed">The same with the block's values.</param>
    /// <param name="type">The type to which it must be converted.</param>
    /// <param name="model">The meaning of the expression with the block's values.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ConstantFault Of(ExpressionSyntax written, ExpressionSyntax computed, ITypeSymbol type, SemanticModel model, CancellationToken cancellation)
    {
        if (HasValue(computed))
            return Of(written, $"does not fit {TypedValue.NameOf(type)}");
        var at = computed;
        while (Operands(at, HasValue).FirstOrDefault(part => !HasValue(part)) is { } inner)
            at = inner;
        var isOperator = at is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax;
        return Of(written, IsDivisionByZero(at) ? "divides by zero"
            : isOperator && model.GetTypeInfo(at, cancellation).Type is { TypeKind: not TypeKind.Error } result ? $"does not fit {TypedValue.NameOf(result)}"
            : "is not a constant");

        bool HasValue(ExpressionSyntax part) => model.GetConstantValue(part, cancellation).HasValue;

        bool IsDivisionByZero(ExpressionSyntax part) => part is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression } division
            && model.GetConstantValue(division.Right, cancellation).Value is { } divisor
            && Equals(divisor, Activator.CreateInstance(divisor.GetType()));
    }

    /// <summary>The parts of an expression of which one without a value leaves it without one.</summary>
    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression, Func<ExpressionSyntax, bool> hasValue) => expression switch
    {
        BinaryExpressionSyntax binary => InnermostOperands(binary, hasValue),
        PrefixUnaryExpressionSyntax unary => [unary.Operand],
        CastExpressionSyntax cast => [cast.Expression],
        ParenthesizedExpressionSyntax parenthesized => [parenthesized.Expression],
        CheckedExpressionSyntax context => [context.Expression],
        ConditionalExpressionSyntax conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        _ => [],
    };

    /// <summary>
    /// The operands of the first operator of a chain, such as a sum, from which on there is no value. There may be many, and the
    /// compiler goes through all for each: the first is found by halves.
    /// </summary>
    private static IEnumerable<ExpressionSyntax> InnermostOperands(BinaryExpressionSyntax outermost, Func<ExpressionSyntax, bool> hasValue)
    {
        var chain = new List<BinaryExpressionSyntax>();
        for (ExpressionSyntax next = outermost; next is BinaryExpressionSyntax binary; next = binary.Left)
            chain.Add(binary);
        var (without, with) = (0, chain.Count);
        while (with - without > 1)
        {
            var middle = (without + with) / 2;
            (without, with) = hasValue(chain[middle]) ? (without, middle) : (middle, with);
        }

        return chain[without] == outermost ? [outermost.Left, outermost.Right] : [chain[without]];
    }
}
