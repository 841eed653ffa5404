using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>What is in a file, as far as the attribute of a class can take it.</summary>
/// <param name="Text">The file, with the lines that errors are shown at.</param>
internal sealed record FileContent(FileText Text)
{
    /// <summary>The text of an architecture; null for a file that is described.</summary>
    public SourceText? Architecture { get; init; }

    /// <summary>What is described of the file; null for one that is a text itself.</summary>
    public FileDescription? Description { get; init; }

    /// <summary>Why a class cannot take its model from the file.</summary>
    public FileProblem? Problem { get; init; }

    /// <summary>What is in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What is taken from it.</param>
    /// <param name="model">The name of the class.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static FileContent Of(ProjectFile file, ModelFileKind kind, string model, CancellationToken cancellation)
    {
        // The compiler has an error of its own for a file that is no text, once it is asked for the text.
        if ((!file.IsDescribed && FileFormat.IsBinary(file.Name)) || file.Text.GetText(cancellation) is not { } text)
            return new(new FileText(file.Path, null)) { Problem = MissingFile.Unreadable(model, file.Name) };
        if (!file.IsDescribed)
            return new(new FileText(file.Path, text))
            {
                Architecture = text,
                Problem = kind is ModelFileKind.Keras ? null : MissingFile.NotDescribed(model, file.Name),
            };
        var (description, reason) = Descriptions.Of(text);
        if (description is null)
            return new(new FileText(file.Text.Path, null))
            {
                Problem = MissingFile.NoDescription(model, file.Name, reason),
            };
        return new(new FileText(file.Path, LinesOf(description)))
        {
            Description = description,
            Problem = description.Error is { } error ? Of(error, file.Name, model) : Wrong(description, kind, file.Name, model),
        };
    }

    /// <summary>The network that an architecture has; null where the file has none.</summary>
    public Core.Formats.Keras.KerasModel? Network(EquatableArray<CustomLayer> custom) =>
        Architecture is not null ? KerasModels.Of(Architecture, custom)
        : Description is { Architecture: not null } ? KerasModels.Of(Description, custom)
        : null;

    /// <summary>An architecture that is the whole file has the lines of the file.</summary>
    private static SourceText? LinesOf(FileDescription file) =>
        file is { Kind: FileKinds.KerasJson or FileKinds.TensorFlowJs, Architecture: { } text } ? SourceText.From(text) : null;

    private static FileProblem Of(DescribedError error, string file, string model) => error.Id switch
    {
        "PG0520" => new(FileRules.PG0520_Damaged, new([model, file, error.Message]), default),
        "PG0521" => new(FileRules.PG0521_UnknownFormat, new([model, file, error.Message]), default),
        "PG0522" => new(FileRules.PG0522_NotSupported, new([model, file, error.Message]), default),
        _ => new(FileRules.PG0501_FileNotFound, new([model, $"'{file}': {error.Message}"]), default),
    };

    /// <summary>What is wrong with taking a kind of model from a file of another kind.</summary>
    private static FileProblem? Wrong(FileDescription description, ModelFileKind kind, string file, string model)
    {
        var what = FileKinds.NameOf(description.Kind);
        var isWeights = kind is ModelFileKind.SafeTensors or ModelFileKind.Weights || description.Architecture is null;
        if (!kind.Takes(description.Kind))
            return Problem(
                what,
                ModelFileKinds.AttributeFor(description.Kind, isWeights) is { } other ? $"use {other}" : "it is not supported yet");
        if (kind is ModelFileKind.Keras && description.Architecture is null)
            return Problem(
                $"{what} with weights, but without an architecture",
                "save the whole model with model.save(), or use [Weights] for the weights alone");
        return kind is ModelFileKind.Weights && description.Weights.Count == 0
            ? Problem($"{what} without weights", "save them with model.save_weights()")
            : null;

        FileProblem Problem(string is_, string advice) => new(FileRules.PG0514_OtherKind, new([model, file, is_, advice]), default);
    }
}
