using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The pieces of a file of Keras 3.</summary>
internal static class OldJson
{
    /// <summary>A tensor in a call's arguments.</summary>
    public static JsonValue Tensor(JsonValue history) => KerasTensor.Json(history.Position, history);

    /// <summary>The name, the call and the output that a tensor is.</summary>
    public static JsonValue History(int position, string layer, int call = 0, int output = 0) => JsonBuild.Array(
        position,
        JsonValue.String(position, layer),
        JsonBuild.Number(position, call),
        JsonBuild.Number(position, output));

    public static JsonValue Call(int position, JsonValue[] args, IReadOnlyList<JsonMember> kwargs) => JsonBuild.Object(
        position,
        JsonBuild.Member("args", JsonBuild.Array(position, args)),
        JsonBuild.Member("kwargs", JsonBuild.Object(position, [.. kwargs])));

    /// <summary>Python's a:b:c.</summary>
    public static JsonValue Slice(int position, JsonValue start, JsonValue stop, JsonValue step) => Layer(
        position,
        "__slice__",
        "__slice__",
        JsonBuild.Object(
            position,
            JsonBuild.Member("start", start),
            JsonBuild.Member("stop", stop),
            JsonBuild.Member("step", step)));

    /// <summary>A layer, or a model.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="className">Its class in Keras 3.</param>
    /// <param name="written">Its class in the file.</param>
    /// <param name="config">Its config.</param>
    /// <param name="members">What else it says.</param>
    public static JsonValue Layer(int position, string className, string written, JsonValue config, params JsonMember[] members) =>
        JsonBuild.Object(
            position,
            [
                JsonBuild.Member("class_name", JsonValue.String(position, className)),
                JsonBuild.Member("config", config),
                .. members,
            ]).As(written);

    public static JsonValue InputLayer(int position, string name, JsonValue shape, JsonValue? dtype, params JsonMember[] members) => Layer(
        position,
        "InputLayer",
        "InputLayer",
        JsonBuild.Object(
            position,
            [
                JsonBuild.Member("batch_shape", shape),
                .. dtype is null ? Array.Empty<JsonMember>() : [JsonBuild.Member("dtype", dtype)],
                JsonBuild.Member("name", JsonValue.String(position, name)),
            ]),
        members);

    /// <summary>Whether two values are the same, wherever they stand.</summary>
    public static bool Same(JsonValue? one, JsonValue? other) => one is null || other is null
        ? one is null == other is null
        : one.Kind == other.Kind && one.Text == other.Text && one.Items.Count == other.Items.Count
            && one.Members.Count == other.Members.Count
            && one.Items.Zip(other.Items, Same).All(same => same)
            && one.Members.All(member => other[member.Name] is { } value && Same(member.Value, value));
}
