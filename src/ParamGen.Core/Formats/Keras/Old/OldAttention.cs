using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Attention of several heads, which is built for the shapes that it notes.</summary>
internal static class OldAttention
{
    private static readonly string[] shapes = ["query_shape", "value_shape", "key_shape"];

    public static readonly OldRule Heads = config =>
    {
        config.Take("softmax_robust_masking");
        JsonMember?[] taken = [.. shapes.Select(config.Take)];
        if (taken.All(shape => shape is null))
            return;
        if (taken.Contains(null))
            config.Refuse(null, "lacks one of 'query_shape', 'key_shape' and 'value_shape'");
        else if (taken.All(shape => !shape!.Value.Value.IsNull))
            config.Builds = JsonBuild.Object(config.Position, JsonBuild.Member("shapes_dict", JsonBuild.Object(
                config.Position,
                [.. taken.Select(shape => shape!.Value with { Value = OldObjects.Plain(shape.Value.Value) })])));
    };
}
