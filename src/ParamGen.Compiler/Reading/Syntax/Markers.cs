using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// The names of the attributes that make a class a model: ParamGen's own, and those that an alias gives them. All without "Attribute".
/// </summary>
/// <param name="Inputs">The names of <c>[Input]</c>.</param>
/// <param name="Files">The names of <c>[KerasModel]</c> and the others that take a model from a file.</param>
internal sealed record Markers(EquatableArray<string> Inputs, EquatableArray<string> Files)
{
    private static readonly string block = LayerKind.Stem(nameof(BlockAttribute));

    private static readonly Markers own = new(
        new[] { Catalogue.Input },
        ModelFileKinds.Attributes.Select(LayerKind.Stem).ToArray());

    /// <summary>The names that a file gives in all files; null where it gives none.</summary>
    public static Markers? GlobalOf(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = own;
        foreach (var directive in (tree.GetRoot(cancellation) as CompilationUnitSyntax)?.Usings ?? default)
        {
            if (!directive.GlobalKeyword.IsKind(SyntaxKind.None))
                names = names.With(directive);
        }

        return names == own ? null : names;
    }

    /// <summary>ParamGen's own names and those that the files give.</summary>
    public static Markers Of(ImmutableArray<Markers?> files) => new(
        files.SelectMany(file => file!.Inputs).Concat(own.Inputs).Distinct().ToArray(),
        files.SelectMany(file => file!.Files).Concat(own.Files).Distinct().ToArray());

    /// <summary>These and the name that a directive gives, if it is one of them under another name.</summary>
    public Markers With(UsingDirectiveSyntax directive)
    {
        if (directive.Alias is not { } alias || directive.Name is not { } target)
            return this;
        var name = LayerKind.Stem(alias.Name.Identifier.ValueText);
        return new(Add(Inputs, target, name), Add(Files, target, name));
    }

    /// <summary>Whether one of a type's attributes has a name of <c>[Input]</c>.</summary>
    public bool MarkAsModel(TypeDeclarationSyntax type) => AreOn(type, Inputs);

    /// <summary>Whether one of a type's attributes takes a model from a file.</summary>
    public bool MarkAsFileModel(TypeDeclarationSyntax type) => AreOn(type, Files);

    /// <summary>
    /// Whether one of a type's attributes has a name of a layer, and none that of <c>[Block]</c>: a model that lacks its input.
    /// </summary>
    public static bool IsModelWithoutInput(TypeDeclarationSyntax type)
    {
        var hasLayers = false;
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = LastName(attribute.Name) ?? "";
                if (LayerKind.Stem(name) == block)
                    return false;
                hasLayers |= ParamGenNames.AttributeOf(name) is { IsLayer: true };
            }
        }

        return hasLayers;
    }

    private static EquatableArray<string> Add(EquatableArray<string> names, NameSyntax target, string name) =>
        IsOneOf(names, target) && !names.Contains(name) ? names.Append(name).ToArray() : names;

    private static bool AreOn(TypeDeclarationSyntax type, EquatableArray<string> names)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (IsOneOf(names, attribute.Name))
                    return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(EquatableArray<string> names, NameSyntax name) =>
        LastName(name) is { } last && names.Contains(LayerKind.Stem(last));

    private static string? LastName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => null,
    };
}
