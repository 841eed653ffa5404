namespace ParamGen.Core.Rules;

/// <summary>The advice on layers in their places.</summary>
internal static partial class AdviceRules
{
    public static readonly Rule PG0934_UnrolledSteps = new(
        "PG0934",
        "An unrolled layer has an unknown number of steps",
        "{0}: unrolls its steps, but '{1}' has output shape {2}, whose number of steps is unknown; Keras builds this but fails on the "
            + "first call, so set the number of steps, or remove Unroll")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0935_EmbeddingOfFractions = new(
        "PG0935",
        "Computed values are used as indices",
        "{0}: uses integers as indices, but '{1}' computes {2}, whose fractions are truncated; take the indices from an [Input]")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0936_DropoutBeforeNormalization = new(
        "PG0936",
        "Dropout before a batch normalization",
        "{0}: changes the variance that '{1}' learns, but only during training; put it after the normalization")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0937_DropoutOfMaps = new(
        "PG0937",
        "Element-wise dropout after a convolution",
        "{0}: drops single elements of {2}, the feature maps of '{1}', whose neighbors carry nearly the same information; use [{3}] to "
            + "drop whole feature maps")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0938_SaturatingRun = new(
        "PG0938",
        "Many layers in a row have a saturating activation",
        "{0}: is the last of {1} layers in a row, starting with '{2}', whose sigmoid or tanh shrinks the gradient; use "
            + "Activation.Relu, or put a normalization between them")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0939_SeluNeeds = new(
        "PG0939",
        "SELU without LecunNormal or AlphaDropout",
        "{0}: SELU keeps its mean and variance only with {1}")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0940_GlorotWithRelu = new(
        "PG0940",
        "A deep ReLU stack uses a Glorot initializer",
        "{0}: is the last of {1} layers in a row, starting with '{2}', whose ReLU halves the variance; use KernelInitializer = "
            + "Initializer.HeNormal to make up for it")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0941_NothingTrained = new(
        "PG0941",
        "No weight of the network is trainable",
        "{0}: is the last layer with weights, and no weight of the network is trainable ({1}); remove Trainable = false where "
            + "something should be learned")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0942_NormalizationOfOne = new(
        "PG0942",
        "A batch normalization over a single value",
        "{0}: '{1}' has output shape {2}, a single value per channel, which always normalizes to 0 during training; use "
            + "[LayerNormalization], or a larger batch")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0943_FieldOfView = new(
        "PG0943",
        "The receptive field does not match the input",
        "{0}: the receptive field of '{1}' is {2} for an input of {3}, {4}; change the windows, the strides or the number of layers")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0944_UntakenOutput = new(
        "PG0944",
        "A layer's output is never used",
        "{0}: no layer takes its output, {1}, so it {2}; use its name as another layer's Input, give it a Name if that is intended, or "
            + "remove it")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0945_ClippedOutput = new(
        "PG0945",
        "ReLU clips the output",
        "{0}: its ReLU sets all negative values of {1} to 0, where there is no gradient; remove the activation")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0946_WideAdapter = new(
        "PG0946",
        "The LoRA rank is too high",
        "{0}: a rank of {1} for a kernel of {2} × {3}, whose own rank is at most {4}, trains {5} values instead of {6}; use a smaller rank")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0947_ChannelsFirstInput = new(
        "PG0947",
        "The input may have its channels first",
        "{0}: {1} looks like images with channels first, but '{2}' takes the last axis as the channels: {3} of them instead of {4}; "
            + "use [Input({5})], or DataFormat.ChannelsFirst in all layers")
    {
        Severity = Severity.Warning,
    };
}
