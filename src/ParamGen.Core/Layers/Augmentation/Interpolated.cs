using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Augmentation;

/// <summary>An augmentation that moves pixels, and finds what stands between them.</summary>
internal class Interpolated(ImageLayerAttribute args, Interpolation interpolation, params Factor[] factors) : Augmented(args, factors)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        EnumNames.Check(check, nameof(Interpolation), interpolation, Interpolation.Bilinear, Interpolation.Nearest);
    }
}
