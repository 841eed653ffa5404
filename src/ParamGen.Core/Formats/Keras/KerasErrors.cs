using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// Collects what cannot be read: one error for one cause, at the layer where it is first met, with the count of the others.
/// </summary>
internal sealed class KerasErrors
{
    /// <summary>What is longer than any sentence of ours.</summary>
    private const int Longest = 400;

    private readonly List<(KerasError Error, int Others)> errors = [];
    private readonly Dictionary<(Rule Rule, string Cause), int> known = [];
    private readonly Stack<(string Name, string Class)> layers = new();

    public IReadOnlyList<KerasError> All => [.. errors.Select(found => WithOthers(found.Error, found.Others))];

    /// <summary>How many have been met, those of the same cause included.</summary>
    public int Count { get; private set; }

    /// <summary>Names the layer that is read until the result is disposed of.</summary>
    public IDisposable At(string? name, string className)
    {
        layers.Push((Short(name ?? className).ToString(), Short(className).ToString()));
        return new Scope(layers);
    }

    public void Add(KerasError error)
    {
        Count++;
        error = error with { Texts = error.Texts.Map(Short) };
        // What a layer's arguments say is said of its class; the layer is the one that is read.
        var isOfLayer = error.Rule == FileRules.PG0506_UnknownArgument && layers.Count > 0;
        // The message on an unknown class names the class; that it begins with one layer or another is no other cause.
        var cause = isOfLayer ? layers.Peek().Class + ": " + Text(error.Texts.Skip(1))
            : Text(error.Rule == FileRules.PG0505_UnknownLayer ? error.Texts.Skip(1) : error.Texts);
        if (isOfLayer)
            error = error with { Texts = new([Label(layers.Peek()), .. error.Texts.Skip(1)]) };
        if (known.TryGetValue((error.Rule, cause), out var first))
        {
            errors[first] = (errors[first].Error, errors[first].Others + 1);
            return;
        }

        known.Add((error.Rule, cause), errors.Count);
        errors.Add((error, 0));
    }

    private static KerasError WithOthers(KerasError error, int others) => others == 0 ? error : error with
    {
        Texts = new([
            .. error.Texts.Take(error.Texts.Count - 1),
            $"{error.Texts[error.Texts.Count - 1].Write(KerasWording.Instance)} ({Numbers.Of(others, "more place")} like this)",
        ]),
    };

    /// <summary>What a file says in a message stays one line that can be read.</summary>
    private static Word Short(Word word) =>
        word is Word.Plain { Text: var text } && (text.Length > Longest || text.Any(char.IsControl))
            ? new string([.. text.Take(Longest).Select(c => char.IsControl(c) ? ' ' : c)]) + (text.Length > Longest ? "…" : "")
            : word;

    /// <summary>How a message names a layer.</summary>
    public static string Label((string Name, string Class) layer) =>
        layer.Name == layer.Class ? layer.Class : $"{layer.Name} ({layer.Class})";

    private static string Text(IEnumerable<Word> texts) => string.Join("\0", texts.Select(text => text.Write(KerasWording.Instance)));

    private sealed class Scope(Stack<(string Name, string Class)> layers) : IDisposable
    {
        public void Dispose() => layers.Pop();
    }
}
