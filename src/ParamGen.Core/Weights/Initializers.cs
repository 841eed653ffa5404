namespace ParamGen.Core.Weights;

/// <summary>What a weight starts from.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/initializers/">Keras, initializers</see>.</remarks>
internal static class Initializers
{
    /// <summary>Whether values are drawn at random, which Keras does in floating-point types only.</summary>
    public static bool IsRandom(this Initializer initializer) =>
        initializer is not (Initializer.Identity or Initializer.Zeros or Initializer.Ones or Initializer.Constant or Initializer.Stft);
}
