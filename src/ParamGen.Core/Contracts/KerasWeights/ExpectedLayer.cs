using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>A layer whose weights a file must have.</summary>
/// <param name="report">Its numbers.</param>
/// <param name="owner">What stands before its name in messages: the models in which it is, each with a slash; empty in the network.</param>
/// <param name="name">What the file should call it.</param>
/// <param name="stem">That name without its number, where Keras gives the name.</param>
/// <param name="weights">Its weights, each with its place within the layer in the file.</param>
internal sealed class ExpectedLayer(LayerReport report, string owner, string name, string stem, IReadOnlyList<ExpectedWeight> weights)
{
    public LayerReport Report => report;

    public string Owner => owner;

    public string Name => name;

    public string Stem => stem;

    public IReadOnlyList<ExpectedWeight> Weights => weights;

    /// <summary>What messages call it.</summary>
    public string Label => owner + report.Name;

    /// <summary>The shapes of its weights.</summary>
    public string Signature { get; } = ShapeTexts.SignatureOf(weights.Select(weight => weight.Weight.Shape.ToString()));

    /// <summary>The kind's name in the way in which Keras makes names of it.</summary>
    public static string StemOf(LayerReport layer) => KerasNames.SnakeCase(layer.Kind);
}

/// <summary>A weight that a file must have.</summary>
/// <param name="weight">The weight.</param>
/// <param name="place">Its place within the layer in the file.</param>
internal sealed class ExpectedWeight(Weight weight, string place)
{
    public Weight Weight => weight;

    public string Place => place;

    /// <summary>What messages call it: its path within the layer.</summary>
    public string Label => weight.Path;
}
