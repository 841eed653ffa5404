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
        var file = new Argument<string>("FILE")
        {
            Description = "A .keras, .h5, .hdf5, .json, .onnx or .safetensors file, or a .cs file.",
        };
        var className = new Option<string?>("--class", "-c")
        {
            Description = "The class, for a .cs file with several models.",
            HelpName = "NAME",
        };
        var format = new Option<OutputFormat>("--format", "-f") { Description = "The format of the output." };
        var sort = new Option<RowOrder>("--sort") { Description = "The order of the rows; the largest numbers come first." };
        var filter = new Option<string?>("--filter")
        {
            Description = "Shows only rows with this text in the name or the type.",
            HelpName = "TEXT",
        };
        var top = new Option<int?>("--top") { Description = "Shows only the first rows.", HelpName = "COUNT" };
        var nested = new Option<bool>("--nested") { Description = "Shows the layers of models within the model as well." };
        file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError("The name of the file is empty.");
        });
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, NamesOf<OutputFormat>());
        sort.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, NamesOf<RowOrder>());
        // The text itself: what is no number has no value to ask for.
        top.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }]
                && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0))
                result.AddError($"--top needs a whole number from 1 to {int.MaxValue}.");
        });
        var command = new Command(
            "summary",
            """
            Shows the layers of a network with their shapes and costs.

            Examples:
              paramgen summary model.keras
              paramgen summary model.onnx --sort parameters --top 10
              paramgen summary Models.cs --class Classifier --format markdown
            """)
        {
            file, className, format, sort, filter, top, nested,
        };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var model = ModelLoader.Load(parsed.GetValue(file)!, parsed.GetValue(className));
            foreach (var problem in model.Problems)
                error.WriteLine(problem);
            if (model.Problems.Count > 0)
                return ExitCodes.Failure;
            var rows = new RowSelection(parsed.GetValue(sort), parsed.GetValue(filter), parsed.GetValue(top));
            var report = model.Network is { } network
                ? NetworkSummary.Of(network, rows, parsed.GetValue(nested))
                : ContentsSummary.Of(model.Name, model.Contents!, rows);
            try
            {
                ReportWriter.Write(report, parsed.GetValue(format), output);
                return ExitCodes.Success;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"the output cannot be written: {exception.Message}");
                return ExitCodes.Failure;
            }
        });
        return command;
    }

    private static string[] NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
