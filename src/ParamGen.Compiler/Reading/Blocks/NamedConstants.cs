using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>A constant where an expression names it.</summary>
/// <param name="Node">The whole name, with what qualifies it.</param>
/// <param name="Field">The constant, or the member of an enum.</param>
internal readonly record struct NamedConstant(ExpressionSyntax Node, IFieldSymbol Field);

/// <summary>
/// The constants that expressions name, and the expressions that constants are made of. The compiler is asked once for each
/// name of a class, however often it stands there, and never for an expression without names.
/// </summary>
/// <param name="compilation">The code.</param>
/// <param name="withinNameOf">Whether the names within nameof count, which are no values.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class NamedConstants(Compilation compilation, bool withinNameOf, CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private readonly Dictionary<ExpressionSyntax, NamedConstant[]> named = [];
    private readonly Dictionary<(SyntaxNode Scope, bool IsAttribute, string Name), IFieldSymbol?> fields = [];
    private readonly Dictionary<IFieldSymbol, IFieldSymbol> members = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    public CancellationToken Cancellation => cancellation;

#pragma warning disable RS1030 // A block may stand in any file, and only classes that use one come here.
    public SemanticModel ModelOf(SyntaxNode node) => models.TryGetValue(node.SyntaxTree, out var model)
        ? model
        : models[node.SyntaxTree] = compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030

    /// <summary>The constants that an expression names, in the order in which it names them. The names within nameof are no values.</summary>
    public IReadOnlyList<NamedConstant> In(ExpressionSyntax expression)
    {
        if (named.TryGetValue(expression, out var known))
            return known;
        cancellation.ThrowIfCancellationRequested();
        var found = new List<NamedConstant>();
        foreach (var node in expression.DescendantNodesAndSelf(node => withinNameOf || !IsNameOf(node)))
        {
            if (node is SimpleNameSyntax name && IsLast(name) && !SyntaxFacts.IsInTypeOnlyContext(Whole(name)) && FieldOf(Whole(name), expression) is { } field)
                found.Add(new(Whole(name), field));
        }

        return named[expression] = [.. found];
    }

    /// <summary>
    /// The constant of a name. It is looked up by itself, from where its attribute or constant begins: to look it up within a sum
    /// of many terms is to go through all of them.
    /// </summary>
    private IFieldSymbol? FieldOf(ExpressionSyntax name, ExpressionSyntax expression)
    {
        var attribute = expression.FirstAncestorOrSelf<AttributeSyntax>();
        var place = attribute ?? (SyntaxNode?)expression.FirstAncestorOrSelf<EqualsValueClauseSyntax>() ?? expression;
        var key = (place.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? place, attribute is not null, name.ToString());
        if (!fields.TryGetValue(key, out var field))
        {
            // Where a member of an enum gets its value, the others are mere numbers; beside it they are members.
            var position = place.Parent is EnumMemberDeclarationSyntax member ? member.Identifier.SpanStart : place.SpanStart;
            var symbol = ModelOf(place).GetSpeculativeSymbolInfo(position, name, SpeculativeBindingOption.BindAsExpression).Symbol;
            fields[key] = field = symbol is IFieldSymbol { HasConstantValue: true } constant ? constant : null;
        }

        return field;
    }

    /// <summary>The constant that a name stands for; null where it is none.</summary>
    public IFieldSymbol? At(ExpressionSyntax expression, ExpressionSyntax name)
    {
        var (all, from, to) = (In(expression), 0, In(expression).Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (all[middle].Node == name)
                return all[middle].Field;
            (from, to) = all[middle].Node.SpanStart < name.SpanStart ? (middle + 1, to) : (from, middle);
        }

        return null;
    }

    /// <summary>The expression that a constant is given in code; null where it is given none.</summary>
    public ExpressionSyntax? InitializerOf(IFieldSymbol constant) =>
        constant.DeclaringSyntaxReferences is not [var reference] ? null : reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            EnumMemberDeclarationSyntax { EqualsValue.Value: var value } => value,
            _ => null,
        };

    /// <summary>The member of an enum in code than which this one is greater by 1, since it is given no value; null where there is none.</summary>
    public IFieldSymbol? MemberBefore(IFieldSymbol member)
    {
        if (member.ContainingType is not { TypeKind: TypeKind.Enum } type || type.DeclaringSyntaxReferences.IsEmpty || InitializerOf(member) is not null)
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

    /// <summary>Whether a name is the last of its dots: of what stands before it no value is taken.</summary>
    private static bool IsLast(SimpleNameSyntax name) => Whole(name).Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax);

    private static ExpressionSyntax Whole(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    private static bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
}
