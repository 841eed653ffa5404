using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;

namespace ParamGen.Tool.Models;

/// <summary>Reads a model file, with the readers that a class with the file has.</summary>
internal static class FileModel
{
    /// <param name="path">Where the file is, or what it is called.</param>
    /// <param name="file">Its description.</param>
    public static LoadedModel Of(string path, DescribedText file)
    {
        var name = Path.GetFileName(path);
        if (file.Unreadable is { } reason)
            return Refuse($"PG0501 {path}: cannot read the model file: {reason}");
        var model = new ModelSource("", new[] { TypeHeader.Of("class", name, []) }, null)
        {
            Files = new(new[] { new FileSource(file.Kind, new Argument[] { new(nameof(ModelFileAttribute.Path), path) }) }),
        };
        var reading = FileChoice.Of(model, [file.File], "").Read(CancellationToken.None);
        return reading switch
        {
            { Faults: [var fault, ..] } => Refuse(fault.Message),
            { Source.Network: { } network } => OfNetwork(network),
            { Source.Contents: { } contents } => new(name) { Contents = contents },
            { Model: { Errors: { Count: > 0 } errors } } => Refuse([.. errors.Select(error => error.Text($"{name}: "))]),
            _ => Refuse(reading.Source.Refusal ?? $"{name}: there is no model in the file"),
        };

        LoadedModel OfNetwork(NetworkSource network)
        {
            var evaluation = NetworkEvaluator.Evaluate(network);
            return evaluation.Report is { } report
                ? new(name) { Network = report, Source = network }
                : Refuse([.. evaluation.Problems.Select(problem => problem.Text(KerasWording.Instance, $"{name}: "))]);
        }

        LoadedModel Refuse(params string[] problems) => new(name) { Problems = problems };
    }
}
