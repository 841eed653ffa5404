using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading.Written;

/// <summary>
/// Reads arguments whose value stands where they are written: numbers, texts, words of ParamGen's, sums and lists of these.
/// Whatever else it may be is null: the compiler is asked for it.
/// </summary>
/// <param name="language">The language version of the file.</param>
/// <param name="names">Takes the names on which the values rest.</param>
internal sealed class LiteralReader(LanguageVersion language, ISet<string> names)
{
    /// <summary>The deepest that parentheses and signs stand within each other.</summary>
    private const int MostDepth = 100;

    /// <summary>The value, of the given type; null where the compiler is to be asked.</summary>
    public object? Read(ExpressionSyntax expression, Type type)
    {
        if (!type.IsArray)
            return Fit(Evaluate(expression, type), type);
        var item = type.GetElementType()!;
        return MustMatch(expression, item) is { } exact ? List(ConstantEvaluator.Items(expression)!, item, exact) : null;
    }

    /// <summary>Whether an expression may be a list, rather than an item of one.</summary>
    public static bool IsList(ExpressionSyntax expression) =>
        expression is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;

    /// <summary>The values of arguments that stand for a list.</summary>
    public object? List(IEnumerable<ExpressionSyntax> expressions, Type item, bool isExact = false)
    {
        var values = new List<object?>();
        var hasExact = !isExact;
        foreach (var expression in expressions)
        {
            var value = Evaluate(expression, item);
            hasExact |= value?.GetType() == item;
            values.Add(Fit(value, item));
        }

        if (values.Contains(null) || !hasExact)
            return null;
        return item == typeof(int) ? ListOf<int>(values)
            : item == typeof(double) ? ListOf<double>(values)
            : item == typeof(string) ? ListOf<string>(values)
            : item == typeof(bool) ? (object)ListOf<bool>(values)
            : null;
    }

    private static EquatableArray<T> ListOf<T>(List<object?> values) => new EquatableArray<T>([.. values.Cast<T>()]);

    /// <summary>The value as the language converts it; null where it does not, or where it needs to know more.</summary>
    private static object? Fit(object? value, Type type) => value switch
    {
        int number when type == typeof(double) => (double)number,
        int number when type == typeof(long) => (long)number,
        int when type.IsEnum => value,
        long or int or double or bool or string when value.GetType() == type => value,
        _ => null,
    };

    /// <summary>
    /// The value of an expression. A sum leans to the left, as deep as it has terms: it is gone through without a call for each.
    /// What is nested otherwise, and deeper than anybody writes, is left to the compiler.
    /// </summary>
    private object? Evaluate(ExpressionSyntax expression, Type type, int depth = 0)
    {
        if (depth > MostDepth)
            return null;
        var open = new Stack<BinaryExpressionSyntax>();
        while (!type.IsEnum && IsArithmetic(expression) && expression is BinaryExpressionSyntax binary)
        {
            open.Push(binary);
            expression = binary.Left;
        }

        var value = EvaluateTerm(expression, type, depth);
        while (open.Count > 0 && value is not null)
        {
            var binary = open.Pop();
            value = ConstantArithmetic.Binary(binary.Kind(), value, Evaluate(binary.Right, type, depth + 1));
        }

        return value;
    }

    private static bool IsArithmetic(ExpressionSyntax expression) =>
        (SyntaxKind)expression.RawKind
            is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression;

    private object? EvaluateTerm(ExpressionSyntax expression, Type type, int depth) => expression switch
    {
        // Of numbers, only 0 would fit an enum.
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name: IdentifierNameSyntax word } when owner.Identifier.ValueText == (type.IsEnum ? type.Name : nameof(Dim)) =>
            Word(owner.Identifier.ValueText, word.Identifier.ValueText),
        _ when type.IsEnum => null,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression or (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression } literal =>
            literal.Token.Value,
        ParenthesizedExpressionSyntax inner => Evaluate(inner.Expression, type, depth + 1),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } unary =>
            ConstantArithmetic.Unary(unary.Kind(), Evaluate(unary.Operand, type, depth + 1)),
        _ => null,
    };

    /// <summary>A word of the enum that is expected, or a constant where a number is.</summary>
    private int? Word(string owner, string word)
    {
        names.Add(owner);
        return Vocabulary.ValueOf(owner, word);
    }

    /// <summary>
    /// Whether one item at least must be of the very type: new[] { 1, 2 } is a list of whole numbers and of nothing else.
    /// Null where the expression is no list of the type, or where its type must be looked up.
    /// </summary>
    private bool? MustMatch(ExpressionSyntax expression, Type item) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax => true,
        ArrayCreationExpressionSyntax { Initializer: not null, Type: { ElementType: PredefinedTypeSyntax { Keyword: var keyword }, RankSpecifiers: [{ Sizes: [OmittedArraySizeExpressionSyntax] }] } } when keyword.IsKind(KeywordOf(item)) => false,
        CollectionExpressionSyntax { Elements: var elements } when language >= LanguageVersion.CSharp12 && elements.All(element => element is ExpressionElementSyntax) => false,
        _ => null,
    };

    private static SyntaxKind KeywordOf(Type type) =>
        type == typeof(int) ? SyntaxKind.IntKeyword
        : type == typeof(double) ? SyntaxKind.DoubleKeyword
        : type == typeof(string) ? SyntaxKind.StringKeyword
        : SyntaxKind.BoolKeyword;
}
