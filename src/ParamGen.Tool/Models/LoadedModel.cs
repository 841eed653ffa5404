using ParamGen.Core.Evaluation;
using ParamGen.Core.Files;
using ParamGen.Core.Model;

namespace ParamGen.Tool.Models;

/// <summary>A model that was read from a file.</summary>
/// <param name="Name">What it is called: by the class, or by the file.</param>
internal sealed record LoadedModel(string Name)
{
    /// <summary>The numbers of its network; null if it has none of Keras's, or if it is invalid.</summary>
    public NetworkReport? Network { get; init; }

    /// <summary>The layers of that network, as they were written; null where it has no numbers.</summary>
    public NetworkSource? Source { get; init; }

    /// <summary>What is in a file without a network of Keras's; null for every other one.</summary>
    public FileReport? Contents { get; init; }

    /// <summary>What is wrong, a line each; empty if nothing is.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>No model, since something is wrong with a file.</summary>
    public static LoadedModel Refuse(string path, string reason) => new(path) { Problems = [$"{path}: {reason}"] };
}
