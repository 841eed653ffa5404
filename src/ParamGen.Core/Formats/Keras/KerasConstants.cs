using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads initializers that start a weight from an array, as pretrained embeddings do. Of the array no more than its shape matters.
/// </summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/initializers/">Keras, layer weight initializers</see>.</remarks>
internal static class KerasConstants
{
    /// <summary>The array of an initializer; null for one that has a number, or is of another class.</summary>
    public static JsonValue? ArrayOf(JsonValue initializer) =>
        KerasClass.NameOf(initializer) == nameof(Initializer.Constant)
        && initializer["config"]?["value"] is { } value
        && KerasNumbers.Of(value) is { Kind: JsonKind.Array } array
        && KerasNumbers.ShapeOf(array) is not null
            ? array
            : null;

    /// <summary>The layer with the shapes of the arrays that its weights start from.</summary>
    public static LayerSource Read(JsonValue json, LayerSource source, bool isOld, KerasErrors errors)
    {
        if (json["config"] is not { } config || Catalogue.Find(source.Kind) is not { } kind)
            return source;
        var shapes = new List<InitialShape>();
        foreach (var member in config.Members)
        {
            if (KerasArguments.InitializerOf(kind, member.Name) is not { } argument || ArrayOf(member.Value) is not { } array)
                continue;
            // A recurrent layer puts its bias together of parts, and older versions put an array into another shape.
            var isOfParts = argument == "BiasInitializer" && kind.Prototype is { IsCell: true } or { Sequences: not null };
            if (isOld || isOfParts)
                errors.Add(KerasError.Argument(member.Position, kind.Name, $"has {Initializer.Constant} with an unsupported 'value'"));
            else
                shapes.Add(new(argument, KerasNumbers.ShapeOf(array)!.Value));
        }

        return shapes.Count == 0 ? source : source with { InitialShapes = new([.. shapes]) };
    }
}
