namespace ParamGen.Core.Problems;

/// <summary>PG03xx: how the layers hang together.</summary>
internal static class GraphRules
{
    public static readonly Rule PG0301_DuplicateName = new(
        "PG0301",
        "Two layers have the same name",
        "{0}: the name is taken by an earlier layer; every name is unique in its network");

    public static readonly Rule PG0302_UnknownInput = new(
        "PG0302",
        "No layer has this name",
        "{0}: no layer is named '{1}'{2}");

    public static readonly Rule PG0303_NoInputBefore = new(
        "PG0303",
        "A layer stands before the input",
        "{0}: there is no layer before this one that it could take its input from; put [Input] first");

    public static readonly Rule PG0304_InputOfInput = new(
        "PG0304",
        "An input takes no input",
        "{0}: [Input] is where data enters; it takes no output of another layer");

    public static readonly Rule PG0305_InputNotUsed = new(
        "PG0305",
        "An input is not used",
        "{0}: no layer takes this input");

    public static readonly Rule PG0306_Cycle = new(
        "PG0306",
        "Layers feed each other in a circle",
        "{0}: takes '{1}', which in turn depends on {0}");

    public static readonly Rule PG0307_NoLayers = new(
        "PG0307",
        "A network has no layers",
        "{0}: a network needs at least one layer after its input");

    public static readonly Rule PG0308_UnknownKind = new(
        "PG0308",
        "A layer is of no known kind",
        "{0}: there is no such layer");

    public static readonly Rule PG0309_NothingToWrap = new(
        "PG0309",
        "A wrapper has nothing to wrap",
        "{0}: [{1}] wraps the layer that follows it; put one after it");
}
