namespace ParamGen;

/// <summary>Where the channels stand among an input's axes.</summary>
public enum DataFormat
{
    /// <summary>Behind the spatial axes: (batch, rows, columns, channels).</summary>
    ChannelsLast,

    /// <summary>Before the spatial axes: (batch, channels, rows, columns).</summary>
    ChannelsFirst,
}
