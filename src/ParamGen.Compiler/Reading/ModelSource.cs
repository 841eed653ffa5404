using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Core.Collections;
using ParamGen.Core.Keras;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Compiler.Reading;

/// <summary>
/// A model class as it was written. Immutable and compared by value: it is kept between two runs of the generator, so it
/// holds no symbol, no syntax and no location; an edit that changes no layer leaves it equal.
/// </summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself, last.</param>
/// <param name="Network">The layers; null where they cannot be read.</param>
internal sealed record ModelSource(string Namespace, EquatableArray<TypeHeader> Types, NetworkSource? Network)
{
    /// <summary>Why the class gets no constants, whatever its layers; null where they decide.</summary>
    public string? Refusal { get; init; }

    /// <summary>The file that the layers come from; null where they are attributes.</summary>
    public string? File { get; init; }

    /// <summary>The names that the user has given to members, of those that the generator needs.</summary>
    public EquatableArray<string> TakenNames { get; init; }
}

/// <summary>A model class that takes its network from a file.</summary>
/// <param name="Model">The class, still without its network.</param>
/// <param name="Path">The end of the file's path.</param>
/// <param name="Budget">What it may cost at most.</param>
internal sealed record FileModelSource(ModelSource Model, string Path, EquatableArray<Argument> Budget)
{
    /// <summary>The model with the network that its file holds, or with the reason why there is none.</summary>
    public FileReading With(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (Model.Refusal is not null)
            return new(Model, default, null);
        var name = Model.Types[Model.Types.Count - 1].Name;
        var found = FileModel.Find(Path, files);
        if (found is not [var file] || FileModel.Read(file, cancellation) is not { } read)
        {
            var rule = found.Length > 1 ? FileRules.PG0502_FileAmbiguous : FileRules.PG0501_FileNotFound;
            var problem = new FileProblem(rule, new([name, Path, $"{found.Length}"]));
            return new(Model with { Refusal = problem.Message }, null, null) { Problem = problem };
        }

        var fileName = System.IO.Path.GetFileName(file.Path);
        return read.Network is { } network
            ? new(Model with { Network = network with { Budget = Budget }, File = fileName }, file, read)
            : new(Model with { Refusal = read.Errors.Select(error => error.Rule.Text([$"{name}, {fileName}: {error.Texts[0]}", .. error.Texts.Skip(1)])).First() }, file, read);
    }
}

/// <summary>A model class whose file was read.</summary>
/// <param name="Source">The class, with the file's network or the reason why there is none.</param>
/// <param name="File">The file; null where there is not exactly one.</param>
/// <param name="Model">What the file holds; null where it cannot be read.</param>
internal sealed record FileReading(ModelSource Source, AdditionalText? File, KerasModel? Model)
{
    /// <summary>Why there is no file; null where there is one.</summary>
    public FileProblem? Problem { get; init; }
}

/// <summary>What is wrong with the file as such.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Texts">What its message is filled with.</param>
internal sealed record FileProblem(Rule Rule, EquatableArray<string> Texts)
{
    /// <summary>The rule's id and its message.</summary>
    public string Message => Rule.Text([.. Texts]);
}
