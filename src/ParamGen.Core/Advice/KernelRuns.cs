using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Several layers with a kernel in a row, all with the same kind of activation and no normalization between them.</summary>
internal static class KernelRuns
{
    /// <summary>From so many layers on, what each one does to a gradient adds up.</summary>
    private const int Many = 5;

    /// <summary>A sigmoid lets a quarter of a gradient through at most, and a tanh little of it where it is saturated.</summary>
    /// <remarks>
    /// Source: <see href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio, Understanding the difficulty of training
    /// deep feedforward neural networks, 2010</see>.
    /// </remarks>
    public static Problem? Saturating(Step step)
    {
        if (step.IsOutput || RunBefore(step, activation => activation is Activation.Sigmoid or Activation.Tanh) is not { } run)
            return null;
        return step.Advise(AdviceRules.PG0938_SaturatingRun, null, [Many, run[0].Node.Name], [.. Relu(run)]);
    }

    /// <summary>The variance of what comes out halves with each layer, unless the kernel starts twice as wide.</summary>
    /// <remarks>Source: <see href="https://arxiv.org/abs/1502.01852">He et al., Delving Deep into Rectifiers, section 2.2</see>.</remarks>
    public static Problem? GlorotWithRelu(Step step)
    {
        if (RunBefore(step, activation => activation is Activation.Relu) is not { } run)
            return null;
        if (!run.TrueForAll(IsGlorot))
            return null;
        return step.Advise(
            AdviceRules.PG0940_GlorotWithRelu,
            null,
            [Many, run[0].Node.Name],
            run.Any(layer => layer.Node.Scope is not null)
                ? []
                : [new("Start all of them with HeNormal", run.SelectMany(HeNormal).ToArray())]);
    }

    private static bool IsGlorot(Step step) =>
        step.Layer.Kernel!.Starts.All(start => start.Initializer is Initializer.GlorotUniform or Initializer.GlorotNormal);

    private static IEnumerable<Edit> HeNormal(Step step) =>
        step.Layer.Kernel!.Starts.Select(start => new SetArgument(step.Node.Index, start.Argument, Initializer.HeNormal));

    /// <summary>
    /// The layers with a kernel of a run that is just so long at this one, from the first on; null where there is no such run.
    /// </summary>
    private static List<Step>? RunBefore(Step step, Func<Activation, bool> isOfTheRun)
    {
        var run = new List<Step>();
        if (!Activations.IsKernel(step))
            return null;
        for (Step? at = step; at is not null; at = at.Producer)
        {
            if (Activations.IsKernel(at))
            {
                if (ActivationOf(at) is not { } activation || !isOfTheRun(activation))
                    break;
                run.Insert(0, at);
                if (run.Count > Many)
                    return null;
            }
            // What has weights of its own, or normalizes, begins another run.
            else if (!Activations.Is(at) && (at.Build.Weights.Count > 0 || at.Layer.Normalizes is not null))
            {
                break;
            }
        }

        return run.Count == Many ? run : null;
    }

    /// <summary>The activation of a kernel: its own, or that of the layer right behind it.</summary>
    private static Activation? ActivationOf(Step step) => Activations.Of(step) is Activation.Linear
        ? step.Next is { } next && Activations.Is(next) ? Activations.Of(next) : null
        : Activations.Of(step);

    private static IEnumerable<Suggestion> Relu(List<Step> run)
    {
        List<Step> own = [.. run.Where(layer => Activations.Of(layer) is not Activation.Linear)];
        if (own.Count == run.Count && own.All(layer => layer.Node.Scope is null))
            yield return new(
                "Use Relu in all of them",
                own.Select(layer => (Edit)new SetArgument(layer.Node.Index, nameof(Activation), Activation.Relu)).ToArray());
    }
}
