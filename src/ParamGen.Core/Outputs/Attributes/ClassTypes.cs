using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Says the type of layers where a class says that of all: the layers say it only where they differ.</summary>
internal static class ClassTypes
{
    private const string Argument = nameof(LayerAttribute.DType);

    /// <summary>The network with the type of its layers said once, where several have the same and it is not Keras's default.</summary>
    public static NetworkSource Once(NetworkSource network)
    {
        DType[] types = [.. TypesOf(network).Values];
        return types.Length > 1 && types.Distinct().Count() == 1 && types[0].IsComputedIn() && types[0] != Default
            ? Under(network, types[0])
            : network;
    }

    /// <summary>The same network where its class says a type, or none.</summary>
    public static NetworkSource Under(NetworkSource network, DType? type)
    {
        if (network.DType == type)
            return network;
        var types = TypesOf(network);
        return network with
        {
            DType = type,
            Layers = network.Layers.Select((layer, i) => !types.TryGetValue(i, out var own) ? layer
                : own == (type ?? Default) ? layer.Without(Argument)
                : layer.With(Argument, own)).ToArray(),
        };
    }

    private static DType Default => DType.Float32;

    /// <summary>The types of the layers that would have that of their class, by their positions.</summary>
    private static Dictionary<int, DType> TypesOf(NetworkSource network) => NodeReader.Read(network)
        .SelectMany(node => node.WithInner)
        .Where(node => node is { Scope: null, Layer.TakesPolicy: true })
        .ToDictionary(node => node.Index, node => node.Attribute.DType);
}
