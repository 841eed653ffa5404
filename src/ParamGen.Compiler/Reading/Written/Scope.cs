using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading.Written;

/// <summary>Where a declaration stands: the namespaces and types around it.</summary>
/// <param name="NamespaceParts">The names of the namespaces, outermost first.</param>
/// <param name="Types">The types, outermost first, as they are opened again.</param>
/// <param name="MetadataNames">The same as the compiler finds them.</param>
/// <param name="UsesNamespace">Whether ParamGen's names are seen without a namespace before them.</param>
/// <param name="IsClear">Whether what is declared here means what it seems to mean.</param>
internal sealed record Scope(EquatableArray<string> NamespaceParts, EquatableArray<TypeHeader> Types, EquatableArray<string> MetadataNames, bool UsesNamespace, bool IsClear)
{
    public string MetadataName => MetadataNames[MetadataNames.Count - 1];

    /// <summary>The namespace as a declaration writes it.</summary>
    public string Namespace => string.Join(".", NamespaceParts.Select(TypeHeader.Escape));

    public static Scope File(bool isClear) => new(default, default, default, false, isClear);

    public Scope Within(BaseNamespaceDeclarationSyntax @namespace)
    {
        var parts = NamespaceParts.ToList();
        var start = parts.Count;
        var name = @namespace.Name;
        for (; name is QualifiedNameSyntax qualified; name = qualified.Left)
            parts.Insert(start, qualified.Right.Identifier.ValueText);
        // What has another form than a name or several is an error.
        parts.Insert(start, (name as SimpleNameSyntax)?.Identifier.ValueText ?? "");
        return this with { NamespaceParts = parts, UsesNamespace = UsesNamespace || parts[0] == Vocabulary.Namespace, IsClear = IsClear && name is SimpleNameSyntax };
    }

    public Scope Within(TypeDeclarationSyntax type)
    {
        var header = TypeHeader.Of(type);
        var name = type.Identifier.ValueText + (header.TypeParameters.Count == 0 ? "" : "`" + header.TypeParameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var metadataName = MetadataNames.Count > 0 ? MetadataName + "+" + name : string.Join(".", NamespaceParts.Append(name));
        return this with
        {
            Types = Types.Append(header).ToArray(),
            MetadataNames = MetadataNames.Append(metadataName).ToArray(),
            IsClear = IsClear && type.Modifiers.Any(SyntaxKind.PartialKeyword) && !type.Modifiers.Any(SyntaxKind.FileKeyword) && !header.TypeParameters.Any(parameter => Vocabulary.Meant(parameter) is not null),
        };
    }
}
