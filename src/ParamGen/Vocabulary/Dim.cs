namespace ParamGen;

/// <summary>Sizes with a special meaning.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.</remarks>
public static class Dim
{
    /// <summary>A size that is unknown until run time, Keras's <c>None</c>.</summary>
    public const int Unknown = -1;
}
