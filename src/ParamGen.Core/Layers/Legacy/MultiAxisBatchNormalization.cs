using ParamGen.Core.Layers.Normalization;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a BatchNormalization over several axes.</summary>
internal sealed class MultiAxisBatchNormalizationAttribute : ScaleAndShiftAttribute
{
    /// <summary>The axes that keep their numbers apart.</summary>
    public int[]? Axis { get; set; }

    public double Momentum { get; set; } = 0.99;

    public Initializer MovingMeanInitializer { get; set; } = Initializer.Zeros;

    public double[]? MovingMeanInitializerArguments { get; set; }

    public Initializer MovingVarianceInitializer { get; set; } = Initializer.Ones;

    public double[]? MovingVarianceInitializerArguments { get; set; }

    public bool Renorm { get; set; }

    public double[]? RenormClipping { get; set; }

    public double RenormMomentum { get; set; } = 0.99;
}

/// <summary>A BatchNormalization of tf.keras that has a number of its own for each place on several axes.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/normalization/batch_normalization.py">TF-Keras,
/// BatchNormalization</see>.
/// </remarks>
internal sealed class MultiAxisBatchNormalization(MultiAxisBatchNormalizationAttribute args) : Layer
{
    public override bool KeepsAxes => true;

    public override IEnumerable<string> WeightPaths =>
        ["gamma", "beta", "moving_mean", "moving_variance", "moving_stddev", "renorm_mean", "renorm_stddev"];

    public override void Build(LayerBuild build)
    {
        if (NormalizedAxes.DistinctOf(build, 0, args.Axis) is not { } axes)
            return;
        // the sizes of the axes, 1 on all others
        Shape numbers = new([.. build.Input.Dims.Select((size, axis) => axes.Contains(axis) ? size : 1)]);
        if (args.Scale)
            build.AddWeight("gamma", numbers, role: WeightRole.Elementwise);
        if (args.Center)
            build.AddWeight("beta", numbers, role: WeightRole.Elementwise);
        string[] kept = args.Renorm
            ? ["moving_mean", "moving_variance", "moving_stddev", "renorm_mean", "renorm_stddev"]
            : ["moving_mean", "moving_variance"];
        foreach (var weight in kept)
            build.AddWeight(weight, numbers, trainable: false, role: WeightRole.Elementwise);
        build.Output(build.Input);
    }
}
