using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;

namespace ParamGen.CodeFixes;

/// <summary>Values and layers as C# writes them at a place: with names that mean there what they should.</summary>
internal sealed class ValueText(SemanticModel model, int position)
{
    /// <summary>A value, by itself or as the end of a list of arguments.</summary>
    internal readonly record struct Text(string AsExpression, string AsList);

    public Text Of(object value) => value switch
    {
        EquatableArray<int> list => List(list.Select(Item), "int"),
        EquatableArray<double> list => List(list.Select(Item), "double"),
        EquatableArray<string> list => List(list.Select(Item), "string"),
        Enum word => Single($"{Name(word.GetType().Name)}.{word}"),
        int number => Single(Item(number)),
        double number => Single(Item(number)),
        bool flag => Single(flag ? "true" : "false"),
        string text => Single(Item(text)),
        _ => throw new ArgumentException($"There is no text for a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A layer's attribute without its brackets.</summary>
    public string Of(LayerSource layer)
    {
        var positional = Catalogue.Find(layer.Kind)!.Parameters.Select(LayerKind.PropertyOf).ToList();
        var required = layer.Arguments.Where(argument => positional.Contains(argument.Name)).OrderBy(argument => positional.IndexOf(argument.Name)).Select(argument => Of(argument.Value!).AsList);
        var named = layer.Arguments.Where(argument => !positional.Contains(argument.Name)).Select(argument => $"{argument.Name} = {Of(argument.Value!).AsExpression}");
        var arguments = string.Join(", ", required.Concat(named));
        return Name(layer.Kind, "Attribute") + (arguments.Length == 0 ? "" : $"({arguments})");
    }

    private static Text Single(string text) => new(text, text);

    private static Text List(IEnumerable<string> items, string type)
    {
        string[] texts = [.. items];
        return new(texts.Length == 0 ? $"new {type}[0]" : $"new[] {{ {string.Join(", ", texts)} }}", string.Join(", ", texts));
    }

    private static string Item(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A double stays one in a list: 1 is written 1.0.</summary>
    private static string Item(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text;
    }

    private static string Item(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The short name of a type of ParamGen's where it means that, and its full name elsewhere.</summary>
    private string Name(string name, string suffix = "")
    {
        var found = model.LookupNamespacesAndTypes(position, name: name + suffix);
        var isShort = found is [INamedTypeSymbol { ContainingNamespace: { Name: "ParamGen", ContainingNamespace.IsGlobalNamespace: true } }];
        // An attribute's name may also be that of a type without the suffix.
        if (isShort && suffix.Length > 0)
            isShort = model.LookupNamespacesAndTypes(position, name: name).OfType<INamedTypeSymbol>().All(type => type.TypeKind is TypeKind.Enum || !IsAttribute(type));
        return isShort ? name : "global::ParamGen." + name;
    }

    private static bool IsAttribute(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == nameof(Attribute))
                return true;
        }

        return false;
    }
}
