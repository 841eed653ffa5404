using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG07xx: what a network costs on a device, and what does not run there.</summary>
internal static class DeviceRules
{
    public static readonly Rule PG0701_NotComputed = new(
        "PG0701",
        "The cost on a device is not computed",
        $"{{0}}: the cost on a device is not computed, because {{1}}; change the layer, or remove {Word.Layer("TensorFlowLite")}");

    public static readonly Rule PG0702_NoNetwork = new(
        "PG0702",
        $"{Word.Layer("TensorFlowLite")} is on a class without layers",
        $"{{0}}: only the cost of layers is computed, but this class has neither an {Word.Layer("Input")} nor a Keras file; remove "
            + $"{Word.Layer("TensorFlowLite")}");
}
