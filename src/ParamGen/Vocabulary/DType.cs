namespace ParamGen;

/// <summary>The type of a layer's numbers.</summary>
/// <remarks>Source: <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.</remarks>
public enum DType
{
    /// <summary>Single precision, 4 bytes: Keras's default.</summary>
    Float32,

    /// <summary>Double precision, 8 bytes.</summary>
    Float64,

    /// <summary>Half precision, 2 bytes.</summary>
    Float16,

    /// <summary>Half precision with single precision's range, 2 bytes.</summary>
    BFloat16,

    /// <summary>Computes in half precision and keeps weights in single precision, 4 bytes.</summary>
    MixedFloat16,

    /// <summary>Computes in <see cref="BFloat16"/> and keeps weights in single precision, 4 bytes.</summary>
    MixedBFloat16,

    /// <summary>Whole numbers from 0 to 255, 1 byte.</summary>
    UInt8,

    /// <summary>Whole numbers from 0 to 65,535, 2 bytes.</summary>
    UInt16,

    /// <summary>Whole numbers without sign, 4 bytes.</summary>
    UInt32,

    /// <summary>Whole numbers without sign, 8 bytes.</summary>
    UInt64,

    /// <summary>Whole numbers from -128 to 127, 1 byte.</summary>
    Int8,

    /// <summary>Whole numbers from -32,768 to 32,767, 2 bytes.</summary>
    Int16,

    /// <summary>Whole numbers, 4 bytes.</summary>
    Int32,

    /// <summary>Whole numbers, 8 bytes.</summary>
    Int64,

    /// <summary>True or false, 1 byte.</summary>
    Bool,

    /// <summary>Text: an input's type only.</summary>
    String,
}
