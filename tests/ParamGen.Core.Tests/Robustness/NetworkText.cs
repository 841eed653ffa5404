using ParamGen.Core.Networks;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Networks as a failing test shows them.</summary>
internal static class NetworkText
{
    public static string Of(NetworkSource network) => string.Join("\n", network.Layers.Select(Of));

    private static string Of(LayerSource layer) =>
        $"{layer.Kind}({string.Join(", ", layer.Arguments.Select(argument => $"{argument.Name} = {(argument.Value is System.Collections.IEnumerable list and not string ? string.Join(" ", list.Cast<object?>()) : argument.Value)}"))})" + (layer.Model is { } model ? $" {(model.IsBlock ? "block" : "model")} {{\n{Of(model)}\n}}" : "");
}
