using ParamGen.Core.Evaluation;

namespace ParamGen.Core.Advice.Finders;

/// <summary>Layers that multiply with a kernel.</summary>
internal static class KernelLayer
{
    public static bool Is(Step step) => step.Layer.Kernel is not null;

    /// <summary>Whether the layer multiplies with a kernel and adds nothing to that but a bias.</summary>
    public static bool IsLinear(Step step) => Is(step) && step.Layer.OutputActivation is Activation.Linear;
}
