using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Describe;
using ParamGen.Files.Descriptions;

namespace ParamGen.Tool.Models;

/// <summary>The description of a model file, as the build hands it to the compiler.</summary>
/// <param name="path">The path of the file.</param>
internal sealed class DescribedText(string path) : AdditionalText
{
    private readonly Lazy<SourceText> text = new(() =>
        SourceText.From(DescriptionText.Write(OpenedFile.Describe(path, path, _ => { })), Encoding.UTF8));

    public override string Path => path + ProjectFile.Ending;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text.Value;

    /// <summary>The file, as a project of the compiler has it.</summary>
    public ProjectFile File => new(this, path, IsDescribed: true);

    /// <summary>What is taken from the file.</summary>
    public ModelFileKind Kind => Compiler.Reading.Files.Descriptions.Of(GetText()).File switch
    {
        null => ModelFileKind.Keras,
        { Kind: Core.Formats.Descriptions.FileKinds.Onnx } => ModelFileKind.Onnx,
        { Architecture: null, Weights.Count: > 0 } => ModelFileKind.Weights,
        _ => ModelFileKind.Keras,
    };
}
