using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a TimeDistributedDense.</summary>
/// <param name="units">How many numbers it gives for each step.</param>
internal sealed class TimeDistributedDenseAttribute(int units) : KernelLayerAttribute
{
    public int Units => units;

    public Activation Activation { get; set; }

    /// <summary>Whether its kernel is one of its weights where it has no bias: Keras 1.0 and 1.1 forgot it then.</summary>
    public bool CountsKernelAlone { get; set; } = true;
}

/// <summary>A dense layer that takes a sequence.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/1.1.2/keras/layers/core.py">Keras 1.1.2, core
/// layers</see>.
/// </remarks>
internal sealed class TimeDistributedDense(TimeDistributedDenseAttribute args) : Layer
{
    public override IEnumerable<string> WeightPaths => ["kernel", "bias"];

    public override Activation? OutputActivation => args.Activation;

    public override void Check(Checks.ArgumentCheck check) => check.Positive(nameof(args.Units), args.Units);

    public override void Build(LayerBuild build)
    {
        if (!build.HasRank(3))
            return;
        // inputs × units + units
        if (args.UseBias || args.CountsKernelAlone)
            build.AddWeight("kernel", new(build.Input.Last, args.Units), role: WeightRole.Product);
        if (args.UseBias)
            build.AddWeight("bias", new(args.Units));
        build.CountMultiplyAdds(build.Input[1], build.Input.Last, args.Units);
        build.Output(build.Input.With(-1, args.Units));
    }
}
