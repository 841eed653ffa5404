using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>The layout of TensorFlow.js and of safetensors: Keras's path of each weight, <c>dense_1/kernel</c>, in any order.</summary>
internal sealed class PathLayout : NamedLayout
{
    public override IReadOnlyList<ExpectedLayer> Expected(NetworkReport network, string owner) => [.. Flat(network, owner)];

    public override IReadOnlyList<StoredLayer> Stored(
        FileDescription file,
        IReadOnlyList<DescribedWeight> weights,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network) => Split([.. weights.Select(weight => new StoredWeight(weight.Name, weight))], expected, network);
}
