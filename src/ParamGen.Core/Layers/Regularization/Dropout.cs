using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Regularization;

/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/dropout/">Keras, Dropout layer</see>.</remarks>
internal sealed class Dropout(DropoutAttribute args) : Dropping(args)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        foreach (var size in args.NoiseShape ?? [])
        {
            if (size != Dim.Unknown)
                check.Positive(nameof(args.NoiseShape), size);
        }
    }
}
