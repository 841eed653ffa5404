using System.Collections.Immutable;
using ParamGen.Core.Collections;
using ParamGen.Core.Contracts;
using ParamGen.Core.Devices;
using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>The files that a class names. Kept between two runs: no file is read again while it stays the same.</summary>
/// <param name="Model">The class.</param>
/// <param name="Files">The files; none where the class is refused already.</param>
internal sealed record FileChoice(ModelSource Model, EquatableArray<ChosenFile> Files)
{
    /// <summary>How many names a message lists.</summary>
    private const int MaxNames = 4;

    /// <summary>The files that the paths of a class lead to, or why they lead to none.</summary>
    /// <param name="model">The class.</param>
    /// <param name="files">The files of the project.</param>
    /// <param name="projectFolder">The project's folder; empty where it is not known.</param>
    public static FileChoice Of(ModelSource model, ImmutableArray<ProjectFile> files, string projectFolder) => new(
        model,
        model.Refusal is not null || model.Files is null
            ? default(EquatableArray<ChosenFile>)
            : model.Files.Named.Map(file => ChosenFile.Of(file, model.Name, files, projectFolder)));

    /// <summary>The model with what the files hold, or with the reason why there is nothing.</summary>
    public FileReading Read(CancellationToken cancellation)
    {
        if (Files.Count == 0)
            return new(Model);
        var source = Model.Files!.Source;
        var reading = source is { } position ? Read(position, cancellation) : new(Model);
        var contracts = new List<FileContract>();
        var faults = reading.Faults.ToList();
        for (var i = 0; i < Files.Count; i++)
        {
            if (i == source)
                continue;
            var (contract, fault) = Contract(i, reading.Source.Network ?? Model.Network, cancellation);
            if (contract is not null)
                contracts.Add(contract);
            if (fault is not null)
                faults.Add(fault with { Number = i });
        }

        return reading with
        {
            Source = reading.Source with { Contracts = contracts, Refusal = reading.Source.Refusal ?? faults.FirstOrDefault()?.Message },
            Faults = faults,
        };
    }

    /// <summary>The model of a class that has no layers.</summary>
    private FileReading Read(int position, CancellationToken cancellation)
    {
        var (source, file, problem) = Files[position];
        if (file is null)
            return Refuse(problem!, null, position);
        if (source.Kind is ModelFileKind.Weights && source.Arguments.FirstOrDefault(IsForLayers) is { } unused)
            return Refuse(
                new(WeightRules.PG0609_WeightsNotComparable, new([
                    Model.Name,
                    file.Name,
                    $"the class has none, so {unused.Name} means nothing; remove it, or add the layers that the file must match",
                ]), default),
                null,
                position);
        var content = FileContent.Of(file, source.Kind, Model.Name, cancellation);
        return content.Problem is { } wrong ? Refuse(wrong, content.Text, position)
            : source.Kind is ModelFileKind.Keras && content.Network(Model.Files!.CustomLayers) is { } network
                ? Read(network, content.Text, position)
            : Read(content.Description!, content.Text, DeviceTarget.Of(source.Arguments));
    }

    /// <summary>Whether an argument says how a file is to be compared with layers.</summary>
    private static bool IsForLayers(Argument argument) => argument.Name != nameof(ModelFileAttribute.Path);

    /// <summary>A file without a network: what it holds is counted.</summary>
    private FileReading Read(FileDescription description, FileText file, DeviceTarget target)
    {
        var (report, problems) = FileEvaluator.Evaluate(description, Model.Files!.Budget, Model.Name, target);
        return new(Model with
        {
            Contents = report,
            Refusal = report is null ? problems[0].Rule.Text(CSharpWording.Instance, [.. problems[0].Texts]) : null,
        })
        {
            File = file,
            Problems = problems,
        };
    }

    private FileReading Read(KerasModel read, FileText file, int position)
    {
        // A name that is mistyped leaves the layer that was meant without a stand-in.
        if (UnusedCustomLayer(file.Name, read) is { } unused && (read.Network is not null || unused.Paths.Count > 0))
            return Refuse(unused, file, position);
        if (read.Network is { } network)
            return WithInput(network, file, read, position);
        var error = read.Errors[0];
        return new(Model with { Refusal = error.Text($"{Model.Name}, {file.Name}: ") }) { File = file, Model = read };
    }

    private FileReading Refuse(FileProblem problem, FileText? file, int position) =>
        new(Model with { Refusal = problem.Message })
        {
            File = file,
            Faults = new([problem with { Number = position }]),
        };

