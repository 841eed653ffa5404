namespace ParamGen.Core.Layers;

/// <summary>An output of a layer, for one sample.</summary>
/// <param name="layer">The layer's name.</param>
/// <param name="bytes">The bytes that it takes; null where a size is unknown.</param>
internal sealed class HeldTensor(string layer, long? bytes)
{
    public string Layer => layer;

    public long? Bytes => bytes;
}

/// <summary>What a layer takes and gives when it runs.</summary>
internal sealed record LayerRun(string Layer, HeldTensor[] Taken, HeldTensor[] Given);

/// <summary>
/// Which activations a network holds when: its layers in the order in which they run. A model within the network is in it with its own
/// layers, so it costs what it would cost if its layers were written out.
/// </summary>
internal sealed record ActivationTrace(
    IReadOnlyList<LayerRun> Runs,
    IReadOnlyList<HeldTensor> Inputs,
    IReadOnlyList<HeldTensor> Outputs);
