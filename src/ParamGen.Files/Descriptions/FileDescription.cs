using System.Text.Json.Serialization;

namespace ParamGen.Files.Descriptions;

/// <summary>
/// What is in a model file, without its tensors' data. <see cref="DescriptionText"/> writes it as the text that
/// <c>docs/descriptions.md</c> documents; a change of what a member means is a new <see cref="Version"/>.
/// </summary>
public sealed record FileDescription
{
    /// <summary>The version of the schema.</summary>
    [JsonPropertyName("paramgen")]
    [JsonPropertyOrder(-1)]
    public int Version { get; init; } = 1;

    /// <summary>The path of the file, as it was given.</summary>
    public required string File { get; init; }

    /// <summary>The kind of file: a word of <see cref="FileKinds"/>; null where the file does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>Why the file cannot be described. Where there is an error, there is nothing else.</summary>
    public FileProblem? Error { get; init; }

    /// <summary>The other files that were read with it: the shards that an index lists, by their names in its folder.</summary>
    public IReadOnlyList<string>? Shards { get; init; }

    /// <summary>What Keras says of a model: its version and architecture.</summary>
    public KerasDescription? Keras { get; init; }

    /// <summary>What the model takes (ONNX, TensorFlow Lite), in the file's order.</summary>
    public IReadOnlyList<ValueDescription>? Inputs { get; init; }

    /// <summary>What the model returns (ONNX, TensorFlow Lite), in the file's order.</summary>
    public IReadOnlyList<ValueDescription>? Outputs { get; init; }

    /// <summary>The tensors that the file stores.</summary>
    public IReadOnlyList<WeightDescription>? Weights { get; init; }

    /// <summary>Texts that whoever wrote the file attached to it (ONNX, safetensors), in the file's order.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>What only ONNX has.</summary>
    public OnnxDescription? Onnx { get; init; }

    /// <summary>What only TensorFlow Lite has.</summary>
    public TensorFlowLiteDescription? TensorFlowLite { get; init; }
}

/// <summary>Why a file cannot be described.</summary>
/// <param name="Id">The rule, such as <c>PG0520</c>.</param>
/// <param name="Message">What is wrong with the file, in one line.</param>
public sealed record FileProblem(string Id, string Message);
