namespace ParamGen.Core.Layers.Regularization;

/// <summary>A dropout whose mask has a shape of its own.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/dropout/">Keras, Dropout layer</see>.</remarks>
internal sealed class Dropout(double rate, int[]? noiseShape) : Share(nameof(DropoutAttribute.Rate), rate)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        foreach (var size in noiseShape ?? [])
        {
            if (size != Dim.Unknown)
                check.Positive(nameof(DropoutAttribute.NoiseShape), size);
        }
    }
}
