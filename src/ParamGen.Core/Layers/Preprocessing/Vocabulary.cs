using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>
/// The tokens that a layer looks up. Those that stand for no value and for unknown ones come first, whether they are listed or not.
/// </summary>
/// <param name="args">What says how large it is and how a token is encoded.</param>
/// <param name="listed">The tokens that are given, strings or integers; null where they are learned from the data.</param>
/// <param name="mask">The token that stands for no value; null where there is none.</param>
/// <param name="unknown">The token that stands for unknown ones.</param>
/// <param name="unknowns">How many indices unknown tokens have.</param>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/">Keras, categorical preprocessing layers</see>.
/// </remarks>
internal sealed class Vocabulary(VocabularyAttribute args, IReadOnlyList<object?>? listed, object? mask, object? unknown, int unknowns)
{
    /// <summary>The tokens that are given.</summary>
    public IReadOnlyList<object?>? Listed => listed;

    public object? Mask => mask;

    public object? Unknown => unknown;

    /// <summary>How many indices stand before those of the tokens. Encodings have none for the mask.</summary>
    public long Special => Masks + unknowns;

    /// <summary>Whether the list starts with the mask and the unknown token, as Keras itself writes it.</summary>
    public bool ListsSpecial =>
        listed is not null && Special <= listed.Count && Enumerable.Range(0, (int)Special).All(i => Equals(listed[i], SpecialAt(i)));

    /// <summary>The tokens that are given, without those that stand for no value and for unknown ones at the start.</summary>
    public IReadOnlyList<object?> Tokens => listed is null ? [] : ListsSpecial ? [.. listed.Skip((int)Special)] : listed;

    /// <summary>The number of indices; null where it is not known until it is learned from the data.</summary>
    public long? Size =>
        listed is not null ? Special + Tokens.Count
        : args.VocabularySize == Unset.Integer || IsBeforeAdapt ? null
        : args.VocabularySize;

    /// <summary>A TextVectorization notes in its file how many there are even before it has learned any.</summary>
    private bool IsBeforeAdapt => args is TextVectorizationAttribute && args.VocabularySize <= Special;

    /// <summary>Whether the size of encodings is known only after Keras's adapt.</summary>
    public bool AwaitsAdapt => args.OutputMode is not OutputMode.Int && Depth is null;

    /// <summary>How many values an encoding has; null where that is learned from the data.</summary>
    private long? Depth => args.PadToMaxTokens ? args.MaxTokens : Size;

    private int Masks => mask is not null && args.OutputMode is OutputMode.Int ? 1 : 0;

    /// <summary>Keras gives indices as int64, and encodings in single precision, whatever the layer's type.</summary>
    public DType OutputDType => args.OutputMode is OutputMode.Int ? DType.Int64 : DType.Float32;

    /// <summary>The token that stands at an index before those of the tokens.</summary>
    public object? SpecialAt(int index) => index < Masks ? mask : unknown;

    /// <summary>The shape of what is made of tokens.</summary>
    public Shape Encode(Shape tokens) => args.OutputMode switch
    {
        OutputMode.Int => tokens,
        OutputMode.OneHot => Encoding.EachNumber(tokens, Depth),
        _ => Encoding.EachSample(tokens, Depth),
    };

    /// <summary>The shape that Keras makes of tokens when it runs.</summary>
    public Shape EncodeAtRunTime(Shape tokens) => args.OutputMode switch
    {
        OutputMode.Int => tokens,
        OutputMode.OneHot => Encoding.EachNumber(tokens, Depth),
        _ => Encoding.EachSampleAtRunTime(tokens, Depth),
    };

    /// <summary>Other tokens, as an argument has them.</summary>
    public static ArgumentValue Written(IReadOnlyList<object?> tokens) => tokens.All(token => token is int)
        ? new EquatableArray<int>([.. tokens.Cast<int>()])
        : new EquatableArray<string>([.. tokens.Select(token => token as string ?? "")]);
}
