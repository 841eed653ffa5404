using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Files;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// What is written of a model. Immutable and compared by value: it is kept between two runs of the generator, and where it
/// stays equal nothing is written again.
/// </summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself, last.</param>
/// <param name="Network">The numbers; null where the model is refused.</param>
internal sealed record ModelReport(string Namespace, EquatableArray<TypeHeader> Types, NetworkReport? Network)
{
    /// <summary>What a file without a network holds; null for every other model.</summary>
    public FileReport? Contents { get; init; }

    /// <summary>What the class takes from a file; null where its layers are attributes.</summary>
    public ModelFileKind? FileKind { get; init; }

    /// <summary>What an ONNX model of the class takes and returns; null where it has none.</summary>
    public OnnxSignature? Signature { get; init; }

    /// <summary>Whether the model can have a session; null where no file is an ONNX model.</summary>
    public SessionSupport? Session { get; init; }

    /// <summary>Whether a base class is a model too, whose constants this one must not show as its own.</summary>
    public bool HasModelBase { get; init; }

    /// <summary>Whether a base class has a session of its file, which this class must not show as its own.</summary>
    public bool HidesSession { get; init; }

    /// <summary>Why the model is refused, and what it would have had; null where it is not.</summary>
    public Refusal? Refusal { get; init; }
}

/// <summary>A refused model, as its stand-ins tell it.</summary>
/// <param name="Reason">The rule's id and message.</param>
/// <param name="Sketch">What is known of its layers; null where nothing is.</param>
/// <param name="TakenNames">The names that the user has given to members.</param>
internal sealed record Refusal(string Reason, NetworkSketch? Sketch, EquatableArray<string> TakenNames)
{
    /// <summary>Whether the class asks what its network costs on a device.</summary>
    public bool HasDevice { get; init; }
}
