using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.Core.Advice;

/// <summary>Evaluates a network and advises on it.</summary>
internal static class NetworkReview
{
    /// <summary>The numbers of a network and advice on it, or what is wrong with it.</summary>
    public static NetworkEvaluation Of(NetworkSource source) => NetworkEvaluator.Evaluate(source, AllAdvice.On);
}
