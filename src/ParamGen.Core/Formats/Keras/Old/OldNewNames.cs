using System.Globalization;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>The names that Keras 1 and 2 give to layers without one.</summary>
/// <param name="version">The Keras that reads the file.</param>
internal sealed class OldNewNames(KerasVersion version)
{
    private readonly Dictionary<string, int> counts = [];

    /// <summary>The next name of a class: <c>dense</c>, <c>dense_1</c> in TensorFlow, and elsewhere <c>dense_1</c>, <c>dense_2</c>.</summary>
    public string Next(string className)
    {
        var isInput = className == "InputLayer";
        var stem = isInput ? "input" : KerasNames.SnakeCase(className);
        counts.TryGetValue(stem, out var count);
        counts[stem] = count + 1;
        var number = version.IsTensorFlow && !isInput ? count : count + 1;
        return number == 0 ? stem : stem + "_" + number.ToString(CultureInfo.InvariantCulture);
    }
}
