using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Networks as a failing test shows them.</summary>
internal static class NetworkText
{
    public static string Of(NetworkSource network) => string.Join("\n", network.Layers.Select(Of));

    private static string Of(LayerSource layer)
    {
        var arguments = layer.Arguments.Select(argument => $"{argument.Name} = {argument.Value}");
        var model = layer.Model is { } inner ? $" {(inner.IsBlock ? "block" : "model")} {{\n{Of(inner)}\n}}" : "";
        return $"{layer.Kind}({string.Join(", ", arguments)}){model}";
    }
}
