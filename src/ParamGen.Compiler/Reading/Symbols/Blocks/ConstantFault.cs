using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Expressions;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>Why an expression has no value with a block's values.</summary>
/// <param name="Expression">The expression as it is written.</param>
/// <param name="Reason">What it does: "divides by zero".</param>
internal sealed record ConstantFault(string Expression, string Reason)
{
    public const string NoConstant = "is not a constant";

    /// <summary>The most characters of code that a message repeats.</summary>
    private const int MaxText = 60;

    public static ConstantFault Of(ExpressionSyntax written, string reason)
    {
        var text = written.ToString();
        return new(text.Length > MaxText ? text.Substring(0, MaxText) + "..." : text, reason);
    }

    public static ConstantFault TooDeep(ExpressionSyntax written) => Of(written, $"is nested deeper than {Nesting.MaxDepth} levels");

    /// <summary>What C# rejects in an expression.</summary>
    /// <param name="written">The expression as it is written.</param>
    /// <param name="bound">The expression with the values.</param>
    /// <param name="type">The type to which it is converted.</param>
    /// <param name="model">The semantic model of the expression with the values.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ConstantFault Of(
        ExpressionSyntax written,
        ExpressionSyntax bound,
        ITypeSymbol type,
        SemanticModel model,
        CancellationToken cancellation)
    {
        if (HasValue(bound))
            return Of(written, $"does not fit {TypedValue.NameOf(type)}");
        // From the outside to the innermost operator without a value
        var at = bound;
        while (OperandsOf(at, HasValue).FirstOrDefault(operand => !HasValue(operand)) is { } inner)
            at = inner;
        if (at is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression } division
            && model.GetConstantValue(division.Right, cancellation).Value is { } divisor
            && divisor.Equals(Activator.CreateInstance(divisor.GetType())))
            return Of(written, "divides by zero");
        return at is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax
            && model.GetTypeInfo(at, cancellation).Type is { TypeKind: not TypeKind.Error } result
            ? Of(written, $"does not fit {TypedValue.NameOf(result)}")
            : Of(written, NoConstant);

        bool HasValue(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellation).HasValue;
    }

    /// <summary>The parts of an expression that must have a value for the expression to have one.</summary>
    private static IEnumerable<ExpressionSyntax> OperandsOf(ExpressionSyntax expression, Func<ExpressionSyntax, bool> hasValue) =>
        expression switch
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
    /// Of a chain of operators, such as a sum, the first one without a value; if that is the whole chain, its operands. The chain
    /// may be long, and the compiler walks along it for each of its operators, so the first one is found by bisection.
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

        return without == 0 ? [outermost.Left, outermost.Right] : [chain[without]];
    }
}
