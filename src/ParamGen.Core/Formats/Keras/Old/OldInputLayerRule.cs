namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The layer that is an input.</summary>
internal static class OldInputLayerRule
{
    /// <summary>What it takes: older versions refuse any other argument, and newer ones do nothing with it.</summary>
    private static readonly HashSet<string> known = ["name", "dtype", "batch_shape", "ragged"];

    public static readonly OldRule Rule = config =>
    {
        config.Rename("batch_input_shape", "batch_shape");
        config.Rename("input_dtype", "dtype");
        // How its zeros are kept, and whether it may be left out.
        OldRules.Only(value => value.IsBoolean || value.IsNull, "sparse", "optional")(config);
        foreach (var member in config.Members.Where(member => !known.Contains(member.Name)))
            config.RefuseUnknown(member);
    };
}
