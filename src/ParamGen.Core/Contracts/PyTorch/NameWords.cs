using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>How much the words of a layer's name and of a module's have in common.</summary>
internal sealed class NameWords
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int[]> words = new(ByReference.Instance);

    /// <summary>From 0 for nothing in common to 1 for all. The names that Keras gives say nothing.</summary>
    public double Likeness(LayerModule layer, FileModule module)
    {
        var ours = Of(layer, () => IsAutomatic(layer.Node) ? "" : layer.Node.Name);
        if (ours.Length == 0)
            return 0;
        var theirs = Of(module, () => module.Path.Replace("#l", "_"));
        var (common, i, j) = (0, 0, 0);
        while (i < ours.Length && j < theirs.Length)
        {
            if (ours[i] == theirs[j])
                (common, i, j) = (common + 1, i + 1, j + 1);
            else if (ours[i] < theirs[j])
                i++;
            else
                j++;
        }

        return (double)common / (ours.Length + theirs.Length - common);
    }

    /// <summary>Whether the name is the one that Keras gives: its kind's, with a number from the second on.</summary>
    private static bool IsAutomatic(LayerNode node)
    {
        if (node.Ordinal is not null)
            return true;
        var name = node.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var own = KerasNames.SnakeCase(node.KerasName);
        return node.Name == own || name == own + "_";
    }

    private int[] Of(object named, Func<string> name)
    {
        if (!words.TryGetValue(named, out var found))
            words.Add(named, found = [.. Split(name()).Distinct().OrderBy(number => number)]);
        return found;
    }

    private IEnumerable<int> Split(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && KindOf(name[i]) == KindOf(name[start]))
                continue;
            if (KindOf(name[start]) != 0)
                yield return NumberOf(name.Substring(start, i - start).ToLowerInvariant());
            start = i;
        }
    }

    private int NumberOf(string word)
    {
        var one = word.Length > 2 ? word.TrimEnd('s') : word;
        if (!numbers.TryGetValue(one, out var number))
            numbers.Add(one, number = numbers.Count);
        return number;
    }

    private static int KindOf(char c) => c is >= '0' and <= '9' ? 1 : char.IsLetter(c) ? 2 : 0;
}
