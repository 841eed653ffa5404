namespace ParamGen.Core.Problems;

/// <summary>PG09xx: what Keras accepts, but its author probably did not mean.</summary>
internal static partial class AdviceRules
{
    public static readonly Rule PG0901_DenseOnPositions = new(
        "PG0901",
        "Dense is applied to each position separately",
        "{0}: works on each position of {1} by itself and gives {2}; put a [Flatten] or a global pooling before it, so that it sees the whole")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0902_BiasBeforeNormalization = new(
        "PG0902",
        "A batch normalization cancels the bias",
        "{0}: '{1}' subtracts the mean, and this bias with it; UseBias = false saves {2}")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public static readonly Rule PG0903_DoneTwice = new(
        "PG0903",
        "A layer repeats the previous layer",
        "{0}: '{1}' has done the same already; remove one of them")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0904_LinearAfterLinear = new(
        "PG0904",
        "Two linear layers in a row collapse into one",
        "{0}: nothing but a sum stands between its kernel and that of '{1}', so the two are one linear layer; give it an activation")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0905_NoEffect = new(
        "PG0905",
        "A layer has no effect",
        "{0}: with these arguments [{1}] gives what it takes; remove it, or give it others")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0906_DropoutLast = new(
        "PG0906",
        "Dropout after the output",
        "{0}: drops parts of what '{1}' gives as the network's result; put it before that layer")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0907_BehindOutputActivation = new(
        "PG0907",
        "A layer follows the output activation",
        "{0}: '{1}' ends in {2}, which makes probabilities; what comes behind it spoils them, so put this layer before it")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0908_FlattenAfterGlobalPooling = new(
        "PG0908",
        "Flatten after a global pooling has no effect",
        "{0}: '{1}' gives one vector already, {2}; remove the [Flatten]")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0909_HugeDense = new(
        "PG0909",
        "A Dense after a Flatten holds most of the parameters",
        "{0}: holds {1} of {2} parameters, {3} %, since '{4}' lays {5} out as one vector; a [{6}] in its stead saves {7}")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0910_SoftmaxOverOne = new(
        "PG0910",
        "Softmax over a single value is always 1",
        "{0}: gives {1}, and the softmax of a single number is always 1; use a sigmoid, or more units")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0911_StridesWithDilation = new(
        "PG0911",
        "A depthwise convolution combines strides and dilation",
        "{0}: a stride of {1} and a dilation of {2} exclude each other by the documentation of {3}, though nothing checks it; set one of them to 1")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0912_UnequalStrides = new(
        "PG0912",
        "A depthwise convolution has unequal strides",
        "{0}: strides of {1} and {2} differ, which TensorFlow refuses once the network runs; make them equal")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0913_EverythingDropped = new(
        "PG0913",
        "The dropout rate is 1, which drops everything",
        "{0}: a rate of 1 drops everything, so that nothing is learnt; use a smaller share, such as 0.5")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0914_NothingDropped = new(
        "PG0914",
        "The dropout rate is 0, which drops nothing",
        "{0}: a rate of 0 drops nothing; remove the layer, or give a rate")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0915_MostDropped = new(
        "PG0915",
        "The dropout rate is very high",
        "{0}: drops {1} and keeps {2}; the rate is the share that is dropped, so {2} if the other one was meant")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0916_RecurrentDropout = new(
        "PG0916",
        "A recurrent dropout rate is not between 0 and 1",
        "{0}: {1} is {2}, which Keras takes for {3} without a word; a share lies between 0 and 1")
    {
        Severity = Severity.Warning,
    };
}
