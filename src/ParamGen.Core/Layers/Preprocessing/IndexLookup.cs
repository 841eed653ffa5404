using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <summary>Looks each value up in a vocabulary of strings or of integers.</summary>
/// <param name="args">The arguments.</param>
/// <param name="vocabulary">The vocabulary.</param>
/// <param name="isOfIntegers">Whether its tokens are integers.</param>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/categorical/string_lookup/">Keras, StringLookup layer</see>.
/// </remarks>
internal sealed class IndexLookup(LookupAttribute args, Vocabulary vocabulary, bool isOfIntegers) : Layer
{
    public static IndexLookup Of(StringLookupAttribute args) =>
        new(args, new(args, args.Vocabulary, args.MaskToken, args.OovToken, args.NumOovIndices), isOfIntegers: false);

    public static IndexLookup Of(IntegerLookupAttribute args)
    {
        object? mask = args.MaskToken == Unset.Integer ? null : args.MaskToken;
        return new(args, new(args, args.Vocabulary?.Cast<object>().ToArray(), mask, args.OovToken, args.NumOovIndices), isOfIntegers: true);
    }

    public override bool KeepsAxes => args.OutputMode is OutputMode.Int;

    public override Fractions Fractions => args.OutputMode is OutputMode.TfIdf ? Fractions.Given : Fractions.None;

    public override bool TakesWholeNumbers => isOfIntegers || args.Invert;

    // It gives indices, or Keras's floatx.
    public override bool TakesPolicy => false;

    public override bool AwaitsAdapt => vocabulary.AwaitsAdapt;

    public override Shape? AtRunTime(LayerBuild build) => vocabulary.EncodeAtRunTime(build.Input);

    public override void Check(ArgumentCheck check)
    {
        check.NotNegative(nameof(args.NumOovIndices), args.NumOovIndices);
        if (args is IntegerLookupAttribute integers)
            EnumNames.Check(check, nameof(integers.VocabularyDType), integers.VocabularyDType, DType.Int64);
        if (args.Invert)
            OnlyIndices.Check(check, nameof(args.Invert), args.OutputMode);
        HashSalt.Check(check, args.SaltByAxis);
        if (isOfIntegers && HashSalt.IsGiven(args.Salt, args.SaltByAxis) && args.OovMethod is OovMethod.Floormod)
            check.Refuse(
                ArgumentRules.PG0161_SaltWithoutHash,
                args.SaltByAxis is null ? nameof(args.Salt) : nameof(args.SaltByAxis),
                [],
                Suggestion.Set($"Use {Word.Value(OovMethod.Farmhash)}", nameof(args.OovMethod), OovMethod.Farmhash),
                Suggestion.Reset(args.SaltByAxis is null ? nameof(args.Salt) : nameof(args.SaltByAxis)));
        // Without indices for unknown tokens there is no vocabulary to judge.
        if (args.NumOovIndices >= 0)
            VocabularyChecks.Check(check, args, vocabulary, args.Invert);
    }

    /// <summary>Keras says so of strings as well, which an inverted look-up gives.</summary>
    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => vocabulary.OutputDType;

    public override void Build(LayerBuild build) => build.Output(vocabulary.Encode(build.Input));
}
