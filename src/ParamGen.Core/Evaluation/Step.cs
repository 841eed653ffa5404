using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Evaluation;

/// <summary>A call of a layer that was built.</summary>
/// <param name="call">The call.</param>
/// <param name="build">What it takes and gives.</param>
/// <param name="isShared">Whether the layer is called elsewhere as well.</param>
/// <param name="leaves">Whether its output leaves the network.</param>
internal sealed class Step(Call call, LayerBuild build, bool isShared, bool leaves)
{
    /// <summary>The network in which it stands.</summary>
    public NetworkView Network { get; set; } = null!;

    public LayerNode Node => call.Node;

    /// <summary>Where the call is written: the layer itself, or a further call of it.</summary>
    public LayerNode Source => call.Source;

    /// <summary>Which call of the layer it is, from 0.</summary>
    public int Number => call.Number;

    public Layer Layer => call.Node.Layer;

    public string Kind => call.Node.Kind.Name;

    public LayerAttribute Attribute => call.Node.Attribute;

    public LayerBuild Build => build;

    /// <summary>Whether there is anything in it to be trained, or kept.</summary>
    public bool HasWeights => build.Weights.Count > 0;

    public bool IsShared => isShared;

    /// <summary>Whether it is the layer's own call rather than a further one.</summary>
    public bool IsFirst => call.Number == 0;

    /// <summary>Whether its output leaves the network.</summary>
    public bool IsOutput => leaves;

    /// <summary>The steps whose outputs it takes.</summary>
    public List<Step> Inbound { get; } = [];

    /// <summary>The steps that take its output.</summary>
    public List<Step> Consumers { get; } = [];

    /// <summary>Which of their outputs it takes.</summary>
    public IEnumerable<int> OutputsTaken => call.Operands.Select(operand => operand.Index ?? 0);

    /// <summary>The only step whose output it takes; null where there are several.</summary>
    public Step? Producer => Inbound.Count == 1 ? Inbound[0] : null;

    /// <summary>The only step that takes its output; null where there are several or where it leaves the network.</summary>
    public Step? Next => Consumers.Count == 1 && !leaves ? Consumers[0] : null;

    public Shape Input => build.Input;

    public Shape Output => build.Outputs[0];

    /// <summary>To take the layer out, where nothing else depends on it, and its input is not left without a layer.</summary>
    public Suggestion[] Removal() =>
        Network.CanLose(this) && (Consumers.Count > 0 || Inbound.All(before => before.Inbound.Count > 0 || before.Consumers.Count > 1))
            ? [Suggestion.Remove(Kind)]
            : [];

    /// <summary>To put another layer in its stead, where nothing depends on its name.</summary>
    public Suggestion[] Replacement(Phrase title, LayerSource other) => Network.CanLose(this)
        ? [new(title, new Edit[] { new InsertLayer(null, other), new RemoveLayer(null) })]
        : [];
}
