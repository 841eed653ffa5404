using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Layers.Regularization;

/// <summary>A layer that drops a share of its inputs while training, at random.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/">Keras, regularization layers</see>.</remarks>
internal class Dropping(DropoutLayerAttribute args) : Unchanged
{
    protected DropoutLayerAttribute Arguments => args;

    // What is left is scaled up.
    public override Fractions Fractions => Fractions.Given;

    public override void Check(ArgumentCheck check) => check.Rate(nameof(args.Rate), args.Rate);

    // It does nothing after training.
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) => lowering.Input;
}
