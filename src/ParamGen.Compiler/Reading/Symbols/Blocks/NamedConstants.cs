using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>A constant that an expression names.</summary>
/// <param name="Node">The whole name, with its qualifiers.</param>
/// <param name="Field">The constant, or the member of an enum.</param>
internal readonly record struct NamedConstant(ExpressionSyntax Node, IFieldSymbol Field);

/// <summary>
/// The constants that expressions name, and the expressions of constants. The compiler is asked once for each name in a class,
/// however often it occurs, and never for an expression without names.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="withinNameOf">Whether names inside nameof count; they are not values.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class NamedConstants(Compilation compilation, bool withinNameOf, CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private readonly Dictionary<ExpressionSyntax, NamedConstant[]> named = [];
    private readonly Dictionary<(SyntaxNode Scope, bool IsAttribute, string Name), IFieldSymbol?> fields = [];
    private readonly Dictionary<IFieldSymbol, IFieldSymbol> members = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    public CancellationToken Cancellation => cancellation;

#pragma warning disable RS1030 // A block may be in any file, and only classes that use one get here.
    public SemanticModel ModelOf(SyntaxNode node) => models.TryGetValue(node.SyntaxTree, out var model)
        ? model
        : models[node.SyntaxTree] = compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030

    /// <summary>The constants that an expression names, in their order.</summary>
    public IReadOnlyList<NamedConstant> In(ExpressionSyntax expression)
    {
        if (named.TryGetValue(expression, out var known))
            return known;
        cancellation.ThrowIfCancellationRequested();
        var found = new List<NamedConstant>();
        foreach (var node in expression.DescendantNodesAndSelf(node => withinNameOf || !IsNameOf(node)))
        {
            if (node is SimpleNameSyntax name && WholeOf(name) is { } whole && FieldOf(whole, expression) is { } field)
                found.Add(new(whole, field));
        }

        return named[expression] = [.. found];
    }

    /// <summary>The constant for a name in an expression; null if it is not a constant.</summary>
    public IFieldSymbol? At(ExpressionSyntax expression, ExpressionSyntax name)
    {
        var all = In(expression);
        var (from, to) = (0, all.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (all[middle].Node == name)
                return all[middle].Field;
            (from, to) = all[middle].Node.SpanStart < name.SpanStart ? (middle + 1, to) : (from, middle);
        }

        return null;
    }

    /// <summary>The initializer of a constant in source; null if there is none.</summary>
    public ExpressionSyntax? InitializerOf(IFieldSymbol constant) =>
        constant.DeclaringSyntaxReferences is not [var reference] ? null : reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            EnumMemberDeclarationSyntax { EqualsValue.Value: var value } => value,
            _ => null,
        };

    /// <summary>For a member of an enum in source that has no initializer, the member before it; null if there is none.</summary>
    public IFieldSymbol? MemberBefore(IFieldSymbol member)
    {
        if (member.ContainingType is not { TypeKind: TypeKind.Enum, DeclaringSyntaxReferences.IsEmpty: false } type
            || InitializerOf(member) is not null)
            return null;
        if (!members.ContainsKey(member))
        {
            IFieldSymbol? before = null;
            foreach (var next in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst))
            {
                members[next] = before ?? next;
                before = next;
            }
        }

        return members.TryGetValue(member, out var found) && !SymbolEqualityComparer.Default.Equals(found, member) ? found : null;
    }

    /// <summary>
    /// The constant for a name. It is looked up by itself, from where its attribute or initializer begins: to look it up inside a
    /// sum of many terms is to walk along all of them.
    /// </summary>
    private IFieldSymbol? FieldOf(ExpressionSyntax name, ExpressionSyntax expression)
    {
        var attribute = expression.FirstAncestorOrSelf<AttributeSyntax>();
        var place = attribute ?? (SyntaxNode?)expression.FirstAncestorOrSelf<EqualsValueClauseSyntax>() ?? expression;
        var key = (place.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? place, attribute is not null, name.ToString());
        if (!fields.TryGetValue(key, out var field))
        {
            // In the initializer of an enum's member, the others are mere numbers; beside it they are members.
            var position = place.Parent is EnumMemberDeclarationSyntax member ? member.Identifier.SpanStart : place.SpanStart;
            var symbol = ModelOf(place).GetSpeculativeSymbolInfo(position, name, SpeculativeBindingOption.BindAsExpression).Symbol;
            fields[key] = field = symbol is IFieldSymbol { HasConstantValue: true } constant ? constant : null;
        }

        return field;
    }

    /// <summary>A name with its qualifiers; null if it is a qualifier itself, or names a type.</summary>
    private static ExpressionSyntax? WholeOf(SimpleNameSyntax name)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (ExpressionSyntax)access : name;
        var isQualifier = whole.Parent is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax;
        return isQualifier || SyntaxFacts.IsInTypeOnlyContext(whole) ? null : whole;
    }

    private static bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
}
