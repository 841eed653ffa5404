using ParamGen.Core.Networks;

namespace ParamGen.Core.Advice;

/// <summary>What a layer applies to its result, or is.</summary>
internal static class Activations
{
    /// <summary>The activation; null for a layer that has none, or one with numbers of its own.</summary>
    public static Activation? Of(Step step) => step.Attribute switch
    {
        DenseAttribute dense => dense.Activation,
        EinsumDenseAttribute dense => dense.Activation,
        ConvLSTMAttribute => null,
        SlidingKernelAttribute convolution => convolution.Activation,
        ActivationAttribute activation => activation.Activation,
        ReLUAttribute { NegativeSlope: 0, Threshold: 0 } relu => double.IsNaN(relu.MaxValue) ? Activation.Relu : relu.MaxValue == 6 ? Activation.Relu6 : null,
        SoftmaxAttribute => Activation.Softmax,
        _ => null,
    };

    /// <summary>Whether the layer is an activation and nothing else.</summary>
    public static bool Is(Step step) => step.Attribute is ActivationAttribute or ReLUAttribute or SoftmaxAttribute or ELUAttribute or LeakyReLUAttribute or PReLUAttribute;

    /// <summary>Whether the layer multiplies with a kernel and adds nothing to that but a bias.</summary>
    public static bool IsLinearKernel(Step step) => IsKernel(step) && Of(step) is Activation.Linear;

    public static bool IsKernel(Step step) => step.Attribute is DenseAttribute or (SlidingKernelAttribute and not ConvLSTMAttribute);
}
