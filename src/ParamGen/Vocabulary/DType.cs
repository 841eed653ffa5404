namespace ParamGen;

/// <summary>The data type of a layer's values.</summary>
/// <remarks>Source: <see href="https://keras.io/api/mixed_precision/policy/">Keras, dtype policies</see>.</remarks>
public enum DType
{
    /// <summary>Single-precision floating point, 4 bytes. Keras's default.</summary>
    Float32,

    /// <summary>Double-precision floating point, 8 bytes.</summary>
    Float64,

    /// <summary>Half-precision floating point, 2 bytes.</summary>
    Float16,

    /// <summary>Half-precision floating point with the range of single precision, 2 bytes.</summary>
    BFloat16,

    /// <summary>Mixed precision: computes in half precision and stores weights in single precision, 4 bytes.</summary>
    MixedFloat16,

    /// <summary>Mixed precision: computes in <see cref="BFloat16"/> and stores weights in single precision, 4 bytes.</summary>
    MixedBFloat16,

    /// <summary>Integers from 0 to 255, 1 byte.</summary>
    UInt8,

    /// <summary>Integers from 0 to 65,535, 2 bytes.</summary>
    UInt16,

    /// <summary>Unsigned integers, 4 bytes.</summary>
    UInt32,

    /// <summary>Unsigned integers, 8 bytes.</summary>
    UInt64,

    /// <summary>Integers from -128 to 127, 1 byte.</summary>
    Int8,

    /// <summary>Integers from -32,768 to 32,767, 2 bytes.</summary>
    Int16,

    /// <summary>Signed integers, 4 bytes.</summary>
    Int32,

    /// <summary>Signed integers, 8 bytes.</summary>
    Int64,

    /// <summary>True or false, 1 byte.</summary>
    Bool,

    /// <summary>Text, only as the type of an input.</summary>
    String,
}
