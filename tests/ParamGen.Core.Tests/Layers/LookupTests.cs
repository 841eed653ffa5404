using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

/// <summary>Vocabularies, and what is looked up in them.</summary>
public class LookupTests
{
    private static readonly (string, ArgumentValue) counts = ("OutputMode", OutputMode.Count);
    private static readonly (string, ArgumentValue) letters = ("Vocabulary", new EquatableArray<string>("a", "b"));

    [Theory]
    [InlineData(new[] { "[UNK]", "a", "b" }, "(None, 3)")]
    [InlineData(new[] { "a", "[UNK]", "b" }, "(None, 4)")]
    public void The_unknown_token_may_be_listed_first(string[] vocabulary, string output) =>
        Assert.Equal(
            output,
            Report([1], "StringLookup", counts, ("Vocabulary", new EquatableArray<string>(vocabulary))).Outputs[0].ToString());

    [Fact]
    public void The_mask_and_the_unknown_tokens_may_be_listed_first()
    {
        Report(
            [1],
            "IntegerLookup",
            ("MaskToken", 0),
            ("NumOovIndices", 2),
            ("MaxTokens", 4),
            ("Vocabulary", Sizes(0, -1, -1, 7)));
        IsRefused(
            "PG0160",
            "MaxTokens",
            "Set MaxTokens to 4",
            [1],
            "IntegerLookup",
            ("MaskToken", 0),
            ("NumOovIndices", 2),
            ("MaxTokens", 3),
            ("Vocabulary", Sizes(0, -1, -1, 7)));
    }

    [Fact]
    public void The_weights_are_as_many_as_the_tokens_that_are_listed()
    {
        (string, ArgumentValue) mode = ("OutputMode", OutputMode.TfIdf), listed = ("Vocabulary", new EquatableArray<string>("[UNK]", "a"));
        Assert.Equal(
            "(None, 2)",
            Report([1], "StringLookup", mode, listed, ("IdfWeights", new EquatableArray<double>(0.5, 0.25))).Outputs[0].ToString());
        IsRefused("PG0102", "IdfWeights", null, [1], "StringLookup", mode, listed, ("IdfWeights", new EquatableArray<double>(0.5)));
    }

    [Fact]
    public void Weights_of_a_vocabulary_to_be_learned_are_taken() =>
        Report([1], "StringLookup", ("OutputMode", OutputMode.TfIdf), ("IdfWeights", new EquatableArray<double>(0.5)));

