using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Regularization;

/// <summary>Drops whole channels, of any rank.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/regularization_layers/spatial_dropout2d/">Keras, SpatialDropout2D layer</see>.
/// </remarks>
internal sealed class SpatialDropout(DropoutLayerAttribute args, int rank, DataFormat format) : Dropping(args)
{
    public override int? SpatialAxes => rank;

    public override DataFormat? Format => format;

    public override void Build(LayerBuild build)
    {
        if (build.HasRank(rank + 2, () => OfTheRank(build.Input.Rank - 2)))
            base.Build(build);
    }

    /// <summary>The dropout that takes what comes in: that of another count of axes, or of single numbers.</summary>
    private IEnumerable<Suggestion> OfTheRank(int other)
    {
        if (other is < 0 or > 3)
            yield break;
        var kind = other == 0 ? "Dropout" : $"SpatialDropout{other}D";
        (string, ArgumentValue)[] name = string.IsNullOrEmpty(Arguments.Name) ? [] : [(nameof(Arguments.Name), Arguments.Name!)];
        yield return new($"Use {Word.Layer(kind)}", new Edit[]
        {
            new InsertLayer(null, LayerSources.Of(kind, [(nameof(Arguments.Rate), Arguments.Rate), .. name])),
            new RemoveLayer(null),
        });
    }
}
