using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Compiler.Reading;

/// <summary>C#'s operators on constants; null where there is no such operator, or where it has no result.</summary>
internal static class ConstantArithmetic
{
    public static object? Unary(SyntaxKind operation, object? operand) => (operation, operand) switch
    {
        (SyntaxKind.UnaryPlusExpression, int or double) => operand,
        (SyntaxKind.UnaryMinusExpression, int number) => Checked(() => -number),
        (SyntaxKind.UnaryMinusExpression, double number) => -number,
        (SyntaxKind.BitwiseNotExpression, int number) => ~number,
        (SyntaxKind.LogicalNotExpression, bool flag) => !flag,
        _ => null,
    };

    public static object? Binary(SyntaxKind operation, object? left, object? right) => (left, right) switch
    {
        (int l, int r) => Integers(operation, l, r),
        (double l, double r) => Numbers(operation, l, r),
        (int l, double r) => Numbers(operation, l, r),
        (double l, int r) => Numbers(operation, l, r),
        (bool l, bool r) => Flags(operation, l, r),
        (string l, string r) => operation switch
        {
            SyntaxKind.AddExpression => l + r,
            SyntaxKind.EqualsExpression => l == r,
            SyntaxKind.NotEqualsExpression => l != r,
            _ => null,
        },
        _ => null,
    };

    public static object? Cast(SpecialType? type, object? value) => (type, value) switch
    {
        (SpecialType.System_Int32, int) => value,
        (SpecialType.System_Int32, double number) => Checked(() => (int)number),
        (SpecialType.System_Double, int number) => (double)number,
        (SpecialType.System_Double, double) => value,
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
        _ => Comparison(operation, l.CompareTo(r)),
    };

    private static object? Numbers(SyntaxKind operation, double l, double r) => operation switch
    {
        SyntaxKind.AddExpression => l + r,
        SyntaxKind.SubtractExpression => l - r,
        SyntaxKind.MultiplyExpression => l * r,
        SyntaxKind.DivideExpression => l / r,
        SyntaxKind.ModuloExpression => l % r,
        _ => Comparison(operation, l.CompareTo(r)),
    };

    private static object? Flags(SyntaxKind operation, bool l, bool r) => operation switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => l && r,
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => l || r,
        SyntaxKind.ExclusiveOrExpression or SyntaxKind.NotEqualsExpression => l != r,
        SyntaxKind.EqualsExpression => l == r,
        _ => null,
    };

    private static object? Comparison(SyntaxKind operation, int order) => operation switch
    {
        SyntaxKind.EqualsExpression => order == 0,
        SyntaxKind.NotEqualsExpression => order != 0,
        SyntaxKind.LessThanExpression => order < 0,
        SyntaxKind.LessThanOrEqualExpression => order <= 0,
        SyntaxKind.GreaterThanExpression => order > 0,
        SyntaxKind.GreaterThanOrEqualExpression => order >= 0,
        _ => null,
    };

    /// <summary>What does not fit has no result: C# refuses it as well where the constant has its own value.</summary>
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
