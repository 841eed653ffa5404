namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The layer that is an input.</summary>
internal static class OldInputLayerRule
{
    public static readonly OldRule Rule = config =>
    {
        config.Rename("batch_input_shape", "batch_shape");
        config.Rename("input_dtype", "dtype");
        // How its zeros are kept, and whether it may be left out.
        OldRules.Only(value => value.IsBoolean || value.IsNull, "sparse", "optional")(config);
    };
}
