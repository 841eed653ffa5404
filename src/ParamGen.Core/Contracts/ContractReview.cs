using ParamGen.Core.Advice;
using ParamGen.Core.Collections;
using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Contracts.Onnx;
using ParamGen.Core.Contracts.TensorFlowLite;
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
                (view, report) => Problems(contracts, view, report, new(name, IsOfFile: network.Class is not null)));
        return withAdvice ? NetworkReview.Of(network) : NetworkEvaluator.Evaluate(network);
    }

    private static IEnumerable<Problem> Problems(
        EquatableArray<FileContract> contracts,
        NetworkView view,
        NetworkReport report,
        Compared compared) => contracts.SelectMany(contract => Problems(contract, view, report, compared)
            .Select(problem => problem with { File = contract.Number }));

    private static IEnumerable<Problem> Problems(FileContract contract, NetworkView view, NetworkReport report, Compared compared) =>
        contract switch
        {
            ArchitectureContract file => ArchitectureReview.Problems(view, report, file, compared),
            WeightsFileContract file => WeightsReview.Problems(view, report, file, compared.Name),
            OnnxModelContract file => OnnxContract.Problems(view, report, file.Description with { File = file.File }, compared.Name),
            TensorFlowLiteContract file =>
                TensorFlowLiteReview.Problems(view, report, file.Description with { File = file.File }, compared.Name),
            _ => throw new InvalidOperationException($"A file of the kind {contract.GetType().Name} is compared with nothing."),
        };
}

/// <summary>What is compared with a file.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="IsOfFile">Whether its network comes from another file, which has a name for each layer.</param>
internal sealed record Compared(string Name, bool IsOfFile);
