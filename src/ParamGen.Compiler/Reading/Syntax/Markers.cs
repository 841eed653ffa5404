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
/// <param name="Names">The names of <c>[Input]</c>, and of <c>[KerasModel]</c> and the others that name a file.</param>
internal sealed record Markers(EquatableArray<string> Names)
{
    private static readonly string block = LayerKind.Stem(nameof(BlockAttribute));

    private static readonly Markers own = new(
        new EquatableArray<string>([Catalogue.Input, .. ModelFileKinds.Attributes.Select(LayerKind.Stem)]));

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
    public static Markers Of(ImmutableArray<Markers?> files) =>
        new(files.SelectMany(file => file!.Names).Concat(own.Names).Distinct().ToArray());

    /// <summary>These and the name that a directive gives, if it is one of them under another name.</summary>
    public Markers With(UsingDirectiveSyntax directive)
    {
        if (directive.Alias is not { } alias || directive.Name is not { } target)
            return this;
        var name = LayerKind.Stem(alias.Name.Identifier.ValueText);
        return IsOneOf(target) && !Names.Contains(name) ? new(Names.Append(name).ToArray()) : this;
    }

    /// <summary>Whether one of a type's attributes has such a name.</summary>
    public bool Mark(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (IsOneOf(attribute.Name))
                    return true;
            }
        }

        return false;
    }

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

    private bool IsOneOf(NameSyntax name) => LastName(name) is { } last && Names.Contains(LayerKind.Stem(last));

    private static string? LastName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => null,
    };
}
