using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Reshaping;

/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/reshape/">Keras, Reshape layer</see>.</remarks>
internal sealed class Reshape(ReshapeAttribute a) : Layer
{
    private readonly int[] target = a.TargetShape ?? [];

    private string Text => string.Join(", ", target);

    public override void Check(ArgumentCheck check)
    {
        if (target.Any(size => size < -1))
            check.Refuse(ArgumentRules.PG0113_TargetShape, nameof(a.TargetShape), [Text, "holds a negative size other than −1"]);
        else if (target.Count(size => size == -1) > 1)
            check.Refuse(ArgumentRules.PG0113_TargetShape, nameof(a.TargetShape), [Text, "holds more than one −1; a single one can be computed"]);
    }

    public override void Build(LayerBuild build)
    {
        var sample = build.Input.Sample;
        if (sample.Size is not { } count || !sample.IsKnown)
        {
            build.Output(build.Input.WithSample([.. target.Select(size => size == -1 ? null : (long?)size)]));
            return;
        }

        var known = target.Where(size => size != -1).Aggregate(1L, (product, size) => product * size);
        var computed = Array.IndexOf(target, -1);
        var fits = computed < 0 ? count == known : known != 0 && count % known == 0;
        if (!fits)
        {
            build.Refuse(ShapeRules.PG0205_ReshapeCount, nameof(a.TargetShape), [build.InputName, build.Input, count, Text], Mended(count));
            return;
        }

        build.Output(build.Input.WithSample([.. target.Select(size => size == -1 ? count / known : (long?)size)]));
    }

    /// <summary>The target with one size replaced, so that the count is met.</summary>
    private Suggestion[] Mended(long count)
    {
        for (var axis = target.Length - 1; axis >= 0; axis--)
        {
            var rest = target.Where((size, other) => other != axis && size != -1).Aggregate(1L, (product, size) => product * size);
            if (rest <= 0 || count % rest != 0 || count / rest > int.MaxValue)
                continue;
            int[] mended = [.. target];
            mended[axis] = (int)(count / rest);
            if (mended.Contains(-1))
                continue;
            return [Suggestion.Set($"Reshape to {string.Join(", ", mended)}", nameof(a.TargetShape), new Collections.EquatableArray<int>(mended))];
        }

        return [];
    }
}
