using System.CommandLine;
using ParamGen.Tool.Differences;
using ParamGen.Tool.Models;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Commands;

/// <summary><c>paramgen diff OLD NEW</c>: what was added, removed and changed from one model to another.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = ModelArguments.File("OLD", "The old model; /dev/null for none.");
        var other = ModelArguments.File("NEW", "The new model; /dev/null for none.");
        var (className, format) = (ModelArguments.Class(old, other), ModelArguments.Format());
        var parameters = LimitOf("--max-parameters", "parameters");
        var bytes = LimitOf("--max-parameter-bytes", "bytes of the parameters");
        var multiplyAdds = LimitOf("--max-multiply-adds", "multiply-adds per sample");
        var peak = LimitOf("--max-peak-activation-bytes", "bytes of activations held at once");
        var exitCode = new Option<bool>("--exit-code")
        {
            Description = $"Ends with {ExitCodes.TooDifferent} if anything differs.",
        };
        var command = new ExampleCommand(
            "diff",
            $"""
            Shows what was added, removed and changed from one model to another, layer by layer.
            Without --class, all models of two .cs files are compared, each with that of its name.
            Ends with {ExitCodes.TooDifferent} if a limit is exceeded.
            """,
            "paramgen diff old.keras new.keras",
            "paramgen diff old.onnx new.onnx --max-parameters +5%",
            "paramgen diff Old.cs New.cs --class Classifier --format markdown",
            "git difftool --no-prompt --extcmd 'paramgen diff' main -- '*.keras'")
        {
            old, other, className, format, parameters, bytes, multiplyAdds, peak, exitCode,
        };
        command.SetAction(parsed =>
        {
            var output = CommandOutput.Of(parsed);
            var pairs = output.During(
                "Reading the models",
                () => ModelPairs.Of(parsed.GetValue(old)!, parsed.GetValue(other)!, parsed.GetValue(className)));
            if (pairs.Problems.Count > 0)
                return output.Fail(pairs.Problems);
            if (pairs.Pairs.Count == 0)
            {
                _ = output.Fail($"neither {parsed.GetValue(old)} nor {parsed.GetValue(other)} has a model");
                return ExitCodes.NoModel;
            }

            var differences = pairs.Pairs.Select(pair => ModelDifference.Of(pair.Old, pair.New)).ToList();
            if (differences.Contains(null))
                return output.Fail($"{parsed.GetValue(old)}, {parsed.GetValue(other)}: one has layers and the other one only tensors, "
                    + "so there is nothing to compare");
            var written = output.Write(writer =>
                ReportWriter.Write([.. differences.Select(found => DifferenceReport.Of(found!))], parsed.GetValue(format), writer));
            if (written != ExitCodes.Success)
                return written;
            var faults = differences.SelectMany(found => Faults(found!)).ToList();
            _ = output.Fail(faults);
            return faults.Count > 0 || (parsed.GetValue(exitCode) && differences.Any(found => !found!.IsEmpty))
                ? ExitCodes.TooDifferent
                : ExitCodes.Success;

            IEnumerable<string> Faults(ModelDifference found) =>
                new[]
                {
                    Fault(found, parameters, "parameters", found.Totals.Parameters),
                    Fault(found, bytes, "parameter bytes", found.Totals.ParameterBytes),
                    Fault(found, multiplyAdds, "multiply-adds", found.Totals.MultiplyAdds),
                    Fault(found, peak, "peak activation bytes", found.Totals.Peak),
                }.OfType<string>().Select(fault => $"{found.Name}: {fault}");

            // A model that is new has not grown.
            string? Fault(ModelDifference found, Option<Limit?> option, string what, Growth? growth) =>
                parsed.GetValue(option) is { } limit && !(found.IsNew && limit.IsRelative) ? limit.Fault(what, growth) : null;
        });
        return command;
    }

    private static Option<Limit?> LimitOf(string name, string what) => new(name)
    {
        Description = $"The most {what}: {Limit.Forms}.",
        HelpName = "LIMIT",
        CustomParser = result =>
        {
            var text = result.Tokens is [{ Value: var value }] ? value : "";
            if (Limit.Parse(text) is { } limit)
                return limit;
            result.AddError($"{name} needs {Limit.Forms}; '{text}' is neither.");
            return null;
        },
    };
}
