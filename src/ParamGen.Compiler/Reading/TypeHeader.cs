using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading;

/// <summary>A type as another part of it is opened: <c>partial class Outer&lt;T&gt;</c>.</summary>
/// <param name="Keyword">class, struct, record, record struct or interface.</param>
/// <param name="Name">Its name, escaped where it is a keyword.</param>
/// <param name="TypeParameters">The names of its type parameters.</param>
internal sealed record TypeHeader(string Keyword, string Name, EquatableArray<string> TypeParameters)
{
    public static TypeHeader Of(INamedTypeSymbol type) => new(
        KeywordOf(type),
        Escape(type.Name),
        type.TypeParameters.Select(parameter => Escape(parameter.Name)).ToArray());

    public static TypeHeader Of(TypeDeclarationSyntax type) => new(
        type.IsKind(SyntaxKind.RecordStructDeclaration) ? "record struct" : type.Keyword.ValueText,
        Escape(type.Identifier.ValueText),
        type.TypeParameterList?.Parameters.Select(parameter => Escape(parameter.Identifier.ValueText)).ToArray() ?? []);

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    private static string KeywordOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true } => "record",
        _ => "class",
    };
}
