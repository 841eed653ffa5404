using System.Globalization;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>The names that layers and weights have in files of several versions.</summary>
internal static class WrittenName
{
    /// <summary>What Keras 1 calls weights.</summary>
    private static readonly string[] oldNames = ["W", "U", "b", "gamma", "beta", "running_mean", "running_std", "alphas"];

    /// <summary>The parts of a weight's name: those of its layer, and its own.</summary>
    /// <param name="name">The name.</param>
    /// <param name="layer">The layer that has it, where that is known.</param>
    public static string[] PartsOf(string name, string? layer = null)
    {
        var colon = name.LastIndexOf(':');
        if (colon >= 0 && colon + 1 < name.Length && name.Skip(colon + 1).All(char.IsDigit))
            name = name.Substring(0, colon);
        return name.Split('/') is [var only] ? OldPartsOf(only, layer) : name.Split('/');
    }

    /// <summary>A name without the numbers that Keras has put behind it: <c>dense</c> of <c>dense_1</c> and of <c>dense_1_1</c>.</summary>
    public static string StemOf(string name)
    {
        var end = name.Length;
        for (var i = end; i > 0 && char.IsDigit(name[i - 1]);)
        {
            while (i > 0 && name[i - 1] is >= '0' and <= '9')
                i--;
            if (i < 2 || name[i - 1] != '_')
                break;
            end = --i;
        }

        return name.Substring(0, end);
    }

    /// <summary>The number in a name that Keras has given to a layer of a kind: 0 without any; null for another name.</summary>
    public static long? NumberIn(string name, string stem) =>
        !name.StartsWith(stem, StringComparison.Ordinal) ? null
        : name.Length == stem.Length ? 0
        : name[stem.Length] == '_'
            && long.TryParse(name.Substring(stem.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && name.Length - stem.Length < 12
            ? number
            : null;

    /// <summary>What older versions call a weight.</summary>
    public static IEnumerable<string> FormerOf(string weight) => weight switch
    {
        "kernel" => ["W", "depthwise_kernel"],
        "recurrent_kernel" => ["U"],
        "bias" => ["b"],
        "embeddings" => ["W"],
        "alpha" => ["alphas"],
        "moving_mean" => ["running_mean"],
        "moving_variance" => ["running_std"],
        _ => [],
    };

    /// <summary>Keras 1 writes both in one: <c>dense_1_W</c>, <c>lstm_1_W_i</c>, <c>batchnormalization_1_running_mean</c>.</summary>
    private static string[] OldPartsOf(string name, string? layer)
    {
        if (layer is not null && name.StartsWith(layer + "_", StringComparison.Ordinal))
            return [layer, name.Substring(layer.Length + 1)];
        var last = oldNames.FirstOrDefault(old => name.Length > old.Length + 1 && name.EndsWith("_" + old, StringComparison.Ordinal));
        var length = last?.Length ?? (name is [.., '_', 'W' or 'U' or 'b', '_', _] ? "W_i".Length : 0);
        return length > 0 && name.Length > length + 1
            ? [name.Substring(0, name.Length - length - 1), name.Substring(name.Length - length)]
            : [name];
    }
}
