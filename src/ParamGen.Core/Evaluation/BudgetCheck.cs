using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Evaluation;

/// <summary>Compares what a model costs with its budget.</summary>
internal static class BudgetCheck
{
    /// <param name="budget">The arguments of the budget.</param>
    /// <param name="costs">What the model costs.</param>
    /// <param name="name">What the model is called.</param>
    public static IEnumerable<Problem> Of(EquatableArray<Argument> budget, Costs costs, string name)
    {
        foreach (var argument in budget)
        {
            if (argument.Value is ArgumentValue.Integer { Value: var limit }
                && limit != Unset.Integer
                && Cost.Of(argument.Name, costs) is { } cost
                && Exceeded(cost, limit, argument.Name, name) is { } problem)
                yield return problem;
        }
    }

    /// <param name="name">What the class is called that is no model.</param>
    public static Problem OfNoModel(string name) =>
        Problem.OfNetwork(ExpectationRules.PG0406_BudgetOfNoModel, name) with { Suggestions = new[] { Suggestion.Remove("Budget") } };

    private static Problem? Exceeded(Cost cost, long limit, string argument, string name)
    {
        if (cost.Value is not { } value)
            return Refuse(ExpectationRules.PG0405_NotCountable, Suggestion.Reset(argument), Word.Argument(argument), cost.Reason);
        return value <= limit
            ? null
            : Refuse(
                cost.Rule,
                Suggestion.Set($"Raise {Word.Argument(argument)} to {Numbers.Grouped(value)}", argument, value),
                (cost.IsEstimate ? "about " : "") + Numbers.Of(value, cost.Unit),
                Numbers.Grouped(value - limit),
                Numbers.Grouped(limit),
                Counts.Largest(cost.Parts()),
                cost.Moment);

        Problem Refuse(Rule rule, Suggestion suggestion, params object[] texts) =>
            Problem.OfNetwork(rule, name, texts) with { Argument = argument, Suggestions = new[] { suggestion } };
    }

    /// <summary>A cost of a model.</summary>
    /// <param name="Rule">What says that it is too high.</param>
    /// <param name="Unit">What is counted.</param>
    /// <param name="Value">How high it is; null where a size is unknown.</param>
    /// <param name="Parts">What it consists of.</param>
    /// <param name="Moment">The layer that runs when it is at its highest.</param>
    internal sealed record Cost(Rule Rule, string Unit, long? Value, Func<IEnumerable<(string Name, long Count)>> Parts, string Moment = "")
    {
        /// <summary>Why it is not known, and what to do.</summary>
        public Phrase Reason { get; init; } = "";

        public bool IsEstimate { get; init; }

        public static Cost? Of(string limit, Costs costs) => limit switch
        {
            nameof(BudgetAttribute.MaxParameters) =>
                new(ExpectationRules.PG0401_TooManyParameters, "parameter", costs.Parameters, costs.ParameterParts)
                {
                    Reason = costs.ParametersReason,
                },
            nameof(BudgetAttribute.MaxParameterBytes) =>
                new(ExpectationRules.PG0402_TooManyParameterBytes, "byte", costs.ParameterBytes, costs.ByteParts)
                {
                    Reason = costs.ParametersReason,
                },
            nameof(BudgetAttribute.MaxMultiplyAdds) =>
                new(ExpectationRules.PG0403_TooManyMultiplyAdds, "multiply-add", costs.MultiplyAdds, costs.MultiplyAddParts)
                {
                    Reason = costs.MultiplyAddsReason,
                },
            nameof(BudgetAttribute.MaxActivationBytes) =>
                new(ExpectationRules.PG0404_TooManyActivationBytes, "byte", costs.ActivationBytes, costs.ActivationParts, costs.Moment)
                {
                    Reason = costs.ActivationBytesReason,
                },
            _ => costs.OfFile is { } ofFile ? ofFile(limit) : DeviceCosts.Of(limit, costs.Device),
        };
    }
}
