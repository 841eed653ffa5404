namespace ParamGen.Core.Problems;

/// <summary>What recurrent layers refuse of their input.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0220_StatefulWithoutBatchSize = new(
        "PG0220",
        "A stateful layer requires a known batch size",
        "{0}: keeps a state for each sample of a batch, but the batch of {1} has no known size; give the [Input] a BatchSize");

    public static readonly Rule PG0221_UnknownSpatialSize = new(
        "PG0221",
        "A ConvLSTM needs known spatial sizes",
        "{0}: keeps a state on all spatial axes, but '{1}' gives {2}; give the sizes that are unknown");

    public static readonly Rule PG0222_DirectionsGiveOtherShapes = new(
        "PG0222",
        "The two directions have different output shapes",
        "{0}: '{1}' gives {2} and '{3}' gives {4}, which do not merge; make them the same size");

    public static readonly Rule PG0223_InitialState = new(
        "PG0223",
        "The initial state does not match the layer's states",
        "{0}: InitialState {1}");
}