    /// <summary>A file that the network must agree with, or why it cannot be compared.</summary>
    /// <param name="position">The position of the file.</param>
    /// <param name="network">The network; null where it is refused.</param>
    /// <param name="cancellation">Ends it early.</param>
    private (FileContract? Contract, FileProblem? Fault) Contract(int position, NetworkSource? network, CancellationToken cancellation)
    {
        var (source, file, problem) = Files[position];
        if (file is null)
            return (null, problem);
        var content = FileContent.Of(file, source.Kind, Model.Name, cancellation);
        if (content.Problem is { } wrong)
            return (null, wrong);
        switch (source.Kind)
        {
            case ModelFileKind.Keras:
                return content.Network(Model.Files!.CustomLayers) is { } read
                    ? Architecture(position, file.Name, read, network)
                    : default;
            case ModelFileKind.Onnx:
                return (new OnnxModelContract(position, file.Name, content.Description!), null);
            case ModelFileKind.TensorFlowLite:
                return (new TensorFlowLiteContract(position, file.Name, content.Description!), null);
            case ModelFileKind.Weights:
                return (new WeightsFileContract(position, file.Name, content.Description!)
                {
                    Layout = source.ValueOf(nameof(WeightsAttribute.Layout)) is ArgumentValue.Member { Value: WeightLayout layout }
                        ? layout
                        : WeightLayout.Keras,
                    Map = source.TextsOf(nameof(WeightsAttribute.Map)),
                    Expected = source.TextsOf(nameof(WeightsAttribute.Expected)),
                }, null);
            default:
                return (null, new(
                    FileRules.PG0514_OtherKind,
                    new([Model.Name, file.Name, "a safetensors file", "to check it against layers, use [Weights], with its Layout"]),
                    default));
        }
    }

    private (FileContract? Contract, FileProblem? Fault) Architecture(
        int position,
        string file,
        KerasModel read,
        NetworkSource? network)
    {
        if (UnusedCustomLayer(file, read) is { } unused && Model.Files!.Named.Count(named => named.Kind is ModelFileKind.Keras) == 1)
            return (null, unused);
        if (read.Network is not { } other)
        {
            var texts = read.Errors[0].Texts.Map(static text => text.Write(KerasWording.Instance));
            return (null, new(read.Errors[0].Rule, new([$"{Model.Name}, {file}: {texts[0]}", .. texts.Skip(1)]), default));
        }

        // A file that leaves its input open takes what the network takes.
        return (other.Input is null && network?.Input is { } input
            ? new ArchitectureContract(position, file, other with { Layers = new([input, .. other.Layers]) })
            : new ArchitectureContract(position, file, other), null);
    }

    /// <summary>What is wrong with a name that no custom layer of the file has.</summary>
    private FileProblem? UnusedCustomLayer(string fileName, KerasModel read)
    {
        if (read.UnusedCustomLayers is not [var name, ..])
            return null;
        string[] others = [.. read.CustomLayers.Where(other => Model.Files!.CustomLayers.All(custom => custom.Name != other))];
        var near = Spelling.Nearest(name, others);
        var hint = near is not null ? $"; did you mean '{near}'?"
            : others.Length == 0 ? "; remove [CustomLayer]"
            : $"; without a class are {string.Join(", ", others.Take(MaxNames).Select(other => $"'{other}'"))}";
        return new(
            FileRules.PG0511_CustomLayer,
            new([Model.Name, $"no custom layer of '{fileName}' has the name or the class '{name}'{hint}"]),
            near is null ? default : new([near]))
        {
            CustomLayer = name,
        };
    }

    /// <summary>The network, whose input either the file or the class gives.</summary>
    private FileReading WithInput(NetworkSource network, FileText file, KerasModel read, int position)
    {
        var given = Model.Files!.Input;
        var problem = (network.Input, given) switch
        {
            (null, null) => new FileProblem(FileRules.PG0508_NoInputInFile, new([Model.Name, file.Name]), default),
            ({ } own, not null) =>
                new FileProblem(FileRules.PG0509_InputInFile, new([Model.Name, file.Name, own.TextOf("Name") ?? "input"]), default),
            _ => null,
        };
        if (problem is not null)
            return Refuse(problem, file, position);
        if (given is { } input)
        {
            network = network with { Layers = new([input, .. network.Layers]) };
            // Where the input stands in the file nobody knows: before its first layer.
            read = read with { Network = network, Positions = new([read.Positions[0], .. read.Positions]) };
        }

        network = network with { Budget = Model.Files.Budget, Device = Model.Files.Device };
        return new(Model with { Network = network, File = file.Name }) { File = file, Model = read };
    }
}

/// <summary>The file that an attribute leads to.</summary>
/// <param name="Source">What the attribute says.</param>
/// <param name="File">The file; null where the path does not lead to one.</param>
/// <param name="Problem">Why there is no file; null where there is one.</param>
internal sealed record ChosenFile(FileSource Source, ProjectFile? File, FileProblem? Problem)
{
    /// <param name="source">What the attribute says.</param>
    /// <param name="model">The name of the class.</param>
    /// <param name="files">The files of the project.</param>
    /// <param name="projectFolder">The project's folder; empty where it is not known.</param>
    public static ChosenFile Of(FileSource source, string model, ImmutableArray<ProjectFile> files, string projectFolder) =>
        ModelFile.Find(source.Path, files) is [var file]
            ? new(source, file, null)
            : new(source, null, new MissingFile(source.Path, files, projectFolder).Problem(model));
}
