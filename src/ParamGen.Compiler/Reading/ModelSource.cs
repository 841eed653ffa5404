using ParamGen.Core.Collections;
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

    /// <summary>The file that the layers come from; null where they are attributes.</summary>
    public string? File { get; init; }

    /// <summary>What the class takes from a file; null where its layers are attributes.</summary>
    public ModelFileKind? FileKind { get; init; }

    /// <summary>What a file without a network holds; null for every other model.</summary>
    public FileReport? Contents { get; init; }

    /// <summary>The names that the user has given to members, of those that the generator needs.</summary>
    public EquatableArray<string> TakenNames { get; init; }
}
