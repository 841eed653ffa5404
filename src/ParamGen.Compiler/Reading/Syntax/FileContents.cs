using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>What one file says of models. Plain values: most edits leave it equal, and so end here.</summary>
/// <param name="Models">The classes that seem to be models.</param>
/// <param name="Names">What it declares that may give other files' models another meaning.</param>
internal sealed record FileContents(EquatableArray<SyntacticModel> Models, FileNames Names)
{
    public static readonly FileContents Empty = new(default, FileNames.Empty);

    /// <summary>A file of which nothing is known: each class with attributes may be a model.</summary>
    public static FileContents Unread(SyntaxTree tree, CancellationToken cancellation)
    {
        string[] types = [.. tree.GetRoot(cancellation).DescendantNodes(node => node is not StatementSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Where(type => type.AttributeLists.Count > 0)
            .Select(MetadataNameOf)];
        var models = types.Select(type => new SyntacticModel(type, default, null, default, default, default)).ToArray();
        return new(models, FileNames.Empty);
    }

    private static string MetadataNameOf(TypeDeclarationSyntax type)
    {
        var arity = type.TypeParameterList?.Parameters.Count ?? 0;
        var name = type.Identifier.ValueText + (arity == 0 ? "" : $"`{arity}");
        if (type.Parent is TypeDeclarationSyntax outer)
            return MetadataNameOf(outer) + "+" + name;
        var namespaces = type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(around => around.Name.ToString()).Reverse();
        return string.Join(".", namespaces.Append(name));
    }
}

/// <summary>
/// A class that seems to be a model: one of its attributes has a name of ParamGen's <c>[Input]</c>, or of one that names a file.
/// </summary>
/// <param name="MetadataName">The class, as the compiler finds it: Namespace.Outer`1+Model.</param>
/// <param name="Around">The same of the types around it, and of itself.</param>
/// <param name="Source">The model, if every name in it means what ParamGen means by it; null where the compiler must be asked in any
/// case.</param>
/// <param name="Names">The names on which that rests.</param>
/// <param name="Seen">The namespaces of ParamGen's that the file itself uses.</param>
/// <param name="Needed">Those that must be used, there or in all files.</param>
internal sealed record SyntacticModel(
    string MetadataName,
    EquatableArray<string> Around,
    ModelSource? Source,
    EquatableArray<string> Names,
    OurNamespaces Seen,
    OurNamespaces Needed)
{
    /// <summary>A class about which the compiler must be asked.</summary>
    public static SyntacticModel Unknown(DeclarationScope scope) =>
        new(scope.MetadataName, default, null, default, default, default);
}

/// <summary>What a file declares that may give a model, in any file, another meaning.</summary>
/// <param name="Declared">The names of ParamGen's that it declares itself: types, aliases, namespaces.</param>
/// <param name="Seen">The namespaces of ParamGen's that it uses in all files.</param>
/// <param name="UsesStatic">Whether it uses a type's members in all files: their names are not known from here.</param>
/// <param name="Parts">The parts of types in which a model may stand.</param>
internal sealed record FileNames(
    EquatableArray<string> Declared,
    OurNamespaces Seen,
    bool UsesStatic,
    EquatableArray<TypePart> Parts)
{
    public static readonly FileNames Empty = new(default, default, false, default);
}

/// <summary>A part of a type that says more than its members do: one of several may say what another does not show.</summary>
/// <param name="MetadataName">The type.</param>
/// <param name="HasAttributes">Whether attributes stand on it.</param>
/// <param name="IsClear">Whether it has no base and no member whose name a model or its generated constants use.</param>
internal sealed record TypePart(string MetadataName, bool HasAttributes, bool IsClear);
