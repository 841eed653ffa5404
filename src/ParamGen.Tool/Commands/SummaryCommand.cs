using System.CommandLine;
using System.Globalization;
using ParamGen.Tool.Models;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Commands;

/// <summary><c>paramgen summary FILE</c>: the layers of a network with their shapes and costs.</summary>
internal static class SummaryCommand
{
    public static Command Create()
    {
        var (file, format) = (ModelArguments.File(), ModelArguments.Format());
        var className = ModelArguments.Class(file);
        var sort = ModelArguments.Choice<RowOrder>(
            "--sort",
            "The order of the rows: the largest numbers first, texts from A to Z; none keeps that of the model.");
        var filter = new Option<string?>("--filter")
        {
            Description = "Shows only rows with this text in the name or the type.",
            HelpName = "TEXT",
        };
        var top = new Option<int?>("--top") { Description = "Shows only the first rows.", HelpName = "COUNT" };
        var nested = new Option<bool>("--nested") { Description = "Shows the layers of models within the model as well." };
        // The text itself: what is no number has no value to ask for.
        top.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }]
                && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0))
                result.AddError($"--top needs a whole number from 1 to {int.MaxValue}.");
        });
        var command = new ExampleCommand(
            "summary",
            "Shows the layers of a network with their shapes and costs.",
            "paramgen summary model.keras",
            "paramgen summary model.onnx --sort parameters --top 10",
            "paramgen summary Models.cs --class Classifier --format markdown")
        {
            file, className, format, sort, filter, top, nested,
        };
        command.SetAction(parsed =>
        {
            var output = CommandOutput.Of(parsed);
            var path = parsed.GetValue(file)!;
            var model = output.During($"Reading {path}", () => ModelLoader.Load(path, parsed.GetValue(className)));
            if (model.Problems.Count > 0)
                return output.Fail(model.Problems);
            var rows = new RowSelection(parsed.GetValue(sort), parsed.GetValue(filter), parsed.GetValue(top));
            var report = Summary.Of(model, rows, parsed.GetValue(nested));
            return output.Write(writer => ReportWriter.Write(report, parsed.GetValue(format), writer));
        });
        return command;
    }
}
