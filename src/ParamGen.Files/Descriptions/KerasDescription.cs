namespace ParamGen.Files.Descriptions;

/// <summary>What Keras says of a model, in whatever file it is.</summary>
public sealed record KerasDescription
{
    /// <summary>The version of Keras that wrote the file, such as <c>3.15.1</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The backend that it ran on.</summary>
    public string? Backend { get; init; }

    /// <summary>The JSON text of the architecture, exactly as it is in the file; null where the file has weights alone.</summary>
    public string? Architecture { get; init; }

    /// <summary>
    /// The layers that have weights, in the model's order, where the file lists them (HDF5 of Keras 1 and 2, and of Keras 3's
    /// older form).
    /// </summary>
    public IReadOnlyList<LayerWeights>? Layers { get; init; }
}

/// <summary>A layer as a file of weights lists it.</summary>
/// <param name="Name">The layer's name.</param>
/// <param name="Weights">The names of its weights in the file, in the layer's order.</param>
public sealed record LayerWeights(string Name, IReadOnlyList<string> Weights);
