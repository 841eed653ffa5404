using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">Keras, Rescaling layer</see>.
/// </remarks>
internal sealed class Rescaling(RescalingAttribute args) : Unchanged
{
    public override Fractions Fractions => Fractions.Given;

    public override void Check(ArgumentCheck check)
    {
        if (args.Scale is not { Length: > 0 })
            check.Refuse(ArgumentRules.PG0112_Missing, nameof(args.Scale), [Word.Argument(nameof(args.Scale))]);
    }

    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (args.Scale is not [_])
            return lowering.NotComputed("a scale for each channel is not covered", nameof(args.Scale));
        if (args.Scale[0] is 0 or 1)
            return lowering.NotComputed("a scale of 0 or 1 is not covered", nameof(args.Scale));
        if (args.OffsetByChannel is not null)
            return lowering.NotComputed("an offset for each channel is not covered", nameof(args.OffsetByChannel));
        var scaled = lowering.AddScalar(Op.MulConstant, lowering.Input, "mul", new([]) { IsNegative = args.Scale[0] < 0 });
        return args.Offset == 0
            ? scaled
            : lowering.AddScalar(Op.AddConstant, scaled, "add", new([]) { IsNegative = args.Offset < 0 });
    }
}