    [Theory]
    [InlineData(new string[0], "is empty", "Remove Vocabulary")]
    [InlineData(new[] { "a", "b", "a" }, "repeats 'a'; list", "Remove them from Vocabulary")]
    [InlineData(new[] { "a", "b", "c", "d", "a", "b", "c", "d" }, "repeats 'a', 'b' and 'c' and 1 more", "Remove them from Vocabulary")]
    [InlineData(new[] { "a", "" }, "holds the mask token ''", "Remove them from Vocabulary")]
    public void A_vocabulary_lists_each_token_once(string[] vocabulary, string reason, string suggestion)
    {
        (string, ArgumentValue)[] arguments = [("MaskToken", ""), counts, ("Vocabulary", new EquatableArray<string>(vocabulary))];
        IsRefused("PG0156", "Vocabulary", suggestion, [1], "StringLookup", arguments);
        Assert.Contains("the vocabulary " + reason, Problem([1], "StringLookup", arguments).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_unknown_token_is_no_other_where_indices_are_turned_into_tokens()
    {
        (string, ArgumentValue) listed = ("Vocabulary", Sizes(5, -1));
        IsRefused("PG0156", "Vocabulary", "Remove them from Vocabulary", [1], "IntegerLookup", listed, ("Invert", true));
        Report([1], "IntegerLookup", listed);
    }

    [Fact]
    public void What_is_meant_for_indices_needs_indices()
    {
        IsRefused("PG0158", "Invert", "Remove Invert", [1], "StringLookup", letters, counts, ("Invert", true));
        IsRefused("PG0158", "Ragged", "Remove Ragged", [1], "TextVectorization", letters, counts, ("Ragged", true));
        IsRefused(
            "PG0158",
            "OutputSequenceLength",
            "Remove OutputSequenceLength",
            [1],
            "TextVectorization",
            letters,
            counts,
            ("OutputSequenceLength", 4));
    }

    [Fact]
    public void Weights_need_the_mode_that_uses_them()
    {
        var weights = ("IdfWeights", (ArgumentValue)new EquatableArray<double>(1.0, 2.0));
        IsRefused("PG0159", "IdfWeights", "Use OutputMode.TfIdf", [1], "StringLookup", letters, weights);
        IsRefused("PG0112", "OutputMode", "Use OutputMode.Count", [1], "StringLookup", letters, ("OutputMode", OutputMode.TfIdf));
    }

    [Fact]
    public void Integers_are_hashed_before_they_are_salted()
    {
        IsRefused("PG0161", "Salt", "Use OovMethod.Farmhash", [1], "IntegerLookup", ("Salt", 3));
        IsRefused("PG0161", "SaltByAxis", "Use OovMethod.Farmhash", [1], "IntegerLookup", ("SaltByAxis", Sizes(3, 4)));
        Report([1], "IntegerLookup", ("Salt", 3), ("OovMethod", OovMethod.Farmhash));
        Report([1], "StringLookup", ("Salt", 3));
    }

    [Fact]
    public void A_salt_has_two_parts() =>
        IsRefused("PG0102", "SaltByAxis", "Set SaltByAxis to 3, 3", [1], "StringLookup", ("SaltByAxis", Sizes(3)));

    [Fact]
    public void Integers_of_64_bits_alone_are_looked_up() =>
        IsRefused("PG0150", "VocabularyDType", "Use DType.Int64", [1], "IntegerLookup", ("VocabularyDType", DType.Int32));

    [Theory]
    [InlineData(OutputMode.Count, false, "PG0162")]
    [InlineData(OutputMode.Count, true, null)]
    [InlineData(OutputMode.Int, false, null)]
    public void A_size_that_is_noted_is_that_of_the_vocabulary_where_encodings_depend_on_it(OutputMode mode, bool pads, string? rule)
    {
        (string, ArgumentValue)[] arguments =
            [letters, ("OutputMode", mode), ("VocabularySize", 4), ("MaxTokens", 9), ("PadToMaxTokens", pads)];
        if (rule is null)
            Report([1], "StringLookup", arguments);
        else
            IsRefused(rule, "VocabularySize", "Remove VocabularySize", [1], "StringLookup", arguments);
    }

    [Fact]
    public void A_size_that_was_learned_is_that_of_encodings() =>
        Assert.Equal("(None, 7)", Report([5], "StringLookup", counts, ("VocabularySize", 7)).Outputs[0].ToString());

    [Fact]
    public void A_weight_whose_shape_is_to_be_learned_is_refused_with_that_reason()
    {
        var dense = LayerSources.Of("Dense", ("Units", 3));
        Chain.Of([1], LayerSources.Of("StringLookup", counts), dense).IsRefused("PG0253", 2, null);
        Chain.Of([1], LayerSources.Of("StringLookup", counts, ("MaxTokens", 5)), LayerSources.Of("Identity"), dense)
            .IsRefused("PG0253", 3, null, "Set PadToMaxTokens of 'string_lookup'");
        Chain.Of([1], LayerSources.Of("StringLookup", counts, ("VocabularySize", 5)), dense).Report();
        Chain.Of([Dim.Unknown], LayerSources.Of("StringLookup"), dense).IsRefused("PG0202", 2, null, "Make the input 32");
    }

    [Fact]
    public void The_layer_that_looks_up_the_tokens_of_texts_takes_a_name() =>
        Assert.Equal(
            "string_lookup_1",
            Chain.Of([1], LayerSources.Of("TextVectorization"), LayerSources.Of("StringLookup")).Report().Name);

    [Theory]
    [InlineData(TextSplit.Whitespace, new[] { 1 }, "(None, 1, 3)")]
    [InlineData(TextSplit.Whitespace, new int[0], "(None, 3)")]
    [InlineData(TextSplit.None, new[] { 1 }, "(None, 3)")]
    [InlineData(TextSplit.None, new int[0], "(None, 3)")]
    public void Texts_are_encoded_over_their_tokens(TextSplit split, int[] input, string output) =>
        Assert.Equal(output, Report(input, "TextVectorization", letters, counts, ("Split", split)).Outputs[0].ToString());

    [Fact]
    public void The_numbers_of_joined_tokens_are_given_one_way() =>
        IsRefused("PG0103", "NgramsByAxis", "Remove Ngrams", [1], "TextVectorization", ("Ngrams", 2), ("NgramsByAxis", Sizes(1, 3)));
}
