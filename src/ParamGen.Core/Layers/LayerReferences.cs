using ParamGen.Core.Model;

namespace ParamGen.Core.Layers;

/// <summary>The arguments that name other layers.</summary>
internal static class LayerReferences
{
    /// <summary>The arguments that name what tells a layer which values to use.</summary>
    private static readonly HashSet<string> masks =
    [
        nameof(SharedAttribute.Mask),
        nameof(SharedAttribute.Masks),
        nameof(SharedAttribute.QueryMask),
        nameof(SharedAttribute.ValueMask),
        nameof(SharedAttribute.KeyMask),
        nameof(SharedAttribute.AttentionMask),
    ];

    private static readonly HashSet<string> arguments =
    [
        .. masks,
        nameof(LayerAttribute.Input),
        nameof(MergeAttribute.Inputs),
        nameof(HeadAttentionAttribute.Query),
        nameof(HeadAttentionAttribute.Value),
        nameof(HeadAttentionAttribute.Key),
        nameof(RNNAttribute.InitialState),
        nameof(CategoryEncodingAttribute.CountWeights),
        nameof(SharedAttribute.Layer),
    ];

    public static bool IsMask(string argument) => masks.Contains(argument);

    /// <summary>Whether an argument names the layers whose outputs a layer takes, or the one that it calls.</summary>
    public static bool IsReference(string argument) => arguments.Contains(argument);

    /// <summary>The names of a layer's argument; none where it names no layers.</summary>
    public static IEnumerable<string> NamesIn(Argument argument) => !IsReference(argument.Name) ? [] : argument.Value switch
    {
        ArgumentValue.Text name => [name.Value],
        ArgumentValue.Texts names => names.Values,
        _ => [],
    };
}
