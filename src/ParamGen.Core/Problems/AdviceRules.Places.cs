namespace ParamGen.Core.Problems;

/// <summary>The advice on layers in their places.</summary>
internal static partial class AdviceRules
{
    public static readonly Rule PG0934_UnrolledSteps = new(
        "PG0934",
        "An unrolled layer has an unknown number of steps",
        "{0}: lays its steps out one by one, but '{1}' gives {2}, whose steps are not counted; Keras builds it and refuses the first call, so give the number of steps, or remove Unroll")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0935_EmbeddingOfFractions = new(
        "PG0935",
        "Computed values are used as indices",
        "{0}: picks rows by whole numbers, but '{1}' computes {2}, whose fractions are cut off; take the numbers from an [Input]")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0936_DropoutBeforeNormalization = new(
        "PG0936",
        "Dropout before a batch normalization",
        "{0}: changes the variance that '{1}' learns, and no longer does once the network is used; put it behind the normalization")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0937_DropoutOfMaps = new(
        "PG0937",
        "Element-wise dropout after a convolution",
        "{0}: drops single numbers of {2}, the maps of '{1}', whose neighbours tell the same; [{3}] drops whole maps")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0938_SaturatingRun = new(
        "PG0938",
        "Many layers in a row have a saturating activation",
        "{0}: is the last of {1} layers in a row, from '{2}' on, whose sigmoid or tanh takes most of a gradient away; use Activation.Relu, or put a normalization between them")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0939_SeluNeeds = new(
        "PG0939",
        "SELU without LecunNormal or AlphaDropout",
        "{0}: a selu keeps its mean and variance only with {1}")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0940_GlorotWithRelu = new(
        "PG0940",
        "A deep ReLU stack uses a Glorot initializer",
        "{0}: is the last of {1} layers in a row, from '{2}' on, that halve the variance with their relu; KernelInitializer = Initializer.HeNormal makes up for that")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0941_NothingTrained = new(
        "PG0941",
        "No weight of the network is trainable",
        "{0}: is the last layer with weights, and of the network's {1} none is trained; remove Trainable = false where something is to be learnt")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0942_NormalizationOfOne = new(
        "PG0942",
        "A batch normalization over a single value",
        "{0}: '{1}' gives {2}, a single number for each channel, which is its own mean, so that 0 comes out while training; use [LayerNormalization], or a larger batch")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0943_FieldOfView = new(
        "PG0943",
        "The receptive field does not match the input",
        "{0}: each position of '{1}' has seen {2} of an input of {3}, {4} than there is; change the windows, the strides or the number of layers")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0944_UntakenOutput = new(
        "PG0944",
        "A layer's output is never used",
        "{0}: no layer takes its output, {1}, so that it {2}; name it in the layer that is to take it, give it a Name if that is meant, or remove it")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0945_ClippedOutput = new(
        "PG0945",
        "ReLU clips the output",
        "{0}: its relu makes 0 of all that is below, which then is {1} and has no gradient; remove the activation")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0946_WideAdapter = new(
        "PG0946",
        "The LoRA rank is too high",
        "{0}: a rank of {1} for a kernel of {2} × {3}, whose own rank is at most {4}, trains {5} numbers in the stead of {6}; use a smaller rank")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0947_ChannelsFirstInput = new(
        "PG0947",
        "The input may have its channels first",
        "{0}: {1} looks like images with their channels first, but '{2}' takes the last axis for the channels: {3} of them rather than {4}; use [Input({5})], or DataFormat.ChannelsFirst in all layers")
    {
        Severity = Severity.Warning,
    };
}
