using ParamGen.Core.Networks;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Networks as a failing test shows them.</summary>
internal static class NetworkText
{
    public static string Of(NetworkSource network) => string.Join("\n", network.Layers.Select(Of));

    private static string Of(LayerSource layer) =>
        $"{layer.Kind}({string.Join(", ", layer.Arguments)})" + (layer.Model is { } model ? $" {(model.IsBlock ? "block" : "model")} {{\n{Of(model)}\n}}" : "");
}
