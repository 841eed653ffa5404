using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Advice.Training;

/// <summary>A network with weights of which training changes none. The last layer with weights is told, once.</summary>
internal sealed class NothingTrained : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0941",
        "No weight of the network is trainable",
        $"{{0}}: is the last layer with weights, and no weight of the network is trainable ({{1}}); remove "
            + $"{Word.Setting("Trainable", false)} where something should be learned")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(Step step)
    {
        if (step.Network.LastWithWeights != step || step.Network.IsTrained)
            return null;
        Suggestion[] suggestions = step.Attribute.Trainable ? [] : [Suggestion.Reset("Train this layer", nameof(step.Attribute.Trainable))];
        return Advise(
            step,
            nameof(step.Attribute.Trainable),
            [Numbers.Of(step.Network.TotalParameters, "parameter")],
            suggestions);
    }
}
