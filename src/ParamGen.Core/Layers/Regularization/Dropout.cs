namespace ParamGen.Core.Layers.Regularization;

/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/dropout/">Keras, Dropout layer</see>.</remarks>
internal sealed class Dropout(DropoutAttribute a) : Unchanged
{
    public override void Check(ArgumentCheck check)
    {
        check.Rate(nameof(a.Rate), a.Rate);
        foreach (var size in a.NoiseShape ?? [])
        {
            if (size != Dim.Unknown)
                check.Positive(nameof(a.NoiseShape), size);
        }
    }
}
