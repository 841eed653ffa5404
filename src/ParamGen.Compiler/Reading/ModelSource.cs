using ParamGen.Core.Collections;
using ParamGen.Core.Contracts;
using ParamGen.Core.Files;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading;

/// <summary>
/// A model class as it was written. Immutable and compared by value: it is kept between two runs of the generator, so it
/// holds no symbol, no syntax and no location; an edit that changes no layer leaves it equal.
/// </summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself, last.</param>
/// <param name="Network">The layers; null where they cannot be read.</param>
internal sealed record ModelSource(string Namespace, EquatableArray<TypeHeader> Types, NetworkSource? Network)
{
    /// <summary>The class's name.</summary>
    public string Name => Types[Types.Count - 1].Name.TrimStart('@');

    /// <summary>Why the class gets no constants, whatever its layers; null where they decide.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether a base class is a model too.</summary>
    public bool HasModelBase { get; init; }

    /// <summary>Whether a base class has a session of its file, which this class must not show as its own.</summary>
    public bool HidesSession { get; init; }

    /// <summary>Whether the class asks what its network costs on a device.</summary>
    public bool HasDevice { get; init; }

    /// <summary>The file that the layers come from; null where they are attributes.</summary>
    public string? File { get; init; }

    /// <summary>The files that its attributes name; null where they name none.</summary>
    public ModelFiles? Files { get; init; }

    /// <summary>Whether one of the files is an ONNX model.</summary>
    public bool NamesOnnx => Files?.Named.Any(static file => file.Kind is ModelFileKind.Onnx) is true;

    /// <summary>What the first ONNX model among the files takes and returns; null where none was read.</summary>
    public OnnxSignature? Signature => Contents?.Onnx is { } own ? OnnxSignature.Of(own)
        : Contracts.OfType<OnnxModelContract>().FirstOrDefault() is { } contract ? OnnxSignature.Of(contract.Description)
        : null;

    /// <summary>What the class takes from a file; null where its layers are attributes.</summary>
    public ModelFileKind? FileKind => Files?.SourceFile?.Kind;

    /// <summary>The files that its network must agree with, as they were read.</summary>
    public EquatableArray<FileContract> Contracts { get; init; }

    /// <summary>What a file without a network holds; null for every other model.</summary>
    public FileReport? Contents { get; init; }

    /// <summary>The names that the user has given to members, of those that the generator needs.</summary>
    public EquatableArray<string> TakenNames { get; init; }
}
