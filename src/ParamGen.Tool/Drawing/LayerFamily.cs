using ParamGen.Core.Layers;

namespace ParamGen.Tool.Drawing;

/// <summary>Layers that have a color in common.</summary>
/// <param name="Id">What classes of a style sheet call it.</param>
/// <param name="Name">What the legend calls it.</param>
/// <param name="Hue">Its color on the wheel, in degrees; null for gray.</param>
internal sealed record LayerFamily(string Id, string Name, int? Hue)
{
    public static readonly LayerFamily Ends = new("ends", "Input and output", null);

    public static readonly LayerFamily Model = new("model", "Model", 285);

    private static readonly LayerFamily operators = new("operator", "Operator", 195);

    private static readonly LayerFamily others = new("other", "Other", 30);

    private static readonly LayerFamily dense = new("dense", "Dense", 262);

    private static readonly LayerFamily embedding = new("embedding", "Embedding", 325);

    private static readonly Dictionary<string, LayerFamily> byFamily = new(StringComparer.Ordinal)
    {
        ["Convolution"] = new("convolution", "Convolution", 213),
        ["Pooling"] = new("pooling", "Pooling", 6),
        ["Normalization"] = new("normalization", "Normalization", 172),
        ["Recurrent"] = new("recurrent", "Recurrent", 92),
        ["Attention"] = new("attention", "Attention", 308),
        ["Merging"] = new("merging", "Merging", 128),
        ["Reshaping"] = new("reshaping", "Reshaping", 44),
        ["Regularization"] = new("regularization", "Regularization", 235),
        ["Activations"] = new("activation", "Activation", 24),
        ["Preprocessing"] = new("preprocessing", "Preprocessing", 60),
        ["Augmentation"] = new("augmentation", "Augmentation", 75),
    };

    private static readonly Dictionary<string, LayerFamily> byKind = Catalogue.Families
        .Where(family => byFamily.ContainsKey(family.Name))
        .SelectMany(family => family.Kinds.Select(kind => (kind.Name, Family: byFamily[family.Name])))
        .ToDictionary(pair => pair.Name, pair => pair.Family, StringComparer.Ordinal);

    /// <summary>Whether such a layer is drawn in the box of the one before: it changes the values alone.</summary>
    public bool Follows => Id is "normalization" or "activation" or "regularization";

    /// <summary>The family of a kind of layers; that of the wrapped layer for a wrapper.</summary>
    public static LayerFamily Of(LayerNode node) =>
        byKind.TryGetValue(node.Kind.Name, out var family) ? family
        : node.Inner.Count > 0 ? Of(node.Inner[0])
        : node.Kind.Name switch
        {
            Catalogue.Input => Ends,
            "Dense" or "EinsumDense" => dense,
            "Embedding" or "ReversibleEmbedding" => embedding,
            _ => node.Kind.IsOperator || node.Kind == Catalogue.Operator ? operators : others,
        };
}
