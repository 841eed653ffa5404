using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>The namespaces of ParamGen's attributes.</summary>
[Flags]
internal enum OurNamespaces
{
    None = 0,

    /// <summary>That of the layers, and of all words.</summary>
    Layers = 1,

    /// <summary>That of the operators.</summary>
    Operators = 2,
}

/// <summary>Which of ParamGen's namespaces a name is.</summary>
internal static class NamespaceNames
{
    /// <summary>The namespace that a name is, if each of its parts means what it seems to mean.</summary>
    public static OurNamespaces Of(NameSyntax? name) => name switch
    {
        IdentifierNameSyntax simple when simple.Identifier.ValueText == ParamGenNames.Namespace => OurNamespaces.Layers,
        AliasQualifiedNameSyntax { Alias.Identifier: var alias, Name: IdentifierNameSyntax simple }
            when alias.IsKind(SyntaxKind.GlobalKeyword) && simple.Identifier.ValueText == ParamGenNames.Namespace => OurNamespaces.Layers,
        QualifiedNameSyntax { Left: var left, Right: IdentifierNameSyntax right }
            when right.Identifier.ValueText == LayerAttributes.Operators && Of(left) is OurNamespaces.Layers => OurNamespaces.Operators,
        _ => OurNamespaces.None,
    };

    /// <summary>The namespaces whose names are seen within a namespace, by its parts.</summary>
    public static OurNamespaces SeenWithin(IReadOnlyList<string> parts) =>
        parts[0] != ParamGenNames.Namespace ? OurNamespaces.None
        : parts.Count > 1 && parts[1] == LayerAttributes.Operators ? OurNamespaces.Layers | OurNamespaces.Operators
        : OurNamespaces.Layers;
}
