using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Augmentation;

/// <summary>An augmentation that moves the whole image, and fills what it leaves empty.</summary>
internal sealed class Geometry(RandomGeometryLayerAttribute a, params Factor[] factors) : Interpolated(a, a.Interpolation, factors)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        EnumNames.Check(check, nameof(a.FillMode), a.FillMode, FillMode.Reflect, FillMode.Wrap, FillMode.Constant, FillMode.Nearest);
    }
}
