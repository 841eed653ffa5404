using System.CommandLine;
using System.CommandLine.Parsing;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Commands;

/// <summary>The arguments that several commands have.</summary>
internal static class ModelArguments
{
    private const string Endings = "A .keras, .h5, .hdf5, .json, .onnx or .safetensors file, or a .cs file.";

    /// <summary>A file with layers of Keras's.</summary>
    public static Argument<string> FileWithLayers() =>
        File(description: "A .keras, .h5, .hdf5 or .json file with an architecture of Keras's, or a .cs file.");

    /// <summary>A model file.</summary>
    /// <param name="name">What the help calls it.</param>
    /// <param name="description">What it is, where that is more than its endings.</param>
    public static Argument<string> File(string name = "FILE", string description = Endings)
    {
        var file = new Argument<string>(name) { Description = description };
        file.Validators.Add(MustBeNamed);
        return file;
    }

    /// <summary>Which class of a .cs file is meant.</summary>
    /// <param name="files">The files, of which one must be a .cs file.</param>
    public static Option<string?> Class(params Argument<string>[] files)
    {
        var option = new Option<string?>("--class", "-c")
        {
            Description = "The class, for a .cs file with several models.",
            HelpName = "NAME",
        };
        option.Validators.Add(result =>
        {
            if (!result.Implicit && files.All(file => result.GetValue(file) is { } path && !ModelLoader.IsCSharp(path)))
                result.AddError("--class is for a .cs file.");
        });
        return option;
    }

    /// <summary>The file that is written.</summary>
    /// <param name="description">What its ending decides.</param>
    public static Option<string> Output(string description)
    {
        var output = new Option<string>("--output", "-o") { Description = description, HelpName = "OUT", Required = true };
        output.Validators.Add(MustBeNamed);
        output.Validators.Add(MustBeMoreThanAnEnding);
        return output;
    }

    /// <summary>A choice of an enum.</summary>
    public static Option<T> Choice<T>(string name, string description, params string[] aliases)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
        var choice = new Option<T>(name, aliases)
        {
            Description = $"{description} Default: {NameOf(default(T))}.",
            CustomParser = result => values.GetValueOrDefault(result.Tokens[0].Value),
        };
        choice.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. values.Keys]);
        return choice;
    }

    /// <summary>A value of an enum as a command line has it: <c>multiply-adds</c>, <c>cmsis-nn</c>.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum
    {
        var name = $"{value}";
        return string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]) ? $"-{c}" : $"{c}"))
            .ToLowerInvariant();
    }

    /// <summary>The format of a report.</summary>
    public static Option<OutputFormat> Format() => Choice<OutputFormat>("--format", "The format of the output.", "-f");

    /// <summary>The kernels of the interpreter, for what a network costs on a device.</summary>
    public static Option<DeviceKernels> Kernels() =>
        Choice<DeviceKernels>("--kernels", "The kernels of TensorFlow Lite Micro. A class with [TensorFlowLite] says which it has.");

    /// <summary>The value of a choice; null where none was made.</summary>
    public static T? Chosen<T>(this ParseResult parsed, Option<T> choice)
        where T : struct, Enum =>
        parsed.GetResult(choice) is { Implicit: false } ? parsed.GetValue(choice) : null;

    /// <summary>Refuses a file without a name.</summary>
    public static void MustBeNamed(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            result.AddError("The name of the file is empty.");
    }

    /// <summary>Refuses a file that is written and has nothing before its ending: <c>.svg</c> is a hidden file.</summary>
    public static void MustBeMoreThanAnEnding(SymbolResult result)
    {
        if (result.Tokens is [{ Value: { Length: > 0 } path }] && Path.GetFileNameWithoutExtension(path).Length == 0)
            result.AddError($"'{path}' has no name in front of its ending.");
    }
}
