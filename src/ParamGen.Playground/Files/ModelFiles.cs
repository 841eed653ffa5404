using ParamGen.Core.Formats.Descriptions;
using ParamGen.Files;
using ParamGen.Playground.Answers;
using ParamGen.Tool.Conversion;
using ParamGen.Tool.Models;
using DescribedText = ParamGen.Tool.Models.DescribedText;

namespace ParamGen.Playground.Files;

/// <summary>Opens a model file: what is in it, and its network as attributes.</summary>
internal static class ModelFiles
{
    /// <param name="stream">The file.</param>
    /// <param name="name">What it is called.</param>
    public static OpenedModel Open(Stream stream, string name)
    {
        var description = ModelFile.Describe(stream, name);
        var kind = description.Kind is { Length: > 0 } known ? FileKinds.NameOf(known) : "an unreadable file";
        var file = new DescribedText(name, () => description);
        var model = FileModel.Of(name, file);
        var opened = new OpenedModel(name, kind, model.Problems);
        if (model.Problems.Count > 0)
            return opened;
        opened = opened with { Summary = Panes.Summary(model), Drawing = Panes.Drawing(model) };
        if (model.Network is null)
            return opened with { Note = "It contains no Keras layers, so there are no attributes for it." };
        var converted = CSharpConversion.Write(model, new(null, ClassTarget.NameFor(name)), withBlocks: true);
        return converted.Text is { } text
            ? opened with { Text = text }
            : opened with { Note = string.Join('\n', converted.Problems) };
    }
}
