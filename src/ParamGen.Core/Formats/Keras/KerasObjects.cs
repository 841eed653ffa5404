using System.Reflection;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Reads a word, such as "same", or an object of a class, such as a regularizer with its factor.</summary>
internal static class KerasObjects
{
    /// <summary>What an object says beside its class and config.</summary>
    private static readonly HashSet<string> members = ["module", "class_name", "config", "registered_name", "shared_object_id"];

    /// <summary>What an initializer says beside its numbers: no weight has another shape for it.</summary>
    private static readonly HashSet<string> ofInitializers = ["seed", "mode", "distribution", "input_axes", "output_axes"];

    public static void Read(LayerKind kind, PropertyInfo property, JsonMember member, List<Argument> arguments, KerasErrors errors)
    {
        var value = member.Value;
        var type = property.PropertyType;
        if (value.Kind is JsonKind.Object && WhatIsWrong(value) is { } wrong)
        {
            errors.Add(KerasError.Argument(value.Position, kind.Name, $"has a '{member.Written}' {wrong}"));
            return;
        }

        var word = value.Kind is not JsonKind.Object ? value.Text : type == typeof(DType) ? PolicyOf(value) : KerasClass.NameOf(value);
        var name = Enum.GetNames(type).FirstOrDefault(candidate => KerasEnumNames.Same(candidate, word));
        if (name is null)
        {
            var hint = KerasEnumNames.DidYouMean(word, Enum.GetNames(type).Select(KerasNames.SnakeCase));
            errors.Add(KerasError.Argument(value.Position, kind.Name, $"does not support '{word}' for '{member.Written}'{hint}"));
            return;
        }

        var meant = Enum.Parse(type, name);
        arguments.Add(new(property.Name, (Enum)meant));
        if (kind.Properties.ContainsKey(property.Name + ObjectArguments.Suffix) && value.Kind is JsonKind.Object)
            ReadNumbers(kind, property, meant, value["config"]!, arguments, errors);
    }

    private static void ReadNumbers(
        LayerKind kind,
        PropertyInfo property,
        object meant,
        JsonValue config,
        List<Argument> arguments,
        KerasErrors errors)
    {
        var names = ObjectArguments.NamesOf(meant);
        foreach (var given in config.Members)
        {
            var isNumber = names.Contains(given.Name);
            if (isNumber ? KerasArguments.Number(given.Value) is null : !(meant is Initializer && ofInitializers.Contains(given.Name)))
                errors.Add(KerasError.Argument(given.Position, kind.Name, $"has {meant} with an unsupported '{given.Name}'"));
        }

        var numbers = names
            .Select(argument => config[argument] is { } given ? KerasArguments.Number(given) : null)
            .TakeWhile(number => number is not null)
            .Select(number => number!.Value)
            .ToArray();
        if (numbers.Length > 0)
            arguments.Add(new(property.Name + ObjectArguments.Suffix, new EquatableArray<double>(numbers)));
    }

    /// <summary>The name of a policy of data types.</summary>
    private static string PolicyOf(JsonValue value) =>
        KerasClass.NameOf(value) is "DTypePolicy" or "FloatDTypePolicy" or "Policy"
        && value["config"] is { Members: [{ Name: "name", Value: { Kind: JsonKind.String } name }] }
            ? name.Text
            : KerasClass.NameOf(value);

    private static string? WhatIsWrong(JsonValue value)
    {
        if (!KerasClass.IsPart(value))
            return $"of a class that is not part of Keras: '{KerasClass.FullNameOf(value)}'";
        if (value["config"] is not { Kind: JsonKind.Object })
            return "without a config";
        return value.Members.FirstOrDefault(member => !members.Contains(member.Name)).Name is { } unknown
            ? $"with '{unknown}', which is not supported"
            : null;
    }
}
