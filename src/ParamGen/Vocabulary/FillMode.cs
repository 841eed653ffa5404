namespace ParamGen;

/// <summary>How the pixels that a moved image leaves empty are filled.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_rotation/">Keras, RandomRotation
/// layer</see>.
/// </remarks>
public enum FillMode
{
    /// <summary>The image mirrored at its edge, with the edge pixel repeated: d c b a | a b c d | d c b a.</summary>
    Reflect,

    /// <summary>The image repeated from its opposite edge: a b c d | a b c d | a b c d.</summary>
    Wrap,

    /// <summary>One value everywhere: k k k k | a b c d | k k k k.</summary>
    Constant,

    /// <summary>The nearest pixel at the edge: a a a a | a b c d | d d d d.</summary>
    Nearest,

    /// <summary>The image mirrored at its edge, without repeating the edge pixel: d c b | a b c d | c b a.</summary>
    Mirror,
}
