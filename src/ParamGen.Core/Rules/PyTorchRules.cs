namespace ParamGen.Core.Rules;

/// <summary>PG061x: weights of PyTorch that a network is to be given.</summary>
internal static class PyTorchRules
{
    public static readonly Rule PG0610_OtherShape = new(
        "PG0610",
        "A weight of the PyTorch file has another shape",
        "{0}: '{1}' in '{2}' has shape {3}, but {5} is needed for {4}{6}; change the layer, or use a file of this architecture");

    public static readonly Rule PG0611_Missing = new(
        "PG0611",
        "The PyTorch file lacks a weight of the layer",
        "{0}: '{1}' has {2}{3}; {4}");

    public static readonly Rule PG0612_Unexpected = new(
        "PG0612",
        "The PyTorch file has a weight that no layer has",
        "{0}: '{1}' has {2}, which {3}; {4}");

    public static readonly Rule PG0613_OtherType = new(
        "PG0613",
        "A weight of the PyTorch file has an unexpected type",
        "{0}: '{1}' in '{2}' is {3}, but {4}; convert it before saving the file");

    public static readonly Rule PG0614_NotChecked = new(
        "PG0614",
        "Some layers cannot be compared with PyTorch",
        "{0}: '{1}' is not compared with {2}, for which no module of PyTorch is known; check the weights yourself{3}")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0615_EqualLayers = new(
        "PG0615",
        "Layers of equal shapes are matched by order and names",
        "{0}: '{1}' has modules of equal shapes, which are matched by their order and names: {2}; check them, and set Map where "
            + "they are wrong")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0616_NotInShapes = new(
        "PG0616",
        "Equal shapes do not ensure equal results",
        "{0}: '{1}' fits, but its shapes do not show {2}; compare the outputs of both models to be sure")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0617_WrongMap = new(
        "PG0617",
        "A name in Map or Expected does not exist",
        "{0}: {1}");

    public static readonly Rule PG0618_OtherResults = new(
        "PG0618",
        "The PyTorch weights fit, but may give other results",
        "{0}: '{1}' fits, but {2}")
    {
        Severity = Severity.Warning,
    };
}
