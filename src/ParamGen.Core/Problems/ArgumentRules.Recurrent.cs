namespace ParamGen.Core.Problems;

/// <summary>What the wrappers refuse.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0130_NotRecurrent = new(
        "PG0130",
        "Two directions are asked of a layer that has none",
        "{0}: [Bidirectional] wraps a recurrent layer, and {1} is none");

    public static readonly Rule PG0131_BothBackwards = new(
        "PG0131",
        "Both directions would be backwards",
        "{0}: '{1}' goes backwards itself, so that both directions would be the same; remove its GoBackwards");

    public static readonly Rule PG0132_SeveralOutputsAStep = new(
        "PG0132",
        "A layer gives several outputs at each step",
        "{0}: '{1}' gives {2} outputs, but a layer that is applied to each step gives one");

    public static readonly Rule PG0133_NoKernel = new(
        "PG0133",
        "There is no kernel to normalise",
        "{0}: [SpectralNormalization] needs a layer with a kernel or embeddings, and {1} has neither");
}
