using System.CommandLine;
using Microsoft.CodeAnalysis;
using ParamGen.Tool.Checks;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Commands;

/// <summary><c>paramgen check FILE…</c>: problems and advice, as the compiler would give them.</summary>
internal static class CheckCommand
{
    /// <summary>What findings are written as.</summary>
    private enum Format
    {
        /// <summary>As a compiler writes them, a line each.</summary>
        Text,
        Table,
        Markdown,
        Json,
        Csv,
        Sarif,
    }

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Model files and .cs files.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(ModelArguments.MustBeNamed);
        var format = ModelArguments.Choice<Format>("--format", "The format of the output.", "-f");
        var strict = new Option<bool>("--strict") { Description = "Makes warnings errors." };
        var command = new ExampleCommand(
            "check",
            "Reports problems of models and advice, as the compiler would report them in a project. Ends with 1 if there is an error.",
            "paramgen check model.keras",
            "paramgen check Models/*.cs --strict",
            "paramgen check model.json --format sarif > model.sarif")
        {
            files, format, strict,
        };
        command.SetAction(parsed =>
        {
            var output = CommandOutput.Of(parsed);
            var checks = parsed.GetValue(files)!
                .Distinct(StringComparer.Ordinal)
                .Select(file => output.During($"Checking {file}", () => FileCheck.Of(file, parsed.GetValue(strict))))
                .ToList();
            if (checks.TrueForAll(check => check is { Models: 0, Findings: [], Problem: null }))
                return output.Fail($"{checks[0].Path}: no class has layers; a model has an [Input], or a file");
            var written = output.Write(writer => Write(checks, parsed.GetValue(format), writer));
            _ = output.Fail(checks.Select(check => check.Problem).OfType<string>());
            return written == ExitCodes.Success && checks.TrueForAll(IsFine) ? ExitCodes.Success : ExitCodes.Failure;
        });
        return command;
    }

    private static bool IsFine(FileCheck check) =>
        check.Problem is null && !check.Findings.Any(finding => finding.Severity is DiagnosticSeverity.Error);

    private static void Write(List<FileCheck> checks, Format format, TextWriter output)
    {
        switch (format)
        {
            case Format.Text:
                foreach (var finding in checks.SelectMany(check => check.Findings))
                    output.WriteLine(PeopleText.Of(finding.ToString()));
                output.WriteLine(CheckReport.Title(checks));
                break;
            case Format.Sarif:
                output.Write(SarifReport.Of(checks));
                break;
            default:
                ReportWriter.Write(CheckReport.Of(checks), Enum.Parse<OutputFormat>(format.ToString()), output);
                break;
        }
    }
}
