using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// A Merge of Keras 1 as the first layer of a Sequential: it holds models, and merges what they give. They become layers of the model,
/// which has an input for each of theirs.
/// </summary>
internal sealed class OldMerge(OldFile file, OldModels models)
{
    /// <summary>Whether a layer is a Merge that holds models, rather than one that is called.</summary>
    public static bool IsOfModels(JsonValue layer) => KerasClass.NameOf(layer) == "Merge" && layer["config"]?["layers"] is not null;

    /// <param name="json">The Sequential in the file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="list">Its layers.</param>
    public JsonValue? First(JsonValue json, JsonValue name, JsonValue list)
    {
        var merge = list.Items[0];
        var config = merge["config"]!;
        if (config["layers"] is not { Kind: JsonKind.Array, Items.Count: > 1 } held || !held.Items.All(KerasClass.IsModel))
        {
            file.Errors.Add(KerasError.Connection(merge.Position, "Merge", "holds layers that are not two models or more"));
            return null;
        }

        JsonValue?[] branches = [.. held.Items.Select(models.Model)];
        var alone = config.With(config.Members.Where(argument => argument.Name != "layers"));
        JsonValue?[] chain =
        [
            models.Layer(merge.With(merge.Members.Select(member => member.Name == "config" ? member with { Value = alone } : member))),
            .. list.Items.Skip(1).Select(models.Layer),
        ];
        return branches.Contains(null) || chain.Contains(null) ? null : OldChain.Of(file, json, name, branches!, chain!);
    }
}
