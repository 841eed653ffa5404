using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Every piece of advice there is: what is legal, but probably not meant. One for a layer and rule.</summary>
internal static class AllAdvice
{
    /// <summary>Each class of advice, by the ids of their rules.</summary>
    private static readonly IReadOnlyList<AdviceRule> all =
    [
        .. typeof(AdviceRule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AdviceRule)) && !type.IsAbstract)
            .Select(type => (AdviceRule)Activator.CreateInstance(type))
            .OrderBy(advice => advice.Rule.Id, StringComparer.Ordinal),
    ];

    private static readonly IReadOnlyList<ArgumentAdvice> ofArguments = [.. all.OfType<ArgumentAdvice>()];

    public static IEnumerable<Rule> Rules => all.Select(advice => advice.Rule);

    /// <summary>The advice on each layer in turn, by the ids of the rules; that on the layers within it follows.</summary>
    public static IEnumerable<Problem> On(NetworkView view) => view.FirstCalls.SelectMany(On);

    private static IEnumerable<Problem> On(Step step)
    {
        foreach (var advice in all)
        {
            if (Check(advice, step) is { } problem)
                yield return OwnLayer.Allows(step, problem);
        }

        foreach (var node in step.Node.Inner.SelectMany(inner => inner.WithInner))
        {
            foreach (var advice in ofArguments)
            {
                if (advice.Check(node) is { } problem)
                    yield return problem;
            }
        }
    }

    private static Problem? Check(AdviceRule advice, Step step) => advice switch
    {
        ArgumentAdvice ofArguments => ofArguments.Check(step.Node),
        PlaceAdvice ofPlaces when step.Inbound.Count > 0 => ofPlaces.Check(step),
        InputAdvice ofInputs when step.Inbound.Count == 0 => ofInputs.Check(step),
        _ => null,
    };
}
