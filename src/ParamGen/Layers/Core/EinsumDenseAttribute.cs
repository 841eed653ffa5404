namespace ParamGen;

/// <summary>
/// A fully connected layer over the axes of an einsum equation: it multiplies the input by a kernel and sums over the axes that the output
/// does not have.
/// </summary>
/// <remarks>
/// The equation names each axis of the input, the kernel, and the output by a letter: <c>abc,cd-&gt;abd</c>. An ellipsis stands for any
/// axes at the start or at the end: <c>...x,xy-&gt;...y</c>, <c>ab...,bc-&gt;ac...</c>.
/// Input shape: (batch, …). Output shape: (batch, output shape), with the axes of the ellipsis.
/// Weights: a kernel with one axis per letter; with <see cref="BiasAxes"/>, a bias with the sizes of these axes, and a size of 1 for each
/// axis between and after them.
/// Rejected: an equation of another form; a letter of the output that neither the input nor the kernel has; a letter of the kernel that
/// neither the input nor the output has; a bias axis that the output does not have; sizes that contradict the input; an unknown size of a
/// weight; a LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/einsum_dense/">Keras, EinsumDense layer</see>.</para>
/// </remarks>
/// <example>
/// <c>[Input(32, 128)] [EinsumDense("...x,xy-&gt;...y", 64, BiasAxes = "y")]</c> has 128 × 64 + 64 = 8,256 parameters and output shape
/// (None, 32, 64).
/// </example>
public sealed class EinsumDenseAttribute : BiasOptionsAttribute
{
    /// <summary>A fully connected layer with the given equation and output shape.</summary>
    /// <param name="equation">
    /// The einsum equation, with the letters of the input, the kernel, and the output: <c>abc,cd-&gt;abd</c>. Rejected: an equation of
    /// another form.
    /// </param>
    /// <param name="outputShape">
    /// The size of each axis of the output, without the batch axis and the axes of the ellipsis; <see cref="Dim.Unknown"/> for an axis that
    /// the kernel does not have. Must not be negative.
    /// </param>
    public EinsumDenseAttribute(string equation, params int[] outputShape)
    {
        Equation = equation;
        OutputShape = outputShape;
    }

    /// <summary>
    /// The einsum equation, with the letters of the input, the kernel, and the output: <c>abc,cd-&gt;abd</c>. Rejected: an equation of
    /// another form.
    /// </summary>
    public string Equation { get; }

    /// <summary>
    /// The size of each axis of the output, without the batch axis and the axes of the ellipsis; <see cref="Dim.Unknown"/> for an axis that
    /// the kernel does not have. Must not be negative.
    /// </summary>
    public int[] OutputShape { get; }

    /// <summary>
    /// The letters of the output axes that have a bias. Default: not set, no bias. Rejected: a letter that the output does not have.
    /// </summary>
    public string? BiasAxes { get; set; }

    /// <summary>The activation function applied to the output. Default: <see cref="Activation.Linear"/>, no activation.</summary>
    public Activation Activation { get; set; }

    /// <summary>
    /// The rank of the low-rank adapter (LoRA) that is trained instead of the kernel. Default: 0, no adapter. Must not be negative.
    /// Rejected: a rank together with a kernel constraint.
    /// </summary>
    public int LoraRank { get; set; }

    /// <summary>The scale of the low-rank adapter: its output is multiplied by alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;

    /// <summary>
    /// The initializer of the kernel. Default: <see cref="Initializer.GlorotUniform"/>. Rejected: an initializer that does not support the
    /// rank of the weight.
    /// </summary>
    public Initializer KernelInitializer { get; set; } = Initializer.GlorotUniform;

    /// <summary>
    /// The numeric arguments of <see cref="KernelInitializer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the initializer has arguments.
    /// </summary>
    public double[]? KernelInitializerArguments { get; set; }

    /// <summary>The regularizer of the kernel. Default: <see cref="Regularizer.None"/>.</summary>
    public Regularizer KernelRegularizer { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="KernelRegularizer"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than
    /// the regularizer has arguments; a value that is negative or not finite.
    /// </summary>
    public double[]? KernelRegularizerArguments { get; set; }

    /// <summary>
    /// The constraint on the kernel, applied after each weight update. Default: <see cref="Constraint.None"/>. Rejected: any constraint
    /// together with a LoRA rank.
    /// </summary>
    public Constraint KernelConstraint { get; set; }

    /// <summary>
    /// The numeric arguments of <see cref="KernelConstraint"/>, in Keras's order. Default: Keras's defaults. Rejected: more values than the
    /// constraint has arguments.
    /// </summary>
    public double[]? KernelConstraintArguments { get; set; }
}
