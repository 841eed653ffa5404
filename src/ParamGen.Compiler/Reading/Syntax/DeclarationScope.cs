using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.LanguageSupport;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// Where a declaration stands: the namespaces and types around it. Names are put together when they are asked for, which for most types
/// they never are.
/// </summary>
/// <param name="NamespaceParts">The names of the namespaces, outermost first.</param>
/// <param name="Outer">The scope in which the innermost type stands; null outside of types.</param>
/// <param name="Type">The innermost type; null outside of types.</param>
/// <param name="Seen">The namespaces of ParamGen's whose names are seen without a namespace before them.</param>
/// <param name="IsClear">Whether what is declared here means what it seems to mean.</param>
internal sealed record DeclarationScope(
    EquatableArray<string> NamespaceParts,
    DeclarationScope? Outer,
    TypeDeclarationSyntax? Type,
    OurNamespaces Seen,
    bool IsClear)
{
    /// <summary>The namespace as a declaration writes it.</summary>
    public string Namespace => string.Join(".", NamespaceParts.Select(TypeHeader.Escape));

    /// <summary>The types, outermost first, as they are opened again.</summary>
    public EquatableArray<TypeHeader> Types => AroundAndItself(static scope => HeaderOf(scope.Type!));

    /// <summary>The same as the compiler finds them.</summary>
    public EquatableArray<string> MetadataNames => AroundAndItself(static scope => scope.MetadataName);

    /// <summary>The innermost type as the compiler finds it: Namespace.Outer`1+Model.</summary>
    public string MetadataName =>
        string.Join(".", NamespaceParts.Append(string.Join("+", AroundAndItself(static scope => scope.OwnMetadataName))));

    private string OwnMetadataName
    {
        get
        {
            var count = Type!.TypeParameterList?.Parameters.Count ?? 0;
            return Type.Identifier.ValueText + (count == 0 ? "" : "`" + count.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static DeclarationScope File(bool isClear) => new(default, null, null, OurNamespaces.None, isClear);

    public DeclarationScope Within(BaseNamespaceDeclarationSyntax @namespace)
    {
        var parts = NamespaceParts.ToList();
        var start = parts.Count;
        var name = @namespace.Name;
        for (; name is QualifiedNameSyntax qualified; name = qualified.Left)
            parts.Insert(start, qualified.Right.Identifier.ValueText);
        // What has another form than a name or several is an error.
        parts.Insert(start, (name as SimpleNameSyntax)?.Identifier.ValueText ?? "");
        return this with
        {
            NamespaceParts = parts,
            Seen = Seen | NamespaceNames.SeenWithin(parts),
            IsClear = IsClear && name is SimpleNameSyntax,
        };
    }

    public DeclarationScope Within(TypeDeclarationSyntax type) => this with
    {
        Outer = this,
        Type = type,
        IsClear = IsClear
            && type.Modifiers.Any(SyntaxKind.PartialKeyword)
            && !type.Modifiers.Any(NewerSyntax.FileKeyword)
            && !HidesName(type.TypeParameterList),
    };

    private static TypeHeader HeaderOf(TypeDeclarationSyntax type) => TypeHeader.Of(
        type.IsKind(SyntaxKind.RecordStructDeclaration) ? "record struct" : type.Keyword.ValueText,
        type.Identifier.ValueText,
        type.TypeParameterList?.Parameters.Select(parameter => parameter.Identifier.ValueText) ?? []);

    private static bool HidesName(TypeParameterListSyntax? list) =>
        list is not null && list.Parameters.Any(parameter => ParamGenNames.Meant(parameter.Identifier.ValueText) is not null);

    private T[] AroundAndItself<T>(Func<DeclarationScope, T> of)
    {
        var types = new Stack<T>();
        for (var scope = this; scope?.Type is not null; scope = scope.Outer)
            types.Push(of(scope));
        return [.. types];
    }
}
