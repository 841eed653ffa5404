using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading;

/// <summary>A type as another part of it is opened: <c>partial class Outer&lt;T&gt;</c>.</summary>
/// <param name="Keyword">class, struct, record, record struct or interface.</param>
/// <param name="Name">Its name, escaped where it is a keyword.</param>
/// <param name="TypeParameters">The names of its type parameters.</param>
internal sealed record TypeHeader(string Keyword, string Name, EquatableArray<string> TypeParameters)
{
    /// <summary>The header of a type whose names are not escaped yet.</summary>
    public static TypeHeader Of(string keyword, string name, IEnumerable<string> typeParameters) =>
        new(keyword, Escape(name), typeParameters.Select(Escape).ToArray());

    /// <summary>A name as C# writes it where a keyword would be taken for one.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
