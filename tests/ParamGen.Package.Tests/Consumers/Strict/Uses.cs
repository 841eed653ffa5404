namespace Strict;

/// <summary>Uses the constants of models.</summary>
public static class Uses
{
    /// <summary>A sum of constants.</summary>
    public const long Sum = PublicClass.TotalParameters + InternalClass.TotalParameters + InternalSealedClass.Layers.Dense.Parameters
        + InternalRecord.TotalParameters
            + InternalStruct.TotalParameters
            + InternalSaved.TotalParameters
            + GenericClass<int>.TotalParameters;

    /// <summary>A buffer for a model's output.</summary>
    /// <returns>The buffer.</returns>
    public static float[] MakeBuffer()
    {
        return new float[StaticClass.Layers.Dense.OutputSize];
    }
}
