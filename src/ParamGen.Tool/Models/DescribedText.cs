using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Files.Descriptions;

namespace ParamGen.Tool.Models;

/// <summary>The description of a model file, as the build hands it to the compiler.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="describe">Reads it.</param>
internal sealed class DescribedText(string path, Func<FileDescription> describe) : AdditionalText
{
    private readonly Lazy<SourceText> text = new(() => SourceText.From(DescriptionText.Write(describe()), Encoding.UTF8));

    public override string Path => path + ProjectFile.Ending;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text.Value;

    /// <summary>The file, as a project of the compiler has it.</summary>
    public ProjectFile File => new(this, path, IsDescribed: true);

    /// <summary>Why the file cannot be opened; null if it can.</summary>
    public string? Unreadable => Description?.Error is { Id: "PG0501" } error ? error.Message : null;

    /// <summary>What is taken from the file.</summary>
    public ModelFileKind Kind => Description switch
    {
        null => ModelFileKind.Keras,
        { Kind: Core.Formats.Descriptions.FileKinds.Onnx } => ModelFileKind.Onnx,
        { Kind: Core.Formats.Descriptions.FileKinds.TensorFlowLite } => ModelFileKind.TensorFlowLite,
        { Architecture: null, Weights.Count: > 0 } => ModelFileKind.Weights,
        _ => ModelFileKind.Keras,
    };

    private Core.Formats.Descriptions.FileDescription? Description => Compiler.Reading.Files.Descriptions.Of(GetText()).File;
}
