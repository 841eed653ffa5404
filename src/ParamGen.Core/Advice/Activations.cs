using ParamGen.Core.Evaluation;

namespace ParamGen.Core.Advice;

/// <summary>What a layer applies to its result, or is.</summary>
internal static class Activations
{
    /// <summary>The activation; null for a layer that has none, or one with numbers of its own.</summary>
    public static Activation? Of(Step step) => step.Layer.OutputActivation;

    /// <summary>Whether the layer is an activation and nothing else.</summary>
    public static bool Is(Step step) => step.Layer.IsActivation;

    /// <summary>Whether the layer multiplies with a kernel and adds nothing to that but a bias.</summary>
    public static bool IsLinearKernel(Step step) => IsKernel(step) && Of(step) is Activation.Linear;

    public static bool IsKernel(Step step) => step.Layer.Kernel is not null;
}
