using System.Collections.Immutable;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>A class that takes its model from a file.</summary>
/// <param name="Model">The class, still without its model.</param>
/// <param name="Path">The end of the file's path.</param>
/// <param name="Budget">What it may cost at most.</param>
internal sealed record FileModelSource(ModelSource Model, string Path, EquatableArray<Argument> Budget)
{
    /// <summary>What it takes from the file. A class that cannot be read does not say, and no file is opened for it.</summary>
    public ModelFileKind Kind => Model.FileKind ?? ModelFileKind.Keras;

    /// <summary>The input beside the file, which gives the shape that the file leaves open; null where there is none.</summary>
    public LayerSource? Input { get; init; }

    /// <summary>What stands for the custom layers of the file.</summary>
    public EquatableArray<CustomLayer> CustomLayers { get; init; }

    /// <summary>The file that the path leads to, or why it leads to none.</summary>
    /// <param name="files">The files of the project.</param>
    /// <param name="projectFolder">The project's folder; empty where it is not known.</param>
    public FileChoice Choose(ImmutableArray<ProjectFile> files, string projectFolder) =>
        Model.Refusal is not null ? new(this, null, null)
        : ModelFile.Find(Path, files) is [var file] ? new(this, file, null)
        : new(this, null, new MissingFile(Path, files, projectFolder).Problem(Model.Name));
}
