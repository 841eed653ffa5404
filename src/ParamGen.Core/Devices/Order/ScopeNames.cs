using System.Globalization;

namespace ParamGen.Core.Devices.Order;

/// <summary>TensorFlow's names of scopes: each is made unique, whatever its case.</summary>
internal sealed class ScopeNames
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    /// <summary>The scope of a layer's call. TensorFlow is asked for it twice, and the second answer is used.</summary>
    public string Next(string layer)
    {
        Unique(layer);
        return Unique(layer);
    }

    private string Unique(string name)
    {
        var key = name.ToLowerInvariant();
        used.TryGetValue(key, out var number);
        used[key] = number + 1;
        if (number == 0)
            return name;
        var stem = key;
        while (used.ContainsKey(key))
            key = stem + Suffix(number++);
        used[key] = 1;
        return name + Suffix(number - 1);
    }

    private static string Suffix(int number) => "_" + number.ToString(CultureInfo.InvariantCulture);
}
