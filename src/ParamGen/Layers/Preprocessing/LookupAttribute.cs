namespace ParamGen;

/// <summary>The base class of layers that look tokens up in a vocabulary.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/">Keras, categorical preprocessing layers</see>.
/// </remarks>
public abstract class LookupAttribute : VocabularyAttribute
{
    private protected LookupAttribute()
    {
    }

    /// <summary>
    /// The number of indices for tokens that are not in the vocabulary; with 0, such a token is an error at run time. Default: 1. Must not
    /// be negative.
    /// </summary>
    public int NumOovIndices { get; set; } = 1;

    /// <summary>
    /// Whether to look up the token of each index instead. Default: false. Rejected: true with any mode except
    /// <see cref="OutputMode.Int"/>.
    /// </summary>
    public bool Invert { get; set; }

    /// <summary>
    /// How unknown tokens are distributed over several indices. It does not change the shape. Default: <see cref="OovMethod.Floormod"/>.
    /// </summary>
    public OovMethod OovMethod { get; set; }

    /// <summary>
    /// The salt of the hash that distributes unknown tokens over several indices. It does not change the shape. Default: not set, no salt.
    /// Rejected: a salt for integers without <see cref="OovMethod.Farmhash"/>.
    /// </summary>
    public int Salt { get; set; } = Unset.Integer;

    /// <summary>
    /// The two parts of the salt. Default: not set, <see cref="Salt"/> is both. Must have two values. Cannot be combined with
    /// <see cref="Salt"/>.
    /// </summary>
    public int[]? SaltByAxis { get; set; }
}
