using System.Globalization;

namespace ParamGen.Core.Model;

/// <summary>A part of a message that is not a word of English: each host writes it in its own language.</summary>
internal abstract record Word
{
    private Word()
    {
    }

    public static implicit operator Word(string text) => new Plain(text);

    /// <summary>A layer without arguments: [Flatten] in C#, Flatten() in Keras.</summary>
    public static Word Layer(string kind) => new LayerWord(new(kind, default));

    /// <summary>A layer with its arguments.</summary>
    public static Word Layer(LayerSource layer) => new LayerWord(layer);

    /// <summary>The name of an argument: UseBias, use_bias.</summary>
    public static Word Argument(string name) => new ArgumentWord(name);

    /// <summary>A value as it is written as an argument: Padding.Same, "same".</summary>
    public static Word Value(ArgumentValue value) => new ValueWord(value);

    /// <summary>An argument with its value: UseBias = false, use_bias=False.</summary>
    public static Word Setting(string argument, ArgumentValue value) => new SettingWord(argument, value);

    /// <summary>A size that is not known: Dim.Unknown, None.</summary>
    public static Word UnknownSize => UnknownSizeWord.Instance;

    /// <summary>What a message is filled with, the same in every culture. A member of an enum is an option by its short name.</summary>
    public static Word Of(object value) => value switch
    {
        Word word => word,
        Phrase phrase => new PhraseWord(phrase),
        Enum member => new OptionWord(member),
        ArgumentValue.Member { Value: var member } => new OptionWord(member),
        ArgumentValue.Flag flag => new ValueWord(flag),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The word as a host writes it.</summary>
    public abstract string Write(IWording wording);

    public sealed override string ToString() => Write(PlainWording.Instance);

    internal sealed record Plain(string Text) : Word
    {
        public override string Write(IWording wording) => Text;
    }

    private sealed record LayerWord(LayerSource Source) : Word
    {
        public override string Write(IWording wording) => wording.Layer(Source);
    }

    private sealed record ArgumentWord(string Name) : Word
    {
        public override string Write(IWording wording) => wording.Argument(Name);
    }

    private sealed record ValueWord(ArgumentValue Written) : Word
    {
        public override string Write(IWording wording) => wording.Value(Written);
    }

    private sealed record OptionWord(Enum Member) : Word
    {
        public override string Write(IWording wording) => wording.Option(Member);
    }

    private sealed record SettingWord(string Name, ArgumentValue Written) : Word
    {
        public override string Write(IWording wording) => wording.Setting(Name, Written);
    }

    private sealed record UnknownSizeWord : Word
    {
        public static readonly UnknownSizeWord Instance = new();

        public override string Write(IWording wording) => wording.UnknownSize;
    }

    private sealed record PhraseWord(Phrase Phrase) : Word
    {
        public override string Write(IWording wording) => Phrase.Write(wording);
    }
}
