using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Expressions;

/// <summary>
/// The expressions of most layers, computed without the compiler: int, double, bool and string with operators whose result has
/// one of these types. The runtime type of a value is its type in C#. In any doubt (other types, overflow, a division by zero, no
/// constant) the result is null, and the compiler is asked.
/// </summary>
internal static class ConstantArithmetic
{
    /// <summary>The longest text that is concatenated here: each term copies the text before it.</summary>
    private const int MaxText = 1_000;

    /// <summary>The value of an expression; null if the compiler must be asked.</summary>
    /// <param name="expression">The expression, which is not nested too deep.</param>
    /// <param name="valueOf">The value of a name, or null.</param>
    public static object? Evaluate(ExpressionSyntax expression, Func<ExpressionSyntax, object?> valueOf) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: int or double or bool or string } literal => IsBytes(literal) ? null : literal.Token.Value,
        LiteralExpressionSyntax => null,
        ParenthesizedExpressionSyntax inner => Evaluate(inner.Expression, valueOf),
        PrefixUnaryExpressionSyntax unary => Unary(unary.Kind(), Evaluate(unary.Operand, valueOf)),
        BinaryExpressionSyntax binary => Chain(binary, valueOf),
        _ => valueOf(expression),
    };

    /// <summary>A sum of many terms is a sum inside a sum inside a sum. Its operators are applied one after the other.</summary>
    private static object? Chain(BinaryExpressionSyntax outermost, Func<ExpressionSyntax, object?> valueOf)
    {
        var operators = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax first = outermost;
        while (first is BinaryExpressionSyntax binary)
        {
            operators.Push(binary);
            first = binary.Left;
        }

        var value = Evaluate(first, valueOf);
        while (value is not null && operators.Count > 0)
        {
            var binary = operators.Pop();
            value = Binary(binary.Kind(), value, Evaluate(binary.Right, valueOf));
        }

        return value;
    }

    /// <summary>Whether a literal is bytes, written as text.</summary>
    private static bool IsBytes(LiteralExpressionSyntax literal) => literal.RawKind == (int)SyntaxKind.Utf8StringLiteralExpression;

    private static object? Unary(SyntaxKind operation, object? operand) => (operation, operand) switch
    {
        (SyntaxKind.UnaryPlusExpression, int or double) => operand,
        (SyntaxKind.UnaryMinusExpression, int number) => Checked(() => -number),
        (SyntaxKind.UnaryMinusExpression, double number) => -number,
        (SyntaxKind.BitwiseNotExpression, int number) => ~number,
        (SyntaxKind.LogicalNotExpression, bool flag) => !flag,
        _ => null,
    };

    private static object? Binary(SyntaxKind operation, object? left, object? right) => (left, right) switch
    {
        (int l, int r) => Integers(operation, l, r),
        (double l, double r) => Numbers(operation, l, r),
        (int l, double r) => Numbers(operation, l, r),
        (double l, int r) => Numbers(operation, l, r),
        (bool l, bool r) => Flags(operation, l, r),
        (string l, string r) => Texts(operation, l, r),
        _ => null,
    };

    private static object? Integers(SyntaxKind operation, int l, int r) => operation switch
    {
        SyntaxKind.AddExpression => Checked(() => l + r),
        SyntaxKind.SubtractExpression => Checked(() => l - r),
        SyntaxKind.MultiplyExpression => Checked(() => l * r),
        SyntaxKind.DivideExpression when r != 0 => Checked(() => l / r),
        SyntaxKind.ModuloExpression when r != 0 => Checked(() => l % r),
        SyntaxKind.LeftShiftExpression => l << r,
        SyntaxKind.RightShiftExpression => l >> r,
        SyntaxKind.BitwiseAndExpression => l & r,
        SyntaxKind.BitwiseOrExpression => l | r,
        SyntaxKind.ExclusiveOrExpression => l ^ r,
        SyntaxKind.EqualsExpression => l == r,
        SyntaxKind.NotEqualsExpression => l != r,
        SyntaxKind.LessThanExpression => l < r,
        SyntaxKind.LessThanOrEqualExpression => l <= r,
        SyntaxKind.GreaterThanExpression => l > r,
        SyntaxKind.GreaterThanOrEqualExpression => l >= r,
        _ => null,
    };

    /// <summary>Comparisons use the operators, for which NaN is neither equal to, less than nor greater than anything.</summary>
    private static object? Numbers(SyntaxKind operation, double l, double r) => operation switch
    {
        SyntaxKind.AddExpression => l + r,
        SyntaxKind.SubtractExpression => l - r,
        SyntaxKind.MultiplyExpression => l * r,
        SyntaxKind.DivideExpression => l / r,
        SyntaxKind.ModuloExpression => l % r,
        SyntaxKind.EqualsExpression => l == r,
        SyntaxKind.NotEqualsExpression => l != r,
        SyntaxKind.LessThanExpression => l < r,
        SyntaxKind.LessThanOrEqualExpression => l <= r,
        SyntaxKind.GreaterThanExpression => l > r,
        SyntaxKind.GreaterThanOrEqualExpression => l >= r,
        _ => null,
    };

    private static object? Flags(SyntaxKind operation, bool l, bool r) => operation switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => l && r,
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => l || r,
        SyntaxKind.ExclusiveOrExpression or SyntaxKind.NotEqualsExpression => l != r,
        SyntaxKind.EqualsExpression => l == r,
        _ => null,
    };

    private static object? Texts(SyntaxKind operation, string l, string r) => operation switch
    {
        SyntaxKind.AddExpression when l.Length + r.Length <= MaxText => l + r,
        SyntaxKind.EqualsExpression => l == r,
        SyntaxKind.NotEqualsExpression => l != r,
        _ => null,
    };

    private static int? Checked(Func<int> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
