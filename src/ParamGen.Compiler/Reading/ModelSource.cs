using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Core.Collections;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler.Reading;

/// <summary>
/// A model class as it was written. Immutable and compared by value: it is kept between two runs of the generator, so it
/// holds no symbol, no syntax and no location; an edit that changes no layer leaves it equal.
/// </summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself, last.</param>
/// <param name="Network">The layers.</param>
internal sealed record ModelSource(string Namespace, EquatableArray<TypeHeader> Types, NetworkSource Network);

/// <summary>A model class that takes its network from a file.</summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself, last.</param>
/// <param name="Path">The end of the file's path.</param>
/// <param name="Budget">What it may cost at most.</param>
internal sealed record FileModelSource(string Namespace, EquatableArray<TypeHeader> Types, string Path, EquatableArray<Argument> Budget)
{
    /// <summary>The one file that is meant; null where there is none, or more than one.</summary>
    public AdditionalText? FileAmong(ImmutableArray<AdditionalText> files) => FileModel.Find(Path, files) is [var file] ? file : null;

    /// <summary>The model with the network that a file holds; null where there is none in it.</summary>
    public ModelSource? With(AdditionalText file, CancellationToken cancellation) =>
        FileModel.Read(file, cancellation)?.Network is { } network ? new(Namespace, Types, network with { Budget = Budget }) : null;
}
