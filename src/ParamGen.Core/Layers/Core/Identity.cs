using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;

namespace ParamGen.Core.Layers.Core;

/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/identity/">Keras, Identity layer</see>.</remarks>
internal sealed class Identity : Unchanged
{
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) => lowering.Input;
}
