using ParamGen.Core.Collections;
using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>The file that a class's model is in. Kept between two runs: no file is read again while it stays the same.</summary>
/// <param name="Model">The class.</param>
/// <param name="File">The file; null where the path does not lead to one.</param>
/// <param name="Problem">Why there is no file; null where there is one, or where the class is refused already.</param>
internal sealed record FileChoice(FileModelSource Model, ProjectFile? File, FileProblem? Problem)
{
    /// <summary>How many names a message lists.</summary>
    private const int MaxNames = 4;

    /// <summary>The model with what the file holds, or with the reason why there is nothing.</summary>
    public FileReading Read(CancellationToken cancellation)
    {
        var source = Model.Model;
        if (File is null)
            return new(source with { Refusal = source.Refusal ?? Problem?.Message }, null, null, Problem);
        var content = FileContent.Of(File, Model.Kind, source.Name, cancellation);
        return content.Problem is { } problem ? Refuse(problem, content.Text)
            : Model.Kind is ModelFileKind.Keras && content.Network(Model.CustomLayers) is { } network ? Read(network, content.Text)
            : Read(content.Description!, content.Text);
    }

    /// <summary>A file without a network: what it holds is counted.</summary>
    private FileReading Read(FileDescription description, FileText file)
    {
        var source = Model.Model;
        var (report, problems) = FileEvaluator.Evaluate(description, Model.Budget, source.Name);
        return new(source with
        {
            Contents = report,
            Refusal = report is null ? problems[0].Rule.Text(CSharpWording.Instance, [.. problems[0].Texts]) : null,
        }, file, null, null)
        {
            Problems = problems,
        };
    }

    private FileReading Read(KerasModel read, FileText file)
    {
        var source = Model.Model;
        // A name that is mistyped leaves the layer that was meant without a stand-in.
        if (UnusedCustomLayer(file.Name, read) is { } unused && (read.Network is not null || unused.Paths.Count > 0))
            return Refuse(unused, file);
        if (read.Network is { } network)
            return WithInput(network, file, read);
        var error = read.Errors[0];
        return new(source with { Refusal = error.Text($"{source.Name}, {file.Name}: ") }, file, read, null);
    }

    private FileReading Refuse(FileProblem problem, FileText file) =>
        new(Model.Model with { Refusal = problem.Message }, file, null, problem);

    /// <summary>What is wrong with a name that no custom layer of the file has.</summary>
    private FileProblem? UnusedCustomLayer(string fileName, KerasModel read)
    {
        if (read.UnusedCustomLayers is not [var name, ..])
            return null;
        string[] others = [.. read.CustomLayers.Where(other => Model.CustomLayers.All(custom => custom.Name != other))];
        var near = Spelling.Nearest(name, others);
        var hint = near is not null ? $"; did you mean '{near}'?"
            : others.Length == 0 ? "; remove [CustomLayer]"
            : $"; without a class are {string.Join(", ", others.Take(MaxNames).Select(other => $"'{other}'"))}";
        return new(
            FileRules.PG0511_CustomLayer,
            new([Model.Model.Name, $"no custom layer of '{fileName}' has the name or the class '{name}'{hint}"]),
            near is null ? default : new([near]))
        {
            CustomLayer = name,
        };
    }

    /// <summary>The network, whose input either the file or the class gives.</summary>
    private FileReading WithInput(NetworkSource network, FileText file, KerasModel read)
    {
        var source = Model.Model;
        var problem = (network.Input, Model.Input) switch
        {
            (null, null) => new FileProblem(FileRules.PG0508_NoInputInFile, new([source.Name, file.Name]), default),
            ({ } own, not null) =>
                new FileProblem(FileRules.PG0509_InputInFile, new([source.Name, file.Name, own.TextOf("Name") ?? "input"]), default),
            _ => null,
        };
        if (problem is not null)
            return Refuse(problem, file);
        if (Model.Input is { } input)
        {
            network = network with { Layers = new([input, .. network.Layers]) };
            // Where the input stands in the file nobody knows: before its first layer.
            read = read with { Network = network, Positions = new([read.Positions[0], .. read.Positions]) };
        }

        return new(source with { Network = network with { Budget = Model.Budget }, File = file.Name }, file, read, null);
    }
}

/// <summary>A model class whose file was read.</summary>
/// <param name="Source">The class, with what the file holds or the reason why there is nothing.</param>
/// <param name="File">The file; null where there is none.</param>
/// <param name="Model">The network of the file; null where it holds none, or where it cannot be read.</param>
/// <param name="Problem">What is wrong with the path or the file as such.</param>
internal sealed record FileReading(ModelSource Source, FileText? File, KerasModel? Model, FileProblem? Problem)
{
    /// <summary>What is wrong with what a file without a network holds.</summary>
    public EquatableArray<Problem> Problems { get; init; }
}

/// <summary>What is wrong with a path, or with the file that it leads to.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Texts">What its message is filled with.</param>
/// <param name="Paths">The paths that would be right.</param>
internal sealed record FileProblem(Rule Rule, EquatableArray<string> Texts, EquatableArray<string> Paths)
{
    /// <summary>The name of the custom layer at fault; null where the path is, or the file.</summary>
    public string? CustomLayer { get; init; }

    /// <summary>The rule's id and its message.</summary>
    public string Message => Rule.Text(CSharpWording.Instance, [.. Texts.Select(text => (Word)text)]);
}
