using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG07xx: what a network costs on a device, and what does not run there.</summary>
internal static class DeviceRules
{
    public static readonly Rule PG0701_NotComputed = new(
        "PG0701",
        "The cost on a device is not computed",
        $"{{0}}: the cost on a device is not computed, because {{1}}; change the layer, or remove {Word.Layer("TensorFlowLite")}");
}
