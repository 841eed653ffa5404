namespace ParamGen;

/// <summary>A densely connected layer over whichever axes an equation says: it multiplies its input with a kernel and sums over the axes that the output lacks.</summary>
/// <remarks>
/// The equation names each axis of the input, of the kernel and of the output by a letter: <c>abc,cd-&gt;abd</c>. Leading axes,
/// or those at the end, may be left out for an ellipsis: <c>...x,xy-&gt;...y</c>, <c>ab...,bc-&gt;ac...</c>.
/// Shape: (batch, …) to (batch, output shape), with the axes of the ellipsis. Weights: a kernel, with a size for each of its
/// letters; with <see cref="BiasAxes"/> a bias, with a size for each of its axes and 1 for those between and behind them.
/// Refused: an equation of another form; a letter of the output that neither input nor kernel has, one of the kernel that neither
/// input nor output has; a bias axis that the output does not have; sizes that contradict the input; a size of a weight that is
/// not known; a LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/einsum_dense/">Keras, EinsumDense layer</see>.</para>
/// </remarks>
/// <example><c>[Input(32, 128)] [EinsumDense("...x,xy-&gt;...y", 64, BiasAxes = "y")]</c> has 128 × 64 + 64 = 8,256 parameters and gives (None, 32, 64).</example>
public sealed class EinsumDenseAttribute : BiasOptionsAttribute
{
    /// <summary>A densely connected layer as the equation says.</summary>
    /// <param name="equation">The letters of the input, of the kernel and of the output.</param>
    /// <param name="outputShape">The size of each axis of the output, without the batch axis and those of an ellipsis.</param>
    public EinsumDenseAttribute(string equation, params int[] outputShape)
    {
        Equation = equation;
        OutputShape = outputShape;
    }

    /// <summary>The letters of the input, of the kernel and of the output: <c>abc,cd-&gt;abd</c>.</summary>
    public string Equation { get; }

    /// <summary>The size of each axis of the output, without the batch axis and those of an ellipsis; <see cref="Dim.Unknown"/> for one that the kernel does not have.</summary>
    public int[] OutputShape { get; }

    /// <summary>The letters of the output's axes that have a bias. Default: none. Refused: a letter that the output does not have.</summary>
    public string? BiasAxes { get; set; }

    /// <summary>What is applied to the sums. Default: <see cref="Activation.Linear"/>, nothing.</summary>
    public Activation Activation { get; set; }

    /// <summary>The rank of a low-rank adapter that is trained in the kernel's stead. Default: 0, no adapter.</summary>
    public int LoraRank { get; set; }

    /// <summary>The adapter's scale: its output counts alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;

    /// <summary>How the kernel starts. Default: <see cref="Initializer.GlorotUniform"/>.</summary>
    public Initializer KernelInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>The numeric arguments of <see cref="KernelInitializer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelInitializerArguments { get; set; }

    /// <summary>What penalises large weights. Default: nothing.</summary>
    public Regularizer KernelRegularizer { get; set; }

    /// <summary>The numeric arguments of <see cref="KernelRegularizer"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelRegularizerArguments { get; set; }

    /// <summary>What the kernel is held to after each update. Default: nothing. Refused: together with a LoRA rank.</summary>
    public Constraint KernelConstraint { get; set; }

    /// <summary>The numeric arguments of <see cref="KernelConstraint"/>, in Keras's order. Default: Keras's own.</summary>
    public double[]? KernelConstraintArguments { get; set; }
}
