using ParamGen.Core.Devices;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Evaluation;

/// <summary>A network that was built, as advice looks at it: its calls in order, and who takes which.</summary>
internal sealed class NetworkView
{
    /// <summary>The names by which layers take others.</summary>
    private readonly HashSet<string> takenNames;

    private readonly int lastIndex;

    private Dictionary<string, Step>? byName;

    public NetworkView(IEnumerable<Step> steps)
    {
        Steps = [.. steps];
        foreach (var step in Steps)
            step.Network = this;
        takenNames = [.. Steps
            .SelectMany(step => step.Node.Layer.Inputs(step.Node.Attribute).Concat(step.Node.Kind.Masks(step.Node.Attribute)))
            .Select(input => input.Name)
            .OfType<string>()
            .Select(name => OutputName.Parse(name).Layer)];
        LastWithWeights = Steps.LastOrDefault(step => step.IsFirst && step.Build.Weights.Count > 0);
        IsTrained = Steps.Any(step => step.Build.Weights.Any(weight => weight.Trainable));
        lastIndex = Steps.Count == 0 ? 0 : Steps.Max(step => step.Node.Index);
        TotalParameters = Steps.Select(step => step.Build)
            .Where((_, i) => Steps[i].IsFirst)
            .Sum(build => build.Weights.Sum(weight => weight.Count));
    }

    /// <summary>The calls, in order.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The first call of each layer, in order.</summary>
    public IEnumerable<Step> FirstCalls => Steps.Where(step => step.IsFirst);

    /// <summary>Whether a layer computes with tensors that are no weights of Keras's.</summary>
    public bool HasConstants => FirstCalls.Any(step => step.Node.WithInner.Any(layer => layer.Layer.HasConstants));

    /// <summary>The last layer that has weights.</summary>
    public Step? LastWithWeights { get; }

    /// <summary>Whether training changes any weight.</summary>
    public bool IsTrained { get; }

    public long TotalParameters { get; }

    /// <summary>What it costs on a device; null where nobody asked.</summary>
    public DeviceEvaluation? Device { get; set; }

    /// <summary>What it costs on any device; null of what does not fit 64 bits.</summary>
    public Func<DeviceTarget, DeviceEvaluation?>? CostsOn { get; set; }

    /// <summary>The first call of the layer of a name.</summary>
    public Step FirstCallOf(string layer) =>
        (byName ??= FirstCalls.ToDictionary(step => step.Node.Name, StringComparer.Ordinal))[layer];

    /// <summary>Whether a layer is the last one that is written.</summary>
    public bool IsLast(Step step) => step.Node.Index == lastIndex;

    /// <summary>
    /// Whether a layer can go without another one losing its input: none takes it by name, nor one whose default name
    /// would count differently without it.
    /// </summary>
    public bool CanLose(Step step) => step.Node.Scope is null
        && !step.IsShared
        && string.IsNullOrEmpty(step.Attribute.Name)
        && step.Attribute.Input is null
        && step.Consumers.All(taker => taker.Inbound.Count == 1 && taker.IsFirst && taker.Attribute.Input is null)
        && !AreNamesTaken(step);

    /// <summary>Whether a layer can have another name: none takes it by name, nor one whose default name counts it.</summary>
    public bool CanBeRenamed(Step step) => step.Node.Scope is null && !takenNames.Contains(step.Node.Name) && !AreNamesTaken(step);

    /// <summary>Whether a layer takes one of the same kind by the default name.</summary>
    private bool AreNamesTaken(Step step) => Steps.Any(other =>
        other.Kind == step.Kind && string.IsNullOrEmpty(other.Attribute.Name) && takenNames.Contains(other.Node.Name));
}
