using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>How a kind of file names layers and weights, and lays them out.</summary>
internal abstract class StoredLayout
{
    /// <summary>Whether layers have their own names in the file, rather than that of their class and a number.</summary>
    public abstract bool NamesLayers { get; }

    /// <summary>Whether the order of the layers in the file is the model's, by which Keras loads them.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>The layout of a file; null where it has none of Keras's.</summary>
    public static StoredLayout? Of(FileDescription file) => file.Kind switch
    {
        FileKinds.Keras => new VariableLayout(),
        FileKinds.Hdf5 when file.Layers.Count > 0 => new ListedLayout(),
        FileKinds.Hdf5 when file.Weights.Any(weight => weight.Name.Contains("vars/")) => new VariableLayout(),
        FileKinds.Hdf5 or FileKinds.TensorFlowJs or FileKinds.SafeTensors => new PathLayout(),
        _ => null,
    };

    /// <summary>The layers of a network that have weights in such a file.</summary>
    /// <param name="network">The network, or a model within it.</param>
    /// <param name="owner">What stands before the names of its layers in messages.</param>
    public abstract IReadOnlyList<ExpectedLayer> Expected(NetworkReport network, string owner);

    /// <summary>The layers of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="weights">Its tensors, without those that are no weights.</param>
    /// <param name="expected">The layers that it should have.</param>
    /// <param name="network">The network.</param>
    public abstract IReadOnlyList<StoredLayer> Stored(
        FileDescription file,
        IReadOnlyList<DescribedWeight> weights,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network);

    /// <summary>The layers of a model that is a layer in the file.</summary>
    /// <param name="model">What the file has of it.</param>
    /// <param name="expected">The layers that it should have.</param>
    /// <param name="network">The model.</param>
    public abstract IReadOnlyList<StoredLayer> Within(
        StoredLayer model,
        IReadOnlyList<ExpectedLayer> expected,
        NetworkReport network);

    /// <summary>Which tensor of a layer is which of its weights.</summary>
    public abstract Pairing<ExpectedWeight, StoredWeight> Pair(ExpectedLayer expected, StoredLayer stored);
}
