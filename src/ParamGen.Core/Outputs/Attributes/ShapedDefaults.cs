using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>
/// Takes away arguments that say what goes without saying for the shapes that layers take: the last axis by its number, and that a layer
/// without weights is not trained.
/// </summary>
internal static class ShapedDefaults
{
    private const string Axis = nameof(SoftmaxAttribute.Axis);
    private const string Trainable = nameof(LayerAttribute.Trainable);

    /// <summary>The network with fewer arguments.</summary>
    public static NetworkSource Shorten(NetworkSource network)
    {
        _ = NetworkEvaluator.Evaluate(network, out var view);
        if (view is null)
            return network;
        LayerSource[] layers = [.. network.Layers];
        // What a layer wraps takes what the wrapper gives it, and a shared layer may take several shapes.
        var plain = view.Steps.Where(step => step is { IsFirst: true, IsShared: false, Node: { Inner.Count: 0, Source: not null } });
        foreach (var step in plain)
            layers[step.Source.Index] = Shorten(layers[step.Source.Index], step);
        return network with { Layers = layers };
    }

    private static LayerSource Shorten(LayerSource layer, Step step)
    {
        if (layer.ValueOf(Trainable) is ArgumentValue.Flag { Value: false } && !step.HasWeights)
            layer = layer.Without(Trainable);
        if (step.Build.Inbound.Count == 0)
            return layer;
        var rank = step.Build.Input.Rank;
        var byDefault = step.Node.Kind.Properties.TryGetValue(Axis, out var axis) ? axis.GetValue(step.Node.Kind.Defaults) : null;
        return byDefault is -1 && layer.ValueOf(Axis) is ArgumentValue.Integer { Value: > 0 } last && last.Value == rank - 1
            ? layer.Without(Axis)
            : layer;
    }
}
