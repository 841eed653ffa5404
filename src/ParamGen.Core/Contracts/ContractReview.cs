using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Contracts.Onnx;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts;

/// <summary>Evaluates a network, and compares it with the files that it must agree with.</summary>
internal static class ContractReview
{
    /// <summary>The numbers of a network, or what is wrong with it and where it differs from the files.</summary>
    /// <param name="network">The network.</param>
    /// <param name="contracts">The files.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="withAdvice">Whether advice is wanted as well.</param>
    public static NetworkEvaluation Of(NetworkSource network, EquatableArray<FileContract> contracts, string name, bool withAdvice)
    {
        if (contracts.Count > 0)
            return NetworkEvaluator.Evaluate(
                network,
                withAdvice ? AllAdvice.On : null,
                (view, report) => Problems(contracts, view, report, name));
        return withAdvice ? NetworkReview.Of(network) : NetworkEvaluator.Evaluate(network);
    }

    private static IEnumerable<Problem> Problems(
        EquatableArray<FileContract> contracts,
        NetworkView view,
        NetworkReport report,
        string name) => contracts.SelectMany(contract => Problems(contract, view, report, name)
            .Select(problem => problem with { File = contract.Number }));

    private static IEnumerable<Problem> Problems(FileContract contract, NetworkView view, NetworkReport report, string name) =>
        contract switch
        {
            ArchitectureContract file => ArchitectureReview.Problems(view, report, file, name),
            WeightsFileContract file => WeightsReview.Problems(view, report, file, name),
            OnnxModelContract file => OnnxContract.Problems(view, report, file.Description with { File = file.File }, name),
            _ => throw new InvalidOperationException($"A file of the kind {contract.GetType().Name} is compared with nothing."),
        };
}
