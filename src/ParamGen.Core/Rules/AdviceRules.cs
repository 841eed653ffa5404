namespace ParamGen.Core.Rules;

/// <summary>PG09xx: what Keras accepts, but its author probably did not mean.</summary>
internal static partial class AdviceRules
{
    public static readonly Rule PG0901_DenseOnPositions = new(
        "PG0901",
        "Dense is applied to each position separately",
        "{0}: works on each position of '{1}' separately and outputs {2}; put a [Flatten] or a global pooling before it, so it sees "
            + "the whole input")
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
        "{0}: '{1}' already does the same; remove one of them")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0904_LinearAfterLinear = new(
        "PG0904",
        "Two linear layers in a row collapse into one",
        "{0}: there is no activation between this layer and '{1}', so together they are a single linear layer; add an activation")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0905_NoEffect = new(
        "PG0905",
        "A layer has no effect",
        "{0}: with these arguments [{1}] does nothing; remove it, or change the arguments")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0906_DropoutLast = new(
        "PG0906",
        "Dropout after the output",
        "{0}: drops parts of the network's result, the output of '{1}'; put it before that layer")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0907_BehindOutputActivation = new(
        "PG0907",
        "A layer follows the output activation",
        "{0}: '{1}' ends in {2}, which outputs probabilities, and this layer changes them; put it before '{1}'")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0908_FlattenAfterGlobalPooling = new(
        "PG0908",
        "Flatten after a global pooling has no effect",
        "{0}: '{1}' already outputs a single vector, {2}; remove the [Flatten]")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0909_HugeDense = new(
        "PG0909",
        "A Dense after a Flatten holds most of the parameters",
        "{0}: has {1} of {2} parameters ({3}%), because '{4}' flattens {5}; a [{6}] instead saves {7}")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0910_SoftmaxOverOne = new(
        "PG0910",
        "Softmax over a single value is always 1",
        "{0}: outputs {1}, and the softmax of a single value is always 1; use a sigmoid, or more units")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0911_StridesWithDilation = new(
        "PG0911",
        "A depthwise convolution combines strides and dilation",
        "{0}: the documentation of {3} rules out a stride of {1} with a dilation of {2}, although Keras does not check it; set one of "
            + "them to 1")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0912_UnequalStrides = new(
        "PG0912",
        "A depthwise convolution has unequal strides",
        "{0}: strides of {1} and {2} differ, which TensorFlow rejects when the network runs; make them equal")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0913_EverythingDropped = new(
        "PG0913",
        "The dropout rate is 1, which drops everything",
        "{0}: a rate of 1 drops everything, so nothing is learned; use a smaller rate, such as 0.5")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0914_NothingDropped = new(
        "PG0914",
        "The dropout rate is 0, which drops nothing",
        "{0}: a rate of 0 drops nothing; remove the layer, or set a rate")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0915_MostDropped = new(
        "PG0915",
        "The dropout rate is very high",
        "{0}: drops a fraction of {1} and keeps {2}; if {1} was meant as the fraction to keep, set the rate to {2}")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0916_RecurrentDropout = new(
        "PG0916",
        "A recurrent dropout rate is not between 0 and 1",
        "{0}: {1} is {2}, which Keras silently clamps to {3}; use a rate between 0 and 1")
    {
        Severity = Severity.Warning,
    };
}
