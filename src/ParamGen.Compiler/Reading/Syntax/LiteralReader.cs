using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.LanguageSupport;
using ParamGen.Compiler.Reading.Expressions;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// Reads arguments whose value stands where they are written: numbers, texts, words of ParamGen's, sums and lists of these.
/// Whatever else it may be is null: the compiler is asked for it.
/// </summary>
/// <param name="language">The language version of the file.</param>
/// <param name="names">Takes the names on which the values rest.</param>
internal sealed class LiteralReader(LanguageVersion language, ISet<string> names)
{
    /// <summary>The value, of the given type; null where the compiler is to be asked.</summary>
    public ArgumentValue? Read(ExpressionSyntax expression, Type type)
    {
        if (!type.IsArray)
            return ArgumentValue.Of(Fit(Evaluate(expression, type), type));
        var item = type.GetElementType()!;
        return MustMatch(expression, item) is { } exact ? List(ListItems.Of(expression)!, item, exact) : null;
    }

    /// <summary>The values of arguments that stand for a list.</summary>
    public ArgumentValue? List(IEnumerable<ExpressionSyntax> expressions, Type item, bool isExact = false)
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
            : item == typeof(bool) ? ListOf<bool>(values)
            : (ArgumentValue?)null;
    }

    private static EquatableArray<T> ListOf<T>(List<object?> values) => new EquatableArray<T>([.. values.Cast<T>()]);

    /// <summary>The value as the language converts it; null where it does not, or where it needs to know more.</summary>
    private static object? Fit(object? value, Type type) => value switch
    {
        int number when type == typeof(double) => (double)number,
        int number when type == typeof(long) => (long)number,
        int number when type.IsEnum => Enum.ToObject(type, number),
        // What takes a value of any type has it as it is written.
        long or int or double or bool or string when value.GetType() == type || type == typeof(object) => value,
        _ => null,
    };

    private object? Evaluate(ExpressionSyntax expression, Type type) =>
        // Of numbers, only 0 would fit an enum.
        type.IsEnum ? WordOf(expression, type.Name)
        : Nesting.IsTooDeep(expression) ? null
        : ConstantArithmetic.Evaluate(expression, name => WordOf(name, nameof(Dim)));

    /// <summary>The value of a word of an enum's, or of a class's; null where the expression is none.</summary>
    private int? WordOf(ExpressionSyntax expression, string type) =>
        expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name: IdentifierNameSyntax word }
            && owner.Identifier.ValueText == type
            ? Word(type, word.Identifier.ValueText)
            : null;

    /// <summary>A word of the enum that is expected, or a constant where a number is.</summary>
    private int? Word(string owner, string word)
    {
        names.Add(owner);
        return ParamGenNames.ValueOf(owner, word);
    }

    /// <summary>
    /// Whether one item at least must be of the very type: new[] { 1, 2 } is a list of whole numbers and of nothing else.
    /// Null where the expression is no list of the type, or where its type must be looked up.
    /// </summary>
    private bool? MustMatch(ExpressionSyntax expression, Type item) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax => true,
        ArrayCreationExpressionSyntax
        {
            Initializer: not null,
            Type:
            {
                ElementType: PredefinedTypeSyntax { Keyword: var keyword },
                RankSpecifiers: [{ Sizes: [OmittedArraySizeExpressionSyntax] }],
            },
        } when keyword.IsKind(
            KeywordOf(item)) =>
            false,
        _ when language >= NewerSyntax.CSharp12 && NewerSyntax.ValuesOf(expression) is not null => false,
        _ => null,
    };

    private static SyntaxKind KeywordOf(Type type) =>
        type == typeof(int) ? SyntaxKind.IntKeyword
        : type == typeof(double) ? SyntaxKind.DoubleKeyword
        : type == typeof(string) ? SyntaxKind.StringKeyword
        : SyntaxKind.BoolKeyword;
}
