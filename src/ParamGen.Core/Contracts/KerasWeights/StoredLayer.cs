using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>The tensors that a file has for a layer.</summary>
/// <param name="name">What the file calls the layer.</param>
/// <param name="weights">The tensors, each with its place within the layer.</param>
internal sealed class StoredLayer(string name, IReadOnlyList<StoredWeight> weights)
{
    public string Name => name;

    public IReadOnlyList<StoredWeight> Weights => weights;

    /// <summary>The shapes of the tensors.</summary>
    public string Signature { get; } = ShapeTexts.SignatureOf(weights.Select(weight => weight.Shape));
}

/// <summary>A tensor of a file.</summary>
/// <param name="place">Its place within what holds it.</param>
/// <param name="tensor">The tensor.</param>
internal sealed class StoredWeight(string place, DescribedWeight tensor)
{
    public string Place => place;

    public DescribedWeight Tensor => tensor;

    /// <summary>Its shape in Keras's notation.</summary>
    public string Shape { get; } = tensor.ShapeText;

    /// <summary>The same tensor, as seen from within a part of its place.</summary>
    public StoredWeight At(string within) => new(within, tensor);
}
