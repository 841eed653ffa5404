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
        if (model.GetConstantValue(computed, cancellation).HasValue)
            return Of(written, $"does not fit {TypedValue.NameOf(type)}");
        // The first operator without a value whose operands have one, from the inside to the outside
        foreach (var part in computed.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Reverse())
        {
            if (part is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax && !HasValue(part) && Operands(part).All(HasValue))
                return Of(written, IsDivisionByZero(part) ? "divides by zero" : model.GetTypeInfo(part, cancellation).Type is { TypeKind: not TypeKind.Error } result ? $"does not fit {TypedValue.NameOf(result)}" : "is not a constant");
        }

        return Of(written, "is not a constant");

        bool HasValue(ExpressionSyntax part) => model.GetConstantValue(part, cancellation).HasValue;

        bool IsDivisionByZero(ExpressionSyntax part) => part is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression } division
            && model.GetConstantValue(division.Right, cancellation).Value is { } divisor
            && Equals(divisor, Activator.CreateInstance(divisor.GetType()));
    }

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax part) => part switch
    {
        BinaryExpressionSyntax binary => [binary.Left, binary.Right],
        PrefixUnaryExpressionSyntax unary => [unary.Operand],
        CastExpressionSyntax cast => [cast.Expression],
        _ => [],
    };
}
