namespace ParamGen.Core.Problems;

/// <summary>The advice that depends on numbers and shapes.</summary>
internal static partial class AdviceRules
{
    public static readonly Rule PG0917_BatchNormalizationNumber = new(
        "PG0917",
        "A batch normalization argument is out of range",
        "{0}: {1} is {2}, but lies {3} in any normalization that works; Keras does not check it")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0918_SwappedMomentum = new(
        "PG0918",
        "The momentum may follow PyTorch's convention",
        "{0}: a momentum of {1} keeps little of what was seen before; PyTorch's {1} is {2} in Keras")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0919_NegativePadding = new(
        "PG0919",
        "The padding is negative",
        "{0}: a padding of {1} takes {2} from each side; use [{3}({2})] if that is meant")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0920_EmptyInput = new(
        "PG0920",
        "The input has an axis of size 0",
        "{0}: an input of ({1}) holds no numbers; give each axis a size of at least 1, or Dim.Unknown")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0921_WideKernel = new(
        "PG0921",
        "A padded window is larger than its input",
        "{0}: reaches over {1}, but '{2}' leaves {3}, so that most of it lies on padding; use a smaller one")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0922_Broadcasting = new(
        "PG0922",
        "Inputs are broadcast to a common shape",
        "{0}: {1} differ and are stretched to {2}; bring them to one shape if that is not meant")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0923_BatchAxis = new(
        "PG0923",
        "Samples of a batch are combined",
        "{0}: {1} names the batch axis, so that samples that have nothing to do with each other are joined; use another axis, such as -1")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0924_NormalizationAxis = new(
        "PG0924",
        "A normalization is not on the channel axis",
        "{0}: axis {1} of {2} holds {3}; a normalization of the channels takes axis {4}")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0925_WidthOfHeads = new(
        "PG0925",
        "The attention heads do not add up to the input's width",
        "{0}: {6} of {2}, {3} wide in all, but '{4}' gives {5}; KeyDim is the width of one head, usually {5} / {1}")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public static readonly Rule PG0926_DroppedPositions = new(
        "PG0926",
        "The stride leaves out the end of an axis",
        "{0}: a window of {1} with a stride of {2} does not come out even on {3}, and drops the last {4}; use Padding.Same, or another size")
    {
        Severity = Severity.Warning,
        IsEnabled = false,
    };

    public static readonly Rule PG0927_EvenKernel = new(
        "PG0927",
        "The kernel size is even",
        "{0}: a kernel of {1} with Padding.Same sees one input more behind its middle than before; use an odd size")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0928_OneSidedPadding = new(
        "PG0928",
        "Padding.Same pads one side more than the other",
        "{0}: a kernel of {1} with a stride of {2} needs {3} zeros, of which one more stands behind than before; weights from other frameworks, which pad both sides alike, are shifted")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };

    public static readonly Rule PG0929_SkippedInputs = new(
        "PG0929",
        "The stride skips inputs",
        "{0}: a stride of {1} is longer than a window of {2}, so that inputs between two windows are never looked at; use a larger window")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0930_UnevenOverlap = new(
        "PG0930",
        "A transposed convolution overlaps unevenly",
        "{0}: a stride of {2} does not divide a kernel of {1}, so that outputs are met by different counts of kernels, which shows as a checkerboard; use a kernel of twice the stride")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0931_AdaptiveEnlargement = new(
        "PG0931",
        "An adaptive pooling enlarges its input",
        "{0}: takes {1} and gives {2}, so that positions are repeated; use an [{3}] to enlarge")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0932_CentreOfKernel = new(
        "PG0932",
        "Only the center of the kernel is used",
        "{0}: '{1}' gives {2}, a single position, of which a kernel of {3} meets nothing with all but its middle; use a kernel of 1")
    {
        Severity = Severity.Info,
    };

    public static readonly Rule PG0933_LinearActivation = new(
        "PG0933",
        "A linear activation has no effect",
        "{0}: Activation.Linear gives what it takes; remove the layer, or choose another activation")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };
}
