namespace ParamGen.Core.Rules;

/// <summary>The advice that depends on numbers and shapes.</summary>
internal static partial class AdviceRules
{
    public static readonly Rule PG0917_BatchNormalizationNumber = new(
        "PG0917",
        "A batch normalization argument is out of range",
        "{0}: {1} is {2}; it should be {3}, but Keras does not check it")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0918_SwappedMomentum = new(
        "PG0918",
        "The momentum may follow PyTorch's convention",
        "{0}: a momentum of {1} keeps little of the running mean; PyTorch's {1} is {2} in Keras")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0919_NegativePadding = new(
        "PG0919",
        "The padding is negative",
        "{0}: a padding of {1} removes {2} from each side; use [{3}({2})] if that is intended")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0920_EmptyInput = new(
        "PG0920",
        "The input has an axis of size 0",
        "{0}: an input of ({1}) has no elements; use a size of at least 1 on each axis, or Dim.Unknown")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0921_WideKernel = new(
        "PG0921",
        "A padded window is larger than its input",
        "{0}: the window covers {1}, but the output of '{2}' is {3}, so most of the window is on padding; use a smaller one")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0922_Broadcasting = new(
        "PG0922",
        "Inputs are broadcast to a common shape",
        "{0}: the shapes {1} differ and are broadcast to {2}; give the inputs the same shape if that is not intended")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0923_BatchAxis = new(
        "PG0923",
        "Samples of a batch are combined",
        "{0}: {1} names the batch axis, so unrelated samples are combined; use another axis, such as -1")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0924_NormalizationAxis = new(
        "PG0924",
        "A normalization is not on the channel axis",
        "{0}: axis {1} of {2} holds {3}; to normalize the channels, use axis {4}")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0925_WidthOfHeads = new(
        "PG0925",
        "The attention heads do not add up to the input's width",
        "{0}: with {6} of width {2}, the total width is {3}, but the output of '{4}' is {5} wide; KeyDim is the width of one head, "
            + "usually {5} / {1}")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public static readonly Rule PG0926_DroppedPositions = new(
        "PG0926",
        "The stride leaves out the end of an axis",
        "{0}: a window of {1} with a stride of {2} does not cover all of {3}; the rest, {4}, is never used; use Padding.Same, or "
            + "another size")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public static readonly Rule PG0927_EvenKernel = new(
        "PG0927",
        "The kernel size is even",
        "{0}: a kernel of {1} with Padding.Same has no center and sees one more input after it than before; use an odd size")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0928_OneSidedPadding = new(
        "PG0928",
        "Padding.Same pads one side more than the other",
        "{0}: a kernel of {1} with a stride of {2} needs a padding of {3}, with the extra zero at the end; weights from frameworks "
            + "that pad both sides equally are shifted")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0929_SkippedInputs = new(
        "PG0929",
        "The stride skips inputs",
        "{0}: a stride of {1} is larger than a window of {2}, so inputs between two windows are never used; use a larger window")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0930_UnevenOverlap = new(
        "PG0930",
        "A transposed convolution overlaps unevenly",
        "{0}: a stride of {2} does not divide a kernel of {1}, so the kernel overlaps unevenly, which shows as a checkerboard; use a "
            + "kernel of twice the stride")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0931_AdaptiveEnlargement = new(
        "PG0931",
        "An adaptive pooling enlarges its input",
        "{0}: enlarges {1} to {2} by repeating positions; use a smaller size, or an [{3}] to enlarge")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0932_CentreOfKernel = new(
        "PG0932",
        "Only the center of the kernel is used",
        "{0}: '{1}' has output shape {2}, a single position, so only the center of the kernel of {3} is used; use a kernel size of 1")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0933_LinearActivation = new(
        "PG0933",
        "A linear activation has no effect",
        "{0}: Activation.Linear does nothing; remove the layer, or choose another activation")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };
}
