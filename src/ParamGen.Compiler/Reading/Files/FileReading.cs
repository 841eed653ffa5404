using Microsoft.CodeAnalysis;
using ParamGen.Core.Collections;
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
internal sealed record FileChoice(FileModelSource Model, AdditionalText? File, FileProblem? Problem)
{
    /// <summary>How many names a message lists.</summary>
    private const int MaxNames = 4;

    /// <summary>The model with the network that the file holds, or with the reason why there is none.</summary>
    public FileReading Read(CancellationToken cancellation)
    {
        var source = Model.Model;
        if (File is null)
            return new(source with { Refusal = source.Refusal ?? Problem?.Message }, null, null, Problem);
        if (ModelFile.Read(File, Model.CustomLayers, cancellation) is not { } read)
        {
            var unreadable = MissingFile.Unreadable(source.Name, File);
            return new(source with { Refusal = unreadable.Message }, null, null, unreadable);
        }

        var fileName = Path.GetFileName(File.Path);
        // A name that is mistyped leaves the layer that was meant without a stand-in.
        if (UnusedCustomLayer(fileName, read) is { } unused && (read.Network is not null || unused.Paths.Count > 0))
            return new(source with { Refusal = unused.Message }, File, null, unused);
        if (read.Network is { } network)
            return WithInput(network, fileName, read);
        var error = read.Errors[0];
        return new(source with
        {
            Refusal = error.Text($"{source.Name}, {fileName}: "),
        }, File, read, null);
    }

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
    private FileReading WithInput(NetworkSource network, string fileName, KerasModel read)
    {
        var source = Model.Model;
        var problem = (network.Input, Model.Input) switch
        {
            (null, null) => new FileProblem(FileRules.PG0508_NoInputInFile, new([source.Name, fileName]), default),
            ({ } own, not null) =>
                new FileProblem(FileRules.PG0509_InputInFile, new([source.Name, fileName, own.TextOf("Name") ?? "input"]), default),
            _ => null,
        };
        if (problem is not null)
            return new(source with { Refusal = problem.Message }, File, null, problem);
        if (Model.Input is { } input)
        {
            network = network with { Layers = new([input, .. network.Layers]) };
            // Where the input stands in the file nobody knows: before its first layer.
            read = read with { Network = network, Positions = new([read.Positions[0], .. read.Positions]) };
        }

        return new(source with { Network = network with { Budget = Model.Budget }, File = fileName }, File, read, null);
    }
}

/// <summary>A model class whose file was read.</summary>
/// <param name="Source">The class, with the file's network or the reason why there is none.</param>
/// <param name="File">The file; null where there is none.</param>
/// <param name="Model">What the file holds; null where it cannot be read.</param>
/// <param name="Problem">What is wrong with the path or the file as such.</param>
internal sealed record FileReading(ModelSource Source, AdditionalText? File, KerasModel? Model, FileProblem? Problem);

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
