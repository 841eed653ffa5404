using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Layers;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes;

/// <summary>Values and layers as C# writes them at a place: with names that mean there what they should.</summary>
internal sealed class CodeNames(SemanticModel model, int position) : AttributeText
{
    /// <summary>Whether a type can have a name here without hiding another one.</summary>
    public bool IsFree(string name) =>
        SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None && model.LookupNamespacesAndTypes(position, name: name).IsEmpty;

    /// <summary>The short name of an enum where it means that: a member of the class may hide it.</summary>
    protected override string OfEnum(string name) =>
        model.LookupSymbols(position, name: name) is [var found] && LayerAttributes.IsOurs(found) ? name : Full(name);

    /// <summary>
    /// The short name of one of ParamGen's attributes where it means that. No other attribute may bear it, with or without its suffix.
    /// </summary>
    public override string OfAttribute(string name)
    {
        var isShort = model.LookupNamespacesAndTypes(position, name: name + nameof(Attribute)) is [var found]
            && LayerAttributes.IsOurs(found)
            && !model.LookupNamespacesAndTypes(position, name: name).Any(IsAttribute);
        return isShort ? name : Full(name);
    }

    private static string Full(string name) =>
        $"global::ParamGen.{(Catalogue.Find(name) is { IsOperator: true } ? LayerAttributes.Operators + "." : "")}{name}";

    private static bool IsAttribute(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type.Name == nameof(Attribute))
                return true;
        }

        return false;
    }
}
