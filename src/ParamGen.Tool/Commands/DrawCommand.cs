using System.CommandLine;
using ParamGen.Tool.Drawing;
using ParamGen.Tool.Drawing.Layout;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Commands;

/// <summary><c>paramgen draw FILE -o OUT</c>: a drawing of a network.</summary>
internal static class DrawCommand
{
    private static readonly Dictionary<string, Func<Diagram, string>> writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = SvgWriter.Write,
        [".html"] = HtmlWriter.Write,
        [".mmd"] = MermaidWriter.Write,
    };

    public static Command Create()
    {
        var file = ModelArguments.FileWithLayers();
        var className = ModelArguments.Class(file);
        var output = ModelArguments.Output("The drawing: a .svg, .html or .mmd file.");
        var expand = new Option<bool>("--expand")
        {
            Description = "Draws each layer by itself, those of models within the model as well.",
        };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { Length: > 0 } path }] && !writers.ContainsKey(Path.GetExtension(path)))
                result.AddError($"'{path}' has an unknown ending; a drawing is a .svg, .html or .mmd file.");
        });
        var command = new ExampleCommand(
            "draw",
            "Draws a network: an image, a page with the details of each layer, or a flowchart of Mermaid.",
            "paramgen draw model.keras -o model.svg",
            "paramgen draw model.keras -o model.html --expand",
            "paramgen draw Models.cs --class Classifier -o classifier.mmd")
        {
            file, output, className, expand,
        };
        command.SetAction(parsed =>
        {
            var streams = CommandOutput.Of(parsed);
            var source = parsed.GetValue(file)!;
            var model = streams.During($"Reading {source}", () => ModelLoader.Load(source, parsed.GetValue(className)));
            if (model.Problems.Count > 0)
                return streams.Fail(model.Problems);
            if (model.Source is null)
                return streams.Fail($"{model.Name} has no layers of Keras's that could be drawn; paramgen summary shows what is in it");
            var path = parsed.GetValue(output)!;
            try
            {
                var write = writers[Path.GetExtension(path)];
                var drawing = streams.During($"Drawing {source}", () => write(Diagram.Of(model, parsed.GetValue(expand))));
                var code = streams.WriteFile(path, drawing);
                if (code == ExitCodes.Success && write == MermaidWriter.Write && MermaidWriter.Unshown(drawing) is { } note)
                    streams.Error.WriteLine($"{path}: {note}");
                return code;
            }
            catch (DrawingTooLargeException exception)
            {
                return streams.Fail($"{model.Name} is too large to be drawn: {exception.Message}; paramgen summary lists its layers");
            }
        });
        return command;
    }
}
