using ParamGen.Core.Collections;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Reshaping;

/// <remarks>Source: <see href="https://keras.io/api/layers/reshaping_layers/reshape/">Keras, Reshape layer</see>.</remarks>
internal sealed class Reshape(ReshapeAttribute args) : Layer
{
    private readonly int[] target = args.TargetShape ?? [];

    private string Text => string.Join(", ", target);

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => Moved(computed, inputs);

    public override Fractions Fractions => Fractions.Kept;

    public override bool HasNoEffect(LayerBuild build) => build.GivesItsInput;
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) =>
        lowering.AddReshape(lowering.Input, [1, .. build.Outputs[0].Sample.Dims.Select(size => size!.Value)]);

    public override void Build(LayerBuild build)
    {
        if (WhatIsWrong() is { } wrong)
        {
            build.Refuse(ArgumentRules.PG0113_TargetShape, nameof(args.TargetShape), [Text, wrong], [.. Readable(build.Input.Sample)]);
            return;
        }

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
            var holds = computed < 0 ? Numbers.Grouped(known) : $"a multiple of {Numbers.Grouped(known)}";
            build.Refuse(
                ShapeRules.PG0205_ReshapeCount,
                nameof(args.TargetShape),
                [build.InputName, build.Input, Numbers.Of(count, "element"), Text, holds],
                Mended(count));
            return;
        }

        build.Output(build.Input.WithSample([.. target.Select(size => size == -1 ? count / known : (long?)size)]));
    }

    private string? WhatIsWrong() =>
        target.Any(size => size < -1) ? "a size is negative and not -1"
        : target.Count(size => size == -1) > 1 ? "only one size can be -1"
        : null;

    /// <summary>The target without signs where that meets the count; otherwise the first negative size open, and others 1.</summary>
    private IEnumerable<Suggestion> Readable(Shape sample)
    {
        var first = Array.FindIndex(target, size => size < 0);
        int[] positive = [.. target.Select(size => size < -1 && size != int.MinValue ? -size : size)];
        int[] open = [.. target.Select((size, axis) => axis == first ? -1 : size < 0 ? 1 : size)];
        foreach (var mended in new[] { positive, open })
        {
            if (mended.Any(size => size < -1) || mended.Count(size => size == -1) > 1 || !Holds(mended, sample))
                continue;
            yield return Suggestion.Set(
                $"Reshape to {string.Join(", ", mended)}",
                nameof(args.TargetShape),
                new EquatableArray<int>(mended));
            yield break;
        }
    }

    /// <summary>Whether a sample fits into a shape, one size of which may be open.</summary>
    private static bool Holds(int[] shape, Shape sample)
    {
        var known = shape.Where(size => size != -1).Aggregate(1L, (product, size) => product * size);
        return sample.Size is not { } count || (shape.Contains(-1) ? known != 0 && count % known == 0 : count == known);
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
            return
            [
                Suggestion.Set(
                    $"Reshape to {string.Join(", ", mended)}",
                    nameof(args.TargetShape),
                    new EquatableArray<int>(mended)),
            ];
        }

        return [];
    }
}
