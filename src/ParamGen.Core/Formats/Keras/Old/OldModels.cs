using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The frame of a file of Keras 1 or 2: models, be they outermost or within others.</summary>
internal sealed class OldModels
{
    private readonly OldFile file;
    private readonly OldLayers layers;
    private readonly OldSequential sequential;

    /// <summary>How many models within each other are being read.</summary>
    private int depth;

    /// <summary>How many models without a name there are so far.</summary>
    private int unnamed;

    public OldModels(OldFile file)
    {
        this.file = file;
        layers = new(file, this);
        sequential = new(file, this);
    }

    /// <summary>Whether a model within another is being read.</summary>
    public bool IsNested => depth > 1;

    /// <summary>A model as Keras 3 would write it; null where it cannot be read.</summary>
    /// <param name="json">The model.</param>
    public JsonValue? Model(JsonValue json)
    {
        if (!KerasClass.IsModel(json) || Layers(json) is not { Items.Count: > 0 } list)
        {
            file.Errors.Add(KerasError.NotAModel(json.Position, KerasUnknown.Model(json)));
            return null;
        }

        depth++;
        var upgraded = KerasClass.NameOf(json) == "Sequential"
            ? sequential.Upgrade(json, list)
            : new OldGraph(file, this).Upgrade(json, list);
        depth--;
        return upgraded;
    }

    /// <summary>A layer of a model, or a model within it, without its calls.</summary>
    public JsonValue? Layer(JsonValue json) => KerasClass.IsModel(json) ? Model(json) : layers.Upgrade(json);

    /// <summary>
    /// The name of a model: its own, or that which it has as a layer. A Sequential that has neither gets the next of Keras's.
    /// </summary>
    public JsonValue NameOf(JsonValue json) => json["config"]?["name"] is { Kind: JsonKind.String } own ? own
        : json["name"] is { Kind: JsonKind.String } outer ? outer
        : JsonValue.String(json.Position, $"sequential_{++unnamed}");

    /// <summary>The layers of a model: a Sequential has them as its config, or there as a functional model does.</summary>
    public static JsonValue? Layers(JsonValue json) => json["config"] switch
    {
        { Kind: JsonKind.Array } list when KerasClass.NameOf(json) == "Sequential" => list,
        { Kind: JsonKind.Object } config when config["layers"] is { Kind: JsonKind.Array } list => list,
        _ => null,
    };
}
