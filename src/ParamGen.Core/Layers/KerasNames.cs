using System.Globalization;
using System.Text;

namespace ParamGen.Core.Layers;

/// <summary>
/// The names that Keras gives to layers without one: <c>conv2d</c>, <c>conv2d_1</c>, in the order in which they are made.
/// </summary>
internal sealed class KerasNames
{
    private readonly Dictionary<string, int> counts = [];
    private HashSet<string>? reserved;

    /// <summary>The next name of a kind of layer.</summary>
    public string Next(string kind) => Next(kind, out _);

    /// <summary>The next name of a kind of layer.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="ordinal">The number in the name, 0 for the one without any.</param>
    public string Next(string kind, out int ordinal) => NextOf(SnakeCase(kind), out ordinal);

    /// <summary>Takes a name, where it is the next one of its kind of layer.</summary>
    public bool TryNext(string kind, string name)
    {
        var stem = SnakeCase(kind);
        counts.TryGetValue(stem, out var ordinal);
        if (name != Numbered(stem, ordinal))
            return false;
        counts[stem] = ordinal + 1;
        return true;
    }

    /// <summary>The name itself, and from the second time on with a number.</summary>
    public string NextOf(string name) => NextOf(name, out _);

    private string NextOf(string name, out int ordinal)
    {
        counts.TryGetValue(name, out ordinal);
        var next = Numbered(name, ordinal);
        while (reserved?.Contains(next) is true)
            next = Numbered(name, ++ordinal);
        counts[name] = ordinal + 1;
        return next;
    }

    private static string Numbered(string name, int ordinal) =>
        ordinal == 0 ? name : name + "_" + ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>Leaves out names that others have.</summary>
    public void Reserve(IEnumerable<string> names) => (reserved ??= []).UnionWith(names);

    /// <summary>Keras's snake case: MaxPooling2D → max_pooling2d, LSTM → lstm, ReLU → re_lu.</summary>
    public static string SnakeCase(string kind)
    {
        var name = new StringBuilder();
        for (var i = 0; i < kind.Length; i++)
        {
            // A capital starts a word after a small letter, and before one unless it is the first.
            var starts = i > 0 && char.IsUpper(kind[i])
                && (char.IsLower(kind[i - 1]) || (i + 1 < kind.Length && char.IsLower(kind[i + 1])));
            if (starts)
                name.Append('_');
            name.Append(char.ToLowerInvariant(kind[i]));
        }

        return name.ToString();
    }
}
