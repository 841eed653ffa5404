using System.CommandLine;
using ParamGen.Tool.Conversion;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Commands;

/// <summary><c>paramgen convert FILE -o OUT</c>: a model in another form.</summary>
internal static class ConvertCommand
{
    private const string CSharp = ".cs";
    private const string Json = ".json";

    /// <summary>The forms that a model is written in, by the ending of the file.</summary>
    private static readonly (string Ending, Func<LoadedModel, ConvertOptions, Converted> Write)[] forms =
    [
        (CSharp, (model, options) => CSharpConversion.Write(model, options.Target, options.WithBlocks)),
        (Json, (model, _) => KerasConversion.Write(model)),
    ];

    private static string Endings => string.Join(" or ", forms.Select(form => form.Ending));

    public static Command Create()
    {
        var file = ModelArguments.FileWithLayers();
        var output = new Option<string?>("--output", "-o")
        {
            Description = $"The file that is written: {Endings}. Default: standard output, C# for a model file and JSON for a .cs file.",
            HelpName = "OUT",
        };
        var className = new Option<string?>("--class", "-c")
        {
            Description = "The name of the class; of a .cs file, the class that is read. Default: made from the name of the file.",
            HelpName = "NAME",
        };
        var space = new Option<string?>("--namespace") { Description = "The namespace of the class. Default: none.", HelpName = "NAME" };
        var noBlocks = new Option<bool>("--no-blocks") { Description = "Writes each layer, even where layers repeat." };
        var force = new Option<bool>("--force") { Description = "Overwrites OUT." };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && FormOf(path) is null)
                result.AddError($"'{path}' cannot be written: the name of OUT must end in {Endings}.");
        });
        output.Validators.Add(ModelArguments.MustBeMoreThanAnEnding);
        className.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && result.GetValue(file) is { } path && !IsCode(path) && !ClassTarget.IsClass(name))
                result.AddError($"'{name}' cannot be the name of a class: it is no identifier, or means something in ParamGen.");
        });
        space.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && !ClassTarget.IsNamespace(name))
                result.AddError($"'{name}' cannot be the name of a namespace.");
        });
        var command = new ExampleCommand(
            "convert",
            """
            Writes a model of Keras as a C# class with layer attributes, or as Keras's JSON.
            What is written is read again before: it has the layers, the arguments and the numbers of the model.
            """,
            "paramgen convert model.keras -o Model.cs",
            "paramgen convert model.h5 -o Model.cs --class Classifier --namespace Models",
            "paramgen convert Models.cs --class Classifier -o classifier.keras.json")
        {
            file, output, className, space, noBlocks, force,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is not { } path || (result.GetValue(output) ?? (IsCode(path) ? Json : CSharp)) is not { } target
                || FormOf(target) == forms[0].Write)
                return;
            var named = IsCode(path) ? null : result.GetResult(className);
            foreach (var ofClass in new[] { result.GetResult(space), result.GetResult(noBlocks), named })
            {
                if (ofClass is { Implicit: false })
                    result.AddError($"{ofClass.Option.Name} is for a class that is written.");
            }
        });
        command.SetAction(parsed =>
        {
            var console = CommandOutput.Of(parsed);
            var (path, target, name) = (parsed.GetValue(file)!, parsed.GetValue(output), parsed.GetValue(className));
            var model = console.During($"Reading {path}", () => ModelLoader.Load(path, IsCode(path) ? name : null));
            if (model.Problems.Count > 0)
                return console.Fail(model.Problems);
            if (model.Network is null)
                return console.Fail($"{model.Name}: there are no layers of Keras's in it; a file of weights, or an ONNX model, has none");
            var options = new ConvertOptions(
                new(parsed.GetValue(space), IsCode(path) ? model.Name : name ?? ClassTarget.NameFor(target ?? path)),
                !parsed.GetValue(noBlocks));
            var write = FormOf(target ?? (IsCode(path) ? Json : CSharp))!;
            var converted = console.During($"Converting {path}", () => write(model, options));
            if (converted.Text is not { } text)
                return console.Fail(converted.Problems);
            return target is null
                ? console.Write(writer => writer.Write(text))
                : console.WriteFile(target, text, parsed.GetValue(force));
        });
        return command;
    }

    private static Func<LoadedModel, ConvertOptions, Converted>? FormOf(string path) =>
        forms.FirstOrDefault(form => path.EndsWith(form.Ending, StringComparison.OrdinalIgnoreCase)).Write;

    private static bool IsCode(string path) => path.EndsWith(CSharp, StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a model is written.</summary>
/// <param name="Target">What its class is called.</param>
/// <param name="WithBlocks">Whether what repeats is a block.</param>
internal sealed record ConvertOptions(ClassTarget Target, bool WithBlocks);
