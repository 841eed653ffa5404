namespace ParamGen.Core.Problems;

/// <summary>What the wrappers refuse.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0130_NotRecurrent = new(
        "PG0130",
        "Bidirectional wraps a layer that is not recurrent",
        "{0}: [Bidirectional] wraps a recurrent layer, and {1} is none");

    public static readonly Rule PG0131_SameDirection = new(
        "PG0131",
        "Both layers of a Bidirectional go in the same direction",
        "{0}: goes in the same direction as '{1}', but [Bidirectional] needs one layer each way; change GoBackwards");

    public static readonly Rule PG0132_SeveralOutputsAStep = new(
        "PG0132",
        "TimeDistributed wraps a layer with several outputs",
        "{0}: '{1}' gives {2} outputs, but a layer that is applied to each step gives one");

    public static readonly Rule PG0133_NoKernel = new(
        "PG0133",
        "SpectralNormalization wraps a layer without a kernel",
        "{0}: [SpectralNormalization] needs a layer with a kernel or embeddings, and {1} has neither");

    public static readonly Rule PG0134_DirectionsDiffer = new(
        "PG0134",
        "The forward and backward layers have different settings",
        "{0}: {1} is not what it is on '{2}', but the two directions must agree in it");

    public static readonly Rule PG0135_InputOfWrapped = new(
        "PG0135",
        "A wrapped layer has an Input of its own",
        "{0}: takes what [{1}] hands on to it, so it names no input of its own; give Input to [{1}]");
}
