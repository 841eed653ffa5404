using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Augmentation;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/equalization/">Keras, Equalization layer</see>.
/// </remarks>
internal sealed class Equalization(EqualizationAttribute args) : Augmented(args)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(nameof(args.Bins), args.Bins);
    }
}
