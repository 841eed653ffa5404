using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Advice;

/// <summary>A network with weights of which training changes none. The last layer with weights is told, once.</summary>
internal static class NothingTrained
{
    public static Problem? Of(Step step)
    {
        if (step.Network.LastWithWeights != step || step.Network.IsTrained)
            return null;
        Suggestion[] suggestions = step.Attribute.Trainable ? [] : [Suggestion.Reset("Train this layer", nameof(step.Attribute.Trainable))];
        return step.Advise(
            AdviceRules.PG0941_NothingTrained,
            nameof(step.Attribute.Trainable),
            [Numbers.Of(step.Network.TotalParameters, "parameter")],
            suggestions);
    }
}
