using System.Globalization;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Gives names to the classes of models within a network: that of the model, in PascalCase.</summary>
/// <param name="isFree">Whether a class can have a name.</param>
internal sealed class ClassNames(Func<string, bool> isFree)
{
    private readonly HashSet<string> taken = [];
    private readonly NumberedNames numbered = new();

    public string Next(string model)
    {
        var words = model.Split([.. model.Where(letter => !char.IsLetterOrDigit(letter))], StringSplitOptions.RemoveEmptyEntries);
        var stem = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        if (stem.Length == 0 || !char.IsLetter(stem[0]))
            stem = "Model" + stem;
        return numbered.Next(
            stem,
            1,
            number => number == 1 ? stem : stem + number.ToString(CultureInfo.InvariantCulture),
            name => isFree(name) && taken.Add(name));
    }
}
