using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Reads what a layer's <c>config</c> says that decides no number, for those who write it again: how an initializer draws, the classes of
/// parts that somebody has written, an input that is optional.
/// </summary>
internal static class KerasNotes
{
    private static readonly HashSet<string> ofAllLayers = ["name", "trainable", "dtype", "batch_input_shape"];

    private const string Optional = "optional";
    private const string Autocast = "autocast";
    private const string Trainable = "trainable";

    /// <summary>The layer with its notes.</summary>
    public static LayerSource Read(JsonValue json, LayerSource source)
    {
        if (json["config"] is not { } config || KerasClass.IsOperator(json) || Catalogue.Find(source.Kind) is not { } kind)
            return source;
        var notes = config.Members
            .Select(member => (member.Name, Value: NoteOf(kind, member)))
            .Where(note => note.Value is not null)
            .Select(note => new NamedOperand(note.Name, note.Value!))
            .ToArray();
        return notes.Length == 0 ? source : source with { Notes = notes };
    }

    private static Operand? NoteOf(LayerKind kind, JsonMember member)
    {
        if (member.Value.Kind is not JsonKind.Object)
            return member is { Name: Optional, Value.Kind: JsonKind.True } && kind.Name == Catalogue.Input ? new Operand.Flag(true)
                : member is { Name: Autocast, Value.Kind: JsonKind.False } ? new Operand.Flag(false)
                : member is { Name: Trainable, Value.Kind: JsonKind.False } && !KerasFreezing.Counts(kind) ? new Operand.Flag(false)
                : null;
        if (member.Name == KerasQuantization.Config)
            return MapOf(member.Value);
        if (KerasArguments.Property(kind, member.Name) is not { } property)
            return null;
        if (KerasCustomParts.IsCustom(property.PropertyType, member.Value))
            return new Operand.Text(KerasClass.FullNameOf(member.Value));
        if (property.PropertyType == typeof(Activation) && HasArguments(member.Value))
            return new Operand.Text(KerasClass.FullNameOf(member.Value));
        if (!property.PropertyType.IsEnum || KerasClass.ConfigOf(member.Value) is not { Kind: JsonKind.Object } config)
            return null;
        var details = config.With(config.Members
            .Where(detail => KerasObjects.IsDetail(property.PropertyType, detail.Name) && !detail.Value.IsNull));
        return details.Members.Count > 0 ? MapOf(details) : null;
    }

    /// <summary>Whether an activation is a layer with arguments, which the function of its name need not have.</summary>
    private static bool HasArguments(JsonValue value) =>
        KerasClass.ConfigOf(value) is { Kind: JsonKind.Object } config
        && config.Members.Any(member => !ofAllLayers.Contains(member.Name) && !member.Value.IsNull);

    private static Operand.Map? MapOf(JsonValue json) => new KerasOperands(_ => null).Settings(json) is { } members ? new(members) : null;
}
