using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Reading.Files;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>How a file, and a class that the syntax leaves in doubt, are read. None of it throws.</summary>
internal interface IModelSteps
{
    /// <summary>What a file says of models.</summary>
    FileContents Contents(SyntaxTree tree, Markers markers, CancellationToken cancellation);

    /// <summary>What the symbol of a class says of its model; null where it is none.</summary>
    ModelSource? Source(
        INamedTypeSymbol type,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation);
}
