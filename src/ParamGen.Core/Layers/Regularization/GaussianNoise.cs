using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Regularization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/regularization_layers/gaussian_noise/">Keras, GaussianNoise layer</see>.
/// </remarks>
internal sealed class GaussianNoise(GaussianNoiseAttribute args) : Unchanged
{
    public override Fractions Fractions => Fractions.Given;

    public override void Check(ArgumentCheck check) => Bounds.Share.Check(check, nameof(args.Stddev), args.Stddev);

    // It does nothing after training.
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) => lowering.Input;
}
