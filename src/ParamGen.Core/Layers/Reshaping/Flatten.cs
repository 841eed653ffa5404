using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;

namespace ParamGen.Core.Layers.Reshaping;

/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/flatten/">Keras, Flatten layer</see>.</remarks>
internal sealed class Flatten(FlattenAttribute args) : Layer
{
    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => Moved(computed, inputs);

    public override DataFormat? Format => args.DataFormat;

    public override Fractions Fractions => Fractions.Kept;

    public override bool HasNoEffect(LayerBuild build) => build.Input.Rank == 2;
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) => args.DataFormat is DataFormat.ChannelsFirst
        ? lowering.NotComputed("the channels come first, which is not covered", nameof(args.DataFormat))
        : lowering.AddReshape(lowering.Input, [1, lowering.Input.Count]);

    // (batch, a, b, …) → (batch, a · b · …)
    public override void Build(LayerBuild build) =>
        build.Output(build.Input.WithSample(build.Input.Sample.Size));
}
