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
    /// <summary>What an initializer says beside its numbers: no weight has another shape for it.</summary>
    private static readonly HashSet<string> ofInitializers = ["seed", "mode", "distribution", "input_axes", "output_axes"];

    /// <summary>What a transform that is a kernel says of itself.</summary>
    private static readonly HashSet<string> ofTransforms = ["side", "window", "scaling", "periodic"];

    /// <summary>Whether a member of an object says how it draws or weighs its numbers, but gives none of them.</summary>
    public static bool IsDetail(Type type, string member) =>
        type == typeof(Initializer) ? ofInitializers.Contains(member) || ofTransforms.Contains(member)
        : type == typeof(Regularizer) && member == "mode";

    /// <summary>What an object says beside its numbers, as Keras takes it.</summary>
    private static bool IsDetail(object meant, JsonMember member) => meant switch
    {
        Initializer.Stft => ofTransforms.Contains(member.Name),
        Initializer => ofInitializers.Contains(member.Name) && (member.Name != "seed" || IsSeed(member.Value)),
        Regularizer.OrthogonalRegularizer => member is { Name: "mode", Value: { Kind: JsonKind.String, Text: "rows" or "columns" } },
        _ => false,
    };

    /// <summary>A whole number, or a generator of them.</summary>
    private static bool IsSeed(JsonValue value) => value.Kind switch
    {
        JsonKind.Number => value.Text.TrimStart('-').All(char.IsDigit),
        JsonKind.Object => KerasClass.NameOf(value) == "SeedGenerator",
        _ => value.IsNull || value.IsBoolean,
    };

    public static void Read(LayerKind kind, PropertyInfo property, JsonMember member, List<Argument> arguments, KerasErrors errors)
    {
        var value = member.Value;
        var type = property.PropertyType;
        if (property.Name == nameof(LayerAttribute.DType) && WhatIsWrong(value) is null)
        {
            ReadPolicy(kind, member, arguments, errors);
            return;
        }

        if (KerasCustomParts.IsCustom(property.PropertyType, value))
        {
            if (KerasCustomParts.MayHaveWeights(property.PropertyType, value))
                errors.Add(KerasError.Argument(
                    value.Position,
                    kind.Name,
                    $"has a '{member.Written}' of the custom class '{KerasClass.FullNameOf(value)}', which may have weights of its own; "
                        + "make it a layer of the model"));
            else if (KerasCustomParts.StandInFor(property.PropertyType) is { } standIn)
                arguments.Add(new(property.Name, standIn));
            return;
        }

        if (WhatIsWrong(value) is { } wrong)
        {
            errors.Add(KerasError.Argument(value.Position, kind.Name, $"has a '{member.Written}' {wrong}"));
            return;
        }

        var word = value.Kind is not JsonKind.Object ? value.Text : KerasClass.NameOf(value);
        // None is null, and no word.
        var none = KerasNone.WordForNone(property)?.ToString();
        List<string> names = [.. Enum.GetNames(type).Where(candidate => candidate != none)];
        var name = names.FirstOrDefault(candidate => KerasEnumNames.Same(candidate, word));
        if (name is null)
        {
            var hint = KerasEnumNames.DidYouMean(word, names.Select(KerasNames.SnakeCase));
            errors.Add(KerasError.Argument(value.Position, kind.Name, $"does not support '{word}' for '{member.Written}'{hint}"));
            return;
        }

        var meant = Enum.Parse(type, name);
        arguments.Add(new(property.Name, (Enum)meant));
        if (kind.Properties.ContainsKey(property.Name + ObjectArguments.Suffix) && value.Kind is JsonKind.Object)
            ReadNumbers(kind, property, meant, KerasClass.ConfigOf(value), KerasConstants.ArrayOf(value) is not null, arguments, errors);
    }

    private static void ReadNumbers(
        LayerKind kind,
        PropertyInfo property,
        object meant,
        JsonValue config,
        bool isArray,
        List<Argument> arguments,
        KerasErrors errors)
    {
        var names = ObjectArguments.NamesOf(meant);
        foreach (var given in config.Members)
        {
            var isNumber = names.Contains(given.Name);
            if (isNumber ? !isArray && Number(given.Value) is null : !IsDetail(meant, given))
                errors.Add(KerasError.Argument(given.Position, kind.Name, $"has {meant} with an unsupported '{given.Name}'"));
        }

        if (meant is Initializer.Constant && config["value"] is null)
            errors.Add(KerasError.Argument(config.Position, kind.Name, $"has {meant} without a 'value'"));

        var numbers = names
            .Select(argument => config[argument] is { } given ? Number(given) : null)
            .TakeWhile(number => number is not null)
            .Select(number => number!.Value)
            .ToArray();
        if (numbers.Length > 0)
            arguments.Add(new(property.Name + ObjectArguments.Suffix, new EquatableArray<double>(numbers)));

        // A constant may be written with its type.
        double? Number(JsonValue value) => KerasArguments.Number(meant is Initializer.Constant ? KerasNumbers.Of(value) : value);
    }

    /// <summary>The type that a layer computes in. How it is quantized is no argument of an attribute.</summary>
    private static void ReadPolicy(LayerKind kind, JsonMember member, List<Argument> arguments, KerasErrors errors)
    {
        var policy = KerasPolicyMap.OfLayer(member.Value, out var reason);
        // An input is of a type, and computes nothing.
        if (kind.Name == Catalogue.Input && policy is { Quantization: not null } or { DType: DType.MixedFloat16 or DType.MixedBFloat16 })
            (policy, reason) = (null, $"does not accept {JsonText.Short(member.Value)} for '{member.Name}'");
        if (policy is null)
            errors.Add(KerasError.Argument(member.Value.Position, kind.Name, reason));
        else
            arguments.Add(new(nameof(LayerAttribute.DType), policy.DType));
    }

    /// <summary>
    /// Keras makes such an object of its class and its config, for which nothing is an empty one, and reads nothing else of it.
    /// </summary>
    private static string? WhatIsWrong(JsonValue value) =>
        value.Kind is not JsonKind.Object ? null
        : !KerasClass.IsOwnPart(value) ? $"of a class that is not part of Keras: '{KerasClass.FullNameOf(value)}'"
        : KerasClass.ConfigOf(value).Kind is not JsonKind.Object ? "whose config is none"
        : null;
}
