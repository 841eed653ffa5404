using System.Runtime.CompilerServices;

namespace ParamGen.Core.Model;

/// <summary>
/// A sentence, or a part of one, in English and in words that each host writes in its own language. An interpolated string becomes
/// one: <c>$"Use {Word.Value(Padding.Same)}"</c>.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Phrase : IEquatable<Phrase>
{
    private readonly List<Word> words;

    public Phrase(int literalLength, int formattedCount) => words = new(formattedCount + (literalLength > 0 ? 1 : 0));

    public static implicit operator Phrase(string text)
    {
        var phrase = new Phrase(text.Length, 0);
        phrase.AppendLiteral(text);
        return phrase;
    }

    /// <summary>The phrase that an interpolated string is.</summary>
    public static Phrase Of(Phrase phrase) => phrase;

    /// <summary>Several things in a row: a, b and c.</summary>
    public static Phrase List(IReadOnlyList<Word> items, string last)
    {
        var phrase = new Phrase(0, items.Count * 2);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                phrase.AppendLiteral(i == items.Count - 1 ? $" {last} " : ", ");
            phrase.words.Add(items[i]);
        }

        return phrase;
    }

    public void AppendLiteral(string text) => words.Add(text);

    public void AppendFormatted(object? value) => words.Add(Word.Of(value ?? ""));

    /// <summary>The phrase as a host writes it.</summary>
    public string Write(IWording wording) => string.Concat(words.Select(word => word.Write(wording)));

    /// <summary>
    /// The phrase as a format with the places {0}, {1} ... that its plain text has. What a word holds of braces is no place.
    /// </summary>
    public string WriteFormat(IWording wording) => string.Concat(words.Select(word =>
        word is Word.Plain plain ? plain.Text : word.Write(wording).Replace("{", "{{").Replace("}", "}}")));

    public bool Equals(Phrase? other) => other is not null && words.SequenceEqual(other.words);

    public override bool Equals(object? obj) => Equals(obj as Phrase);

    public override int GetHashCode() => words.Count == 0 ? 0 : words[0].GetHashCode();

    public override string ToString() => string.Concat(words);
}
