using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>A model class whose files were read.</summary>
/// <param name="Source">The class, with what the files hold or the reason why there is nothing.</param>
internal sealed record FileReading(ModelSource Source)
{
    /// <summary>The file that the model is taken from; null where there is none.</summary>
    public FileText? File { get; init; }

    /// <summary>The network of that file; null where it holds none, or where it cannot be read.</summary>
    public KerasModel? Model { get; init; }

    /// <summary>What is wrong with the paths or the files as such.</summary>
    public EquatableArray<FileProblem> Faults { get; init; }

    /// <summary>What is wrong with what a file without a network holds.</summary>
    public EquatableArray<Problem> Problems { get; init; }
}

/// <summary>What is wrong with a path, or with the file that it leads to.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Texts">What its message is filled with.</param>
/// <param name="Paths">The paths that would be right.</param>
internal sealed record FileProblem(Rule Rule, EquatableArray<string> Texts, EquatableArray<string> Paths)
{
    /// <summary>Which of the class's files it is.</summary>
    public int Number { get; init; }

    /// <summary>The name of the custom layer at fault; null where the path is, or the file.</summary>
    public string? CustomLayer { get; init; }

    /// <summary>The rule's id and its message.</summary>
    public string Message => Rule.Text(CSharpWording.Instance, [.. Texts.Select(text => (Word)text)]);
}
