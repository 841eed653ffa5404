using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>Names of blocks and of their parameters, made of the names of layers.</summary>
internal static class BlockNames
{
    /// <summary>Words that say nothing of what is in a block.</summary>
    private static readonly HashSet<string> general = ["block", "unit", "layer", "stage", "cell", "module", "group", "part"];

    /// <summary>What is in a block, by the first kind that is there.</summary>
    private static readonly (string Word, string Kinds)[] contents =
    [
        ("attention", "Attention"), ("separable", "SeparableConv"), ("depthwise", "DepthwiseConv"), ("conv", "Conv"),
        ("recurrent", "LSTM"), ("recurrent", "GRU"), ("recurrent", "RNN"), ("fullyConnected", "Dense"),
    ];

    /// <summary>What the class of a block is called, if the name is free.</summary>
    public static string Of(IReadOnlyList<LayerRun> runs)
    {
        // Blocks of which all names go without saying.
        var first = runs[0].Name;
        var stem = ClassNames.PascalCase(first);
        if (KerasNames.SnakeCase(stem) == first && runs.All(run => Stem(run.Name) == first) && ClassNames.IsOther(stem))
            return stem;
        var words = runs.Select(run => ClassNames.Words(run.Name).Select(Letters).Where(word => word.Length > 0).ToArray())
            .Aggregate((common, other) => [.. common.Zip(other, (mine, theirs) => mine == theirs ? mine : "")])
            .Where(word => word.Length > 0)
            .ToList();
        var noun = words.Count == 0 ? "block" : words[words.Count - 1];
        if (!general.Contains(noun) && Shape(runs[0]) is null)
            return Other(ClassNames.Joined([noun]));
        return Other(ClassNames.Joined([Shape(runs[0]) ?? Content(runs[0]), general.Contains(noun) ? noun : "block"]));

        static string Other(string name) => ClassNames.IsOther(name) ? name : name + "Block";
    }

    /// <summary>A name with the number that begins it at its end: <c>1_conv</c> is <c>Conv1</c>.</summary>
    public static string OfLayer(string name)
    {
        var words = ClassNames.Words(name);
        var numbers = words.TakeWhile(word => !char.IsLetter(word[0])).ToList();
        return numbers.Count == words.Length ? "" : ClassNames.Joined(words.Skip(numbers.Count).Concat(numbers));
    }

    /// <summary>What a block does with what it is given.</summary>
    private static string? Shape(LayerRun run)
    {
        var adds = run.Layers.Where(layer => layer.Kind == "Add").ToList();
        if (adds.Any(add => add.Arguments.SelectMany(LayerReferences.NamesIn).Contains(OutputName.Input)))
            return "residual";
        return adds.Count > 0 ? "projection" : run.Layers.Any(IsStrided) ? "downsampling" : null;
    }

    private static bool IsStrided(LayerSource layer) =>
        layer.Kind.Contains("Conv")
        && !layer.Kind.Contains("Transpose")
        && layer.ValueOf("Strides") is ArgumentValue.Integer { Value: > 1 };

    private static string Content(LayerRun run) => contents
        .FirstOrDefault(content => run.Layers.Any(layer => layer.Kind.Contains(content.Kinds))).Word ?? "layer";

    /// <summary>A word up to its first digit: <c>block1a</c> is <c>block</c>.</summary>
    private static string Letters(string word) => new([.. word.TakeWhile(char.IsLetter).Select(char.ToLowerInvariant)]);

    /// <summary>A name without the number that Keras gives it.</summary>
    private static string Stem(string name) =>
        name.LastIndexOf('_') is var end and > 0 && end < name.Length - 1 && name.Skip(end + 1).All(c => c is >= '0' and <= '9')
            ? name.Substring(0, end)
            : name;
}
