using System.CommandLine;
using ParamGen.Tool.Devices;
using ParamGen.Tool.Drawing;
using ParamGen.Tool.Drawing.Arena;
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

    private static readonly Dictionary<string, Func<ArenaDiagram, string>> arenaWriters = new(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = ArenaWriter.Svg,
        [".html"] = ArenaWriter.Html,
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
        var arena = new Option<bool>("--arena")
        {
            Description = "Draws the memory of TensorFlow Lite Micro instead, also of a .tflite file: which tensor is where, and when.",
        };
        var kernels = ModelArguments.Kernels();
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
            "paramgen draw Models.cs --class Classifier -o classifier.mmd",
            "paramgen draw model.keras --arena -o arena.svg")
        {
            file, output, className, expand, arena, kernels,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(arena))
            {
                if (result.GetResult(kernels) is { Implicit: false })
                    result.AddError("--kernels is for --arena.");
                return;
            }

            if (result.GetValue(expand))
                result.AddError("--expand is for a drawing of layers, not for --arena.");
            if (result.GetValue(output) is { } path && writers.ContainsKey(Path.GetExtension(path))
                && !arenaWriters.ContainsKey(Path.GetExtension(path)))
                result.AddError($"'{path}' cannot be written: with --arena a drawing is a .svg or .html file.");
        });
        command.SetAction(parsed =>
        {
            var streams = CommandOutput.Of(parsed);
            var source = parsed.GetValue(file)!;
            var path = parsed.GetValue(output)!;
            var model = streams.During($"Reading {source}", () => ModelLoader.Load(source, parsed.GetValue(className)));
            if (model.Problems.Count > 0)
                return streams.Fail(model.Problems);
            if (model.Source is null && !(parsed.GetValue(arena) && model.Contents?.TensorFlowLite is not null))
                return streams.Fail($"{model.Name} has no layers of Keras's that could be drawn; paramgen summary shows what is in it");
            try
            {
                return parsed.GetValue(arena)
                    ? DrawArena(streams, path, DeviceModel.Of(source, model, parsed.Chosen(kernels)), Diagram.NameOf(model))
                    : DrawLayers(streams, path, model, parsed.GetValue(expand));
            }
            catch (DrawingTooLargeException exception)
            {
                return streams.Fail($"{model.Name} is too large to be drawn: {exception.Message}; paramgen summary lists its layers");
            }
        });
        return command;
    }

    private static int DrawLayers(CommandOutput streams, string path, LoadedModel model, bool isExpanded)
    {
        var write = writers[Path.GetExtension(path)];
        var drawing = streams.During($"Drawing {model.Name}", () => write(Diagram.Of(model, isExpanded)));
        var code = streams.WriteFile(path, drawing);
        if (code == ExitCodes.Success && write == MermaidWriter.Write && MermaidWriter.Unshown(drawing) is { } note)
            streams.Error.WriteLine($"{path}: {note}");
        return code;
    }

    private static int DrawArena(CommandOutput streams, string path, DeviceModel model, string name) => model.Costs switch
    {
        null => streams.Fail(model.Problems),
        { HasArena: false } costs => streams.Fail(
            $"{costs.Name} has no arena, as these are not in the interpreter: {costs.MissingText}; paramgen device shows its operators"),
        var costs => streams.WriteFile(
            path,
            arenaWriters[Path.GetExtension(path)](new(name, costs.Graph, costs.Plan, costs.Rules))),
    };
}
