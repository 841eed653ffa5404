using System.CommandLine;
using ParamGen.Tool.Devices;
using ParamGen.Tool.Models;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Commands;

/// <summary><c>paramgen device FILE</c>: what a network costs on a small device.</summary>
internal static class DeviceCommand
{
    public static Command Create()
    {
        var file = ModelArguments.File(
            description: "A .keras, .h5, .hdf5 or .json file with an architecture of Keras's, a .tflite file, or a .cs file.");
        var (kernels, format) = (ModelArguments.Kernels(), ModelArguments.Format());
        var className = ModelArguments.Class(file);
        var command = new ExampleCommand(
            "device",
            """
            Shows what a network costs on a microcontroller: its operators, constants and memory.
            The numbers are those of a TensorFlow Lite file that runs in TensorFlow Lite Micro: of a network's the fully quantized one.
            """,
            "paramgen device model.keras",
            "paramgen device model.keras --kernels cmsis-nn",
            "paramgen device Models.cs --class Classifier --format markdown")
        {
            file, className, kernels, format,
        };
        command.SetAction(parsed =>
        {
            var output = CommandOutput.Of(parsed);
            var path = parsed.GetValue(file)!;
            var model = output.During(
                $"Reading {path}",
                () => DeviceModel.Of(path, ModelLoader.Load(path, parsed.GetValue(className)), parsed.Chosen(kernels)));
            return model.Costs is { } costs
                ? output.Write(writer => ReportWriter.Write(DeviceTable.Of(costs), parsed.GetValue(format), writer))
                : output.Fail(model.Problems);
        });
        return command;
    }
}
