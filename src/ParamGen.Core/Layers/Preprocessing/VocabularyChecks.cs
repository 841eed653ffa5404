using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>What Keras asks of a vocabulary, and of the arguments beside it.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/">Keras, categorical preprocessing layers</see>.
/// </remarks>
internal static class VocabularyChecks
{
    private const string Argument = nameof(StringLookupAttribute.Vocabulary);

    /// <summary>Repeated tokens that a message names.</summary>
    private const int MostNamed = 3;

    public static void Check(ArgumentCheck check, VocabularyAttribute args, Vocabulary vocabulary, bool inverts)
    {
        CheckSizes(check, args);
        if (args.Sparse && args.OutputMode is OutputMode.Int)
            check.Refuse(ArgumentRules.PG0154_SparseNumbers, nameof(args.Sparse), [], Suggestion.Reset(nameof(args.Sparse)));
        if (args.IdfWeights is not null && args.OutputMode is not OutputMode.TfIdf)
            check.Refuse(
                ArgumentRules.PG0159_IdfWeightsWithoutTfIdf,
                nameof(args.IdfWeights),
                [args.OutputMode],
                Suggestion.Set($"Use {Word.Value(OutputMode.TfIdf)}", nameof(args.OutputMode), OutputMode.TfIdf),
                Suggestion.Reset(nameof(args.IdfWeights)));
        if (vocabulary.Listed is not { } listed)
            return;
        if (listed.Count == 0)
            check.Refuse(
                ArgumentRules.PG0156_Vocabulary,
                Argument,
                ["is empty; list its tokens, or leave it out to learn it from the data"],
                Suggestion.Reset(Argument));
        else if (CheckTokens(check, vocabulary, inverts))
            CheckNumbers(check, args, vocabulary);
    }

    private static void CheckSizes(ArgumentCheck check, VocabularyAttribute args)
    {
        if (args.MaxTokens != Unset.Integer && args.MaxTokens < 2)
            check.Refuse(
                ArgumentRules.PG0151_OutOfBounds,
                nameof(args.MaxTokens),
                [Word.Argument(nameof(args.MaxTokens)), args.MaxTokens, "at least 2"],
                Suggestion.Reset(nameof(args.MaxTokens)),
                Suggestion.Set(nameof(args.MaxTokens), 2));
        if (args.PadToMaxTokens && args.MaxTokens == Unset.Integer)
            check.Refuse(
                ArgumentRules.PG0157_PaddingWithoutMaximum,
                nameof(args.PadToMaxTokens),
                [],
                Suggestion.Reset(nameof(args.PadToMaxTokens)));
        if (args.VocabularySize != Unset.Integer)
            check.NotNegative(nameof(args.VocabularySize), args.VocabularySize);
    }

    /// <summary>Whether each token stands once, and those of another meaning nowhere but at the start.</summary>
    private static bool CheckTokens(ArgumentCheck check, Vocabulary vocabulary, bool inverts)
    {
        var (tokens, mask, unknown) = (vocabulary.Tokens, vocabulary.Mask, vocabulary.Unknown);
        List<object?> repeated = [.. tokens.GroupBy(token => token).Where(same => same.Count() > 1).Select(same => same.Key)];
        if (tokens.Contains(null))
            return Refuse("holds null, which is no token", token => token is not null);
        if (repeated.Count > 0)
        {
            var named = Phrase.List([.. repeated.Take(MostNamed).Select(Quoted)], "and");
            var more = repeated.Count > MostNamed ? $" and {repeated.Count - MostNamed} more" : "";
            var seen = new HashSet<object?>();
            return Refuse($"repeats {named}{more}; list each token once", seen.Add);
        }

        if (mask is not null && tokens.Contains(mask))
            return Refuse($"holds the mask token {Quoted(mask)} among its tokens; remove it there", token => !Equals(token, mask));
        // Only who looks up tokens for indices meets the unknown one.
        if (inverts && unknown is not null && tokens.Contains(unknown))
            return Refuse($"holds the unknown token {Quoted(unknown)} among its tokens; remove it there", token => !Equals(token, unknown));
        return true;

        bool Refuse(Phrase reason, Func<object?, bool> stays)
        {
            List<object?> left = [.. tokens.Where(stays)];
            check.Refuse(
                ArgumentRules.PG0156_Vocabulary,
                Argument,
                [reason],
                left.Count == 0 ? [] : [Suggestion.Set($"Remove them from {Word.Argument(Argument)}", Argument, Vocabulary.Written(left))]);
            return false;
        }
    }

    private static Word Quoted(object? token) => token is string text ? $"'{text}'" : Word.Of(token ?? "null");

    /// <summary>Whether the numbers beside a vocabulary go with it.</summary>
    private static void CheckNumbers(ArgumentCheck check, VocabularyAttribute args, Vocabulary vocabulary)
    {
        var (size, weights) = (vocabulary.Size!.Value, args.IdfWeights);
        if (args.MaxTokens >= 2 && size > args.MaxTokens)
            check.Refuse(
                ArgumentRules.PG0160_VocabularyTooLarge,
                nameof(args.MaxTokens),
                [vocabulary.Tokens.Count, vocabulary.Special, size, args.MaxTokens],
                size > int.MaxValue ? [] : [Suggestion.Set(nameof(args.MaxTokens), (int)size)]);
        // Indices, and encodings of another size, do not depend on it.
        if (args.OutputMode is not OutputMode.Int && !args.PadToMaxTokens && args.VocabularySize >= 0 && args.VocabularySize != size)
            check.Refuse(
                ArgumentRules.PG0162_OtherVocabularySize,
                nameof(args.VocabularySize),
                [args.VocabularySize, size],
                Suggestion.Reset(nameof(args.VocabularySize)));
        if (args.OutputMode is not OutputMode.TfIdf)
            return;
        if (weights is null)
            check.Refuse(
                ArgumentRules.PG0112_Missing,
                nameof(args.OutputMode),
                [Phrase.Of($"{Word.Argument(nameof(args.IdfWeights))}, one weight per token of the vocabulary")],
                Suggestion.Set($"Use {Word.Value(OutputMode.Count)}", nameof(args.OutputMode), OutputMode.Count));
        else if (weights.Length != vocabulary.Listed!.Count)
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                nameof(args.IdfWeights),
                [Word.Argument(nameof(args.IdfWeights)), weights.Length, $"{vocabulary.Listed.Count}, one per token of the vocabulary"]);
    }
}
