using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.CodeFixes;

/// <summary>Values and layers as C# writes them at a place: with names that mean there what they should.</summary>
internal sealed class CodeNames(SemanticModel model, int position)
{
    public ValueText Of(ArgumentValue value) => value switch
    {
        ArgumentValue.Integers list => ValueText.List("int", list.Values.Select(item => ((object)item, ValueText.Of(item)))),
        ArgumentValue.Reals list => ValueText.List("double", list.Values.Select(item => ((object)item, ValueText.Of(item)))),
        ArgumentValue.Flags list => ValueText.List("bool", list.Values.Select(item => ((object)item, item ? "true" : "false"))),
        ArgumentValue.Texts list => ValueText.List("string", list.Values.Select(item => ((object)item, ValueText.Of(item)))),
        ArgumentValue.Member { Value: var member } => ValueText.Single(member, $"{NameOfWords(member.GetType().Name)}.{member}"),
        ArgumentValue.Integer { Value: var number } =>
            ValueText.Single(number is >= int.MinValue and <= int.MaxValue ? (int)number : number, ValueText.Of(number)),
        ArgumentValue.Real number => ValueText.Single(number.Value, ValueText.Of(number.Value)),
        ArgumentValue.Flag flag => ValueText.Single(flag.Value, flag.Value ? "true" : "false"),
        ArgumentValue.Text text => ValueText.Single(text.Value, ValueText.Of(text.Value)),
        _ => throw new ArgumentException($"There is no text for a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A layer's attribute without its brackets.</summary>
    public string Of(LayerSource layer)
    {
        var (positional, named) = Catalogue.Find(layer.Kind)!.Written(layer.Arguments);
        var arguments = string.Join(", ", TypeOf(layer)
            .Concat(positional.SelectMany(argument => Items(layer, argument)))
            .Concat(named.Select(argument => $"{argument.Name} = {Of(argument.Value).Expression}")));
        return OfAttribute(layer.Kind) + (arguments.Length == 0 ? "" : $"({arguments})");
    }

    /// <summary>Whether a type can have a name here without hiding another one.</summary>
    public bool IsFree(string name) =>
        SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None && model.LookupNamespacesAndTypes(position, name: name).IsEmpty;

    /// <summary>The class of a model that is used.</summary>
    private static IEnumerable<string> TypeOf(LayerSource layer) => layer.Model?.Name is { } name ? [$"typeof({name})"] : [];

    /// <summary>The items of an argument of the constructor. A size that an input leaves open has a name.</summary>
    private IEnumerable<string> Items(LayerSource layer, Argument argument) => Of(argument.Value).Items.Select(item =>
        layer.Kind == Catalogue.Input && item.Value is Dim.Unknown ? $"{NameOfWords(nameof(Dim))}.{nameof(Dim.Unknown)}" : item.Text);

    /// <summary>The short name of an enum where it means that: a member of the class may hide it.</summary>
    private string NameOfWords(string name) =>
        model.LookupSymbols(position, name: name) is [var found] && LayerAttributes.IsOurs(found) ? name : Full(name);

    /// <summary>
    /// The short name of one of ParamGen's attributes where it means that. No other attribute may bear it, with or without its suffix.
    /// </summary>
    public string OfAttribute(string name)
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
