using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Augmentation;

/// <summary>An augmentation that moves the whole image, and fills what it leaves empty.</summary>
internal sealed class Geometry(RandomGeometryLayerAttribute args, params Factor[] factors) : Interpolated(args, args.Interpolation, factors)
{
    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        EnumNames.Check(check, nameof(args.FillMode), args.FillMode, FillMode.Reflect, FillMode.Wrap, FillMode.Constant, FillMode.Nearest);
    }
}
