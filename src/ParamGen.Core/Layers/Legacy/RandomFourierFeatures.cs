using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a RandomFourierFeatures.</summary>
/// <param name="outputDim">How many numbers it gives.</param>
internal sealed class RandomFourierFeaturesAttribute(int outputDim) : LayerAttribute
{
    public int OutputDim => outputDim;

    public Initializer KernelInitializer { get; set; } = Initializer.RandomNormal;

    public double Scale { get; set; } = Unset.Number;
}

/// <summary>A dense layer of random numbers that stay as they are, and one number by which they are scaled.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/kernelized.py">TF-Keras, kernelized layers</see>.
/// </remarks>
internal sealed class RandomFourierFeatures(RandomFourierFeaturesAttribute args) : Layer
{
    public override IEnumerable<string> WeightPaths => ["kernel_scale", "unscaled_kernel", "bias"];

    public override void Check(ArgumentCheck check) => check.Positive(nameof(args.OutputDim), args.OutputDim);

    public override void Build(LayerBuild build)
    {
        if (!build.HasRank(2))
            return;
        // 1 + inputs × outputs + outputs
        build.AddWeight("kernel_scale", new(1));
        build.AddWeight("unscaled_kernel", new(build.Input.Last, args.OutputDim), trainable: false);
        build.AddWeight("bias", new(args.OutputDim), trainable: false);
        build.CountMultiplyAdds(build.Input.Last, args.OutputDim);
        build.Output(build.Input.With(-1, args.OutputDim));
    }
}
