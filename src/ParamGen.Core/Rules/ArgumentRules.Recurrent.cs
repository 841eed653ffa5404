using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>What the wrappers refuse.</summary>
internal static partial class ArgumentRules
{
    public static readonly Rule PG0130_NotRecurrent = new(
        "PG0130",
        "Bidirectional wraps a layer that is not recurrent",
        $"{{0}}: {Word.Layer("Bidirectional")} requires a recurrent layer, but {{1}} is not recurrent; wrap a recurrent layer, or "
            + $"remove {Word.Layer("Bidirectional")}");

    public static readonly Rule PG0131_SameDirection = new(
        "PG0131",
        "Both layers of a Bidirectional go in the same direction",
        $"{{0}}: goes in the same direction as '{{1}}', but {Word.Layer("Bidirectional")} requires one layer per direction; change "
            + $"{Word.Argument("GoBackwards")}");

    public static readonly Rule PG0132_SeveralOutputsAStep = new(
        "PG0132",
        "TimeDistributed wraps a layer with several outputs",
        $"{{0}}: '{{1}}' has {{2}} outputs, but {Word.Layer("TimeDistributed")} requires a layer with one");

    public static readonly Rule PG0133_NoKernel = new(
        "PG0133",
        "SpectralNormalization wraps a layer without a kernel",
        $"{{0}}: {Word.Layer("SpectralNormalization")} requires a layer with a kernel or embeddings, and {{1}} has neither");

    public static readonly Rule PG0134_DirectionsDiffer = new(
        "PG0134",
        "The forward and backward layers have different settings",
        "{0}: {1} differs from '{2}'; both directions must have the same value");

    public static readonly Rule PG0135_InputOfWrapped = new(
        "PG0135",
        $"A wrapped layer has an {Word.Argument("Input")} of its own",
        $"{{0}}: its input comes from {{1}}; set {Word.Argument("Input")} on {{1}} instead");

    public static readonly Rule PG0136_SeveralOutputsOnTheWay = new(
        "PG0136",
        "A layer within a Pipeline has several outputs",
        $"{{0}}: '{{1}}' has {{2}} outputs, but the next layer in {Word.Layer("Pipeline")} takes one; put it last");
}
