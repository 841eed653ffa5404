using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Layers.Operations;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Operators;

/// <summary>Files of operators, written as attributes.</summary>
internal static class WrittenOperators
{
    /// <summary>The network of a file with attributes for all its operators; null where one of them has none.</summary>
    public static NetworkSource? Of(string json)
    {
        if (KerasModelReader.Read(json).Network is not { } network)
            return null;
        LayerSource?[] layers = [.. network.Layers.Select(layer => layer.Operator is null ? layer : OperatorKinds.AttributeOf(layer))];
        return layers.Contains(null) ? null : network with { Layers = new([.. layers.Select(layer => layer!)]) };
    }
}
