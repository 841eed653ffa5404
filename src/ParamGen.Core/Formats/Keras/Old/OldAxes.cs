using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// The order of axes of layers that Keras 1 writes without it: it takes that of the machine, of which other layers of the file tell.
/// </summary>
internal static class OldAxes
{
    public static readonly OldRule OfMachine = config =>
    {
        if (config.File.DimOrdering is { } ordering)
            config.Add("data_format", JsonValue.String(config.Position, ordering == "th" ? "channels_first" : "channels_last"));
        else
            config.Refuse(null, "does not say its dim_ordering, and the layers that say theirs have different ones");
    };
}
