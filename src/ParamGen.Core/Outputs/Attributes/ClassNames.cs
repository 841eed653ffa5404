using System.Globalization;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Gives names to the classes of models within a network: that of the model, in PascalCase.</summary>
/// <param name="isFree">Whether a class can have a name.</param>
internal sealed class ClassNames(Func<string, bool> isFree)
{
    /// <summary>A compiler takes names of up to 1,023 bytes, and a person none as long.</summary>
    private const int MostLetters = 100;

    /// <summary>What attributes are written with: a class or a constant of the same name would hide it.</summary>
    private static readonly HashSet<string> attributes =
    [
        .. typeof(LayerAttribute).Assembly.GetTypes()
            .Where(type => type is { IsPublic: true, Namespace: nameof(ParamGen) or nameof(ParamGen) + ".Operators" })
            .SelectMany(type => new[] { type.Name, LayerKind.Stem(type.Name) }),
    ];

    private readonly HashSet<string> taken = [];
    private readonly NumberedNames numbered = new();

    public string Next(string model)
    {
        var stem = PascalCase(model);
        return Numbered(stem.Length == 0 || !char.IsLetter(stem[0]) ? "Model" + stem : stem);
    }

    /// <summary>The next name of a class.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ending">What follows it where it is not free; where it ends so, a number does.</param>
    public string Next(string name, string ending) => name.EndsWith(ending, StringComparison.Ordinal) || taken.Contains(name)
        ? Numbered(name)
        : isFree(name) && taken.Add(name) ? name
        : Numbered(name + ending);

    private string Numbered(string stem)
    {
        return numbered.Next(
            stem,
            1,
            number => number == 1 ? stem : stem + number.ToString(CultureInfo.InvariantCulture),
            name => isFree(name) && taken.Add(name));
    }

    /// <summary>Whether a name means nothing that attributes are written with.</summary>
    public static bool IsOther(string name) => !attributes.Contains(name);

    public static string PascalCase(string name) => Joined(Words(name));

    /// <summary>The parts of a name between what are neither letters nor digits.</summary>
    public static string[] Words(string name) =>
        name.Split([.. name.Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);

    public static string Joined(IEnumerable<string> words)
    {
        var pascal = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return pascal.Length > MostLetters ? pascal.Substring(0, MostLetters) : pascal;
    }
}
