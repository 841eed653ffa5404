using ParamGen.Core.Evaluation;

namespace ParamGen.Core.Advice.Finders;

/// <summary>Several layers with a kernel in a row, all with the same kind of activation and no normalization between them.</summary>
internal static class KernelRun
{
    /// <summary>From so many layers on, what each one does to a gradient adds up.</summary>
    public const int Length = 5;

    /// <summary>
    /// The layers with a kernel of a run that has exactly this length at the step, from the first on; null where there is no such run.
    /// </summary>
    public static List<Step>? EndingAt(Step step, Func<Activation, bool> isOfTheRun)
    {
        var run = new List<Step>();
        if (!KernelLayer.Is(step))
            return null;
        for (Step? at = step; at is not null; at = at.Producer)
        {
            if (KernelLayer.Is(at))
            {
                if (ActivationOf(at) is not { } activation || !isOfTheRun(activation))
                    break;
                run.Insert(0, at);
                if (run.Count > Length)
                    return null;
            }
            // What has weights of its own, or normalizes, begins another run.
            else if (!at.Layer.IsActivation && (at.Build.Weights.Count > 0 || at.Layer.Normalizes is not null))
            {
                break;
            }
        }

        return run.Count == Length ? run : null;
    }

    /// <summary>The activation of a kernel: its own, or that of the layer right after it.</summary>
    private static Activation? ActivationOf(Step step) => step.Layer.OutputActivation is Activation.Linear
        ? step.Next is { Layer.IsActivation: true } next ? next.Layer.OutputActivation : null
        : step.Layer.OutputActivation;
}
