namespace ParamGen;

/// <summary>How tokens that are not in the vocabulary are distributed over several indices.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/integer_lookup/">Keras, IntegerLookup layer</see>.
/// </remarks>
public enum OovMethod
{
    /// <summary>Integers by their remainder, strings by FarmHash64.</summary>
    Floormod,

    /// <summary>Integers and strings by FarmHash64.</summary>
    Farmhash,
}
