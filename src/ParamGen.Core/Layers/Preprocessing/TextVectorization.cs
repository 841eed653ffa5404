using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/text/text_vectorization/">Keras, TextVectorization layer</see>.
/// </remarks>
internal sealed class TextVectorization(TextVectorizationAttribute args) : Layer
{
    // The empty string pads a text, and has an index of its own among indices.
    private readonly Vocabulary vocabulary = new(args, args.Vocabulary, "", "[UNK]", 1);

    /// <summary>It looks its tokens up in a layer of its own.</summary>
    public override IEnumerable<string> ImplicitSublayers => ["StringLookup"];

    public override Fractions Fractions => args.OutputMode is OutputMode.TfIdf ? Fractions.Given : Fractions.None;

    // It gives indices, or Keras's floatx.
    public override bool TakesPolicy => false;

    public override bool AwaitsAdapt => vocabulary.AwaitsAdapt;

    // What is not split keeps its shape, and has an index for each text.
    public override Shape? AtRunTime(LayerBuild build) => args switch
    {
        { OutputMode: not OutputMode.Int } => vocabulary.EncodeAtRunTime(Tokens(build.Input)),
        { Split: TextSplit.None } when build.Input.Rank > 2 =>
            args.OutputSequenceLength == Unset.Integer ? build.Input : build.Input.With(-1, args.OutputSequenceLength),
        _ => null,
    };

    public override void Check(ArgumentCheck check)
    {
        if (args.Ragged)
            OnlyIndices.Check(check, nameof(args.Ragged), args.OutputMode);
        if (args.OutputSequenceLength != Unset.Integer)
        {
            check.NotNegative(nameof(args.OutputSequenceLength), args.OutputSequenceLength);
            OnlyIndices.Check(check, nameof(args.OutputSequenceLength), args.OutputMode);
        }

        VocabularyChecks.Check(check, args, vocabulary, inverts: false);
    }

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => vocabulary.OutputDType;

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        // One text a sample, of as many tokens as it has.
        build.Output(args.OutputMode is OutputMode.Int
            ? new(input[0], args.OutputSequenceLength == Unset.Integer ? null : args.OutputSequenceLength)
            : vocabulary.Encode(Tokens(input)));
    }

    /// <summary>The shape of the tokens: a text that is not split is one, another one has an unknown number of them.</summary>
    private Shape Tokens(Shape texts) =>
        args.Split is not TextSplit.None ? new([.. texts.Dims, null])
        : texts.Rank > 1 ? texts
        : new(texts[0], 1);
}
