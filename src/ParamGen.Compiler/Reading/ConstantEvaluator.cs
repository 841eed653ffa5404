using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading;

/// <summary>Computes constant expressions in which a block's parameters have other values than their constants.</summary>
internal sealed class ConstantEvaluator(Compilation compilation, BlockValues values, CancellationToken cancellation)
{
    /// <summary>The deepest that an expression is computed: a sum of a thousand terms is as deep, and a stack has an end.</summary>
    private const int MostDepth = 200;

    private int depth;

    private readonly HashSet<ISymbol> evaluating = new(SymbolEqualityComparer.Default);

    /// <summary>What an expression held that cannot be computed.</summary>
    public string? Unsupported { get; private set; }

    /// <summary>The items of an array or collection expression; null where it is none.</summary>
    public static IEnumerable<ExpressionSyntax>? Items(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } list } => list.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) =>
            collection.Elements.Select(element => ((ExpressionElementSyntax)element).Expression),
        _ => null,
    };

    /// <summary>Whether an expression depends on a parameter of the block.</summary>
    public bool Depends(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name =>
        ConstantOf(name) is { } constant && (values.Replaces(constant) || (InitializerOf(constant) is { } value && evaluating.Add(constant) && Finish(constant, Depends(value)))));

    /// <summary>The value, or null where it cannot be computed.</summary>
    public object? Evaluate(ExpressionSyntax expression)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth == MostDepth)
            return Refuse("an expression of so many parts");
        depth++;
        var value = EvaluateParts(expression);
        depth--;
        return value;
    }

    private object? EvaluateParts(ExpressionSyntax expression)
    {
        if (!Depends(expression))
            return ModelOf(expression).GetConstantValue(expression, cancellation) is { HasValue: true, Value: { } value } ? value : Refuse(expression);
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Evaluate(inner.Expression);
            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                return EvaluateName(expression);
            case PrefixUnaryExpressionSyntax unary:
                return ConstantArithmetic.Unary(unary.Kind(), Evaluate(unary.Operand)) ?? Refuse(expression);
            case BinaryExpressionSyntax binary:
                return ConstantArithmetic.Binary(binary.Kind(), Evaluate(binary.Left), Evaluate(binary.Right)) ?? Refuse(expression);
            case ConditionalExpressionSyntax conditional:
                return Evaluate(conditional.Condition) is bool condition ? Evaluate(condition ? conditional.WhenTrue : conditional.WhenFalse) : Refuse(expression);
            case CastExpressionSyntax cast:
                return ConstantArithmetic.Cast(ModelOf(cast).GetTypeInfo(cast, cancellation).Type?.SpecialType, Evaluate(cast.Expression)) ?? Refuse(expression);
            default:
                return Refuse(expression);
        }
    }

    private object? EvaluateName(ExpressionSyntax expression)
    {
        if (ConstantOf(expression) is not { } constant)
            return Refuse(expression);
        if (values.ValueOf(constant) is { } value)
            return value;
        // A constant that is computed from a parameter; one that is computed from itself is C#'s to report.
        if (InitializerOf(constant) is not { } initializer || !evaluating.Add(constant))
            return Refuse(expression);
        var computed = Evaluate(initializer);
        evaluating.Remove(constant);
        return computed;
    }

    private bool Finish(ISymbol constant, bool result)
    {
        evaluating.Remove(constant);
        return result;
    }

    private IFieldSymbol? ConstantOf(ExpressionSyntax name) =>
        ModelOf(name).GetSymbolInfo(name, cancellation).Symbol is IFieldSymbol { IsConst: true } constant ? constant : null;

    private ExpressionSyntax? InitializerOf(IFieldSymbol constant) =>
        constant.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value } ? value : null;

#pragma warning disable RS1030 // A block may stand in any file, and only classes that use one come here.
    private SemanticModel ModelOf(SyntaxNode node) => compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030

    private object? Refuse(ExpressionSyntax expression) => Refuse($"'{expression}'");

    private object? Refuse(string unsupported)
    {
        Unsupported ??= unsupported;
        return null;
    }
}
