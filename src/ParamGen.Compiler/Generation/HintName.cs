using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// The name of a generated file, another one for each class. The compiler and most file systems take two names for the same
/// that differ only in the case of letters, by whichever table they have for it; so no two names that are made here do:
/// <list type="bullet">
/// <item>Of the letters A to Z, the case that nobody expects is marked: DigitClassifier is Digit-Classifier.g.cs,
/// Digitclassifier is Digitclassifier.g.cs.</item>
/// <item>Any other character that has a case, or might have one by another table, stands as its number: Größe is
/// Gr,00f6,00dfe.g.cs.</item>
/// <item>A namespace ends in a period, a type around another one in a plus sign, as in metadata.</item>
/// <item>What is too long for a file system is cut off, and a digest of the whole stands in its place.</item>
/// </list>
/// </summary>
internal static class HintName
{
    /// <summary>The most bytes of a name: many file systems take 255, and what writes the files adds to them.</summary>
    private const int MaxBytes = 200;

    /// <summary>The characters that are left of a name which is too long. Each takes three bytes at most.</summary>
    private const int CutOff = 50;

    private const string Ending = ".g.cs";

    public static string Of(string @namespace, EquatableArray<TypeHeader> types)
    {
        var name = new StringBuilder();
        foreach (var part in @namespace.Split('.').Where(part => part.Length > 0))
            Append(name, part).Append('.');
        for (var i = 0; i < types.Count; i++)
        {
            if (i > 0)
                name.Append('+');
            Append(name, types[i].Name);
            if (types[i].TypeParameters.Count > 0)
                name.Append('`').Append(types[i].TypeParameters.Count.ToString(CultureInfo.InvariantCulture));
        }

        return Shortened(name.ToString()) + Ending;
    }

    private static StringBuilder Append(StringBuilder name, string part)
    {
        part = part.TrimStart('@');
        for (var i = 0; i < part.Length; i++)
        {
            var c = part[i];
            if (c >= 0x80 && MayHaveCase(c))
            {
                name.Append(',').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                continue;
            }

            // The first letter is expected to be a capital, the others are not.
            var isCapital = c is >= 'A' and <= 'Z';
            var isSmall = c is >= 'a' and <= 'z';
            if (i == 0 ? isSmall : isCapital)
                name.Append('-');
            name.Append(c);
        }

        return name;
    }

    /// <summary>Letters of scripts without capitals and digits have none, unless this table says otherwise.</summary>
    private static bool MayHaveCase(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber)
        || char.ToUpperInvariant(c) != c
        || char.ToLowerInvariant(c) != c;

    private static string Shortened(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) + Ending.Length <= MaxBytes)
            return name;
        using var digest = SHA256.Create();
        var bytes = digest.ComputeHash(Encoding.UTF8.GetBytes(name)).Take(16);
        // Two commas stand in no other name.
        return name.Substring(0, CutOff) + ",," + string.Concat(bytes.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
