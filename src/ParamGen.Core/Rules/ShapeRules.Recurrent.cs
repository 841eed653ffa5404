using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>What recurrent layers refuse of their input.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0220_StatefulWithoutBatchSize = new(
        "PG0220",
        "A stateful layer requires a known batch size",
        $"{{0}}: keeps one state per sample of the batch, but the batch size of {{1}} is unknown; set {Word.Argument("BatchSize")} on "
            + $"the {Word.Layer("Input")}");

    public static readonly Rule PG0221_UnknownSpatialSize = new(
        "PG0221",
        "A ConvLSTM needs known spatial sizes",
        "{0}: keeps a state on all spatial axes, but '{1}' has output shape {2}; set the unknown sizes");

    public static readonly Rule PG0222_DirectionsGiveOtherShapes = new(
        "PG0222",
        "The two directions have different output shapes",
        "{0}: '{1}' has output shape {2} and '{3}' has {4}, which cannot be merged; make them equal");

    public static readonly Rule PG0223_InitialState = new(
        "PG0223",
        "The initial state does not match the layer's states",
        $"{{0}}: {Word.Argument("InitialState")} does not match the layer's states: {{1}}");
}
