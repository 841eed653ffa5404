using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a MaxoutDense.</summary>
/// <param name="units">How many numbers it gives.</param>
internal sealed class MaxoutDenseAttribute(int units) : KernelLayerAttribute
{
    public int Units => units;

    /// <summary>How many dense layers it takes the largest of.</summary>
    public int NbFeature { get; set; } = 4;
}

/// <summary>The largest of what several dense layers give.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.3.1/keras/legacy/layers.py">Keras 2.3.1, legacy
/// layers</see>.
/// </remarks>
internal sealed class MaxoutDense(MaxoutDenseAttribute args) : Layer
{
    public override IEnumerable<string> WeightPaths => ["W", "b"];

    public override void Check(Checks.ArgumentCheck check)
    {
        check.Positive(nameof(args.Units), args.Units);
        check.Positive(nameof(args.NbFeature), args.NbFeature);
    }

    public override void Build(LayerBuild build)
    {
        if (!build.HasRank(2))
            return;
        // features × inputs × units + features × units
        build.AddWeight("W", new(args.NbFeature, build.Input.Last, args.Units));
        if (args.UseBias)
            build.AddWeight("b", new(args.NbFeature, args.Units), role: WeightRole.Elementwise);
        build.CountMultiplyAdds(args.NbFeature, build.Input.Last, args.Units);
        build.Output(build.Input.With(-1, args.Units));
    }
}
