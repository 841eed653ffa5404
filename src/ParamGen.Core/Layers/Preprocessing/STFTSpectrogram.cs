using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/">Keras, audio preprocessing layers</see>.
/// </remarks>
internal sealed class STFTSpectrogram(STFTSpectrogramAttribute args) : Layer
{
    private const string RealKernel = "real_kernel";
    private const string ImagKernel = "imag_kernel";

    /// <summary>The samples from one frame to the next: half a frame, unless it is said.</summary>
    private readonly int step = args.FrameStep == Unset.Integer ? args.FrameLength / 2 : args.FrameStep;

    public override IEnumerable<string> WeightPaths => [RealKernel, ImagKernel];

    // A spectrogram with an axis of its own for frequencies is an image.
    public override int? SpatialAxes => args.ExpandDims ? null : 1;

    public override DataFormat? Format => args.DataFormat;

    public override bool MixesPositions => true;

    /// <summary>The frequencies of a transform: half of its samples, and the constant part.</summary>
    private long Frequencies => (Transform / 2) + 1;

    /// <summary>The samples of a transform: the smallest power of two that holds a frame, unless it is said.</summary>
    private long Transform
    {
        get
        {
            var length = 1L;
            while (length < args.FrameLength)
                length *= 2;
            return args.FftLength == Unset.Integer ? length : args.FftLength;
        }
    }

    public override void Check(ArgumentCheck check)
    {
        check.NotCausal(args.Padding);
        if (args.FrameLength < 1)
            check.Refuse(
                ArgumentRules.PG0101_NotPositive,
                nameof(args.FrameLength),
                [Word.Argument(nameof(args.FrameLength)), args.FrameLength],
                Suggestion.Reset(nameof(args.FrameLength)));
        else
            CheckFrame(check);
    }

    /// <summary>What must fit a frame.</summary>
    private void CheckFrame(ArgumentCheck check)
    {
        if (args.FrameStep != Unset.Integer && (args.FrameStep < 1 || args.FrameStep > args.FrameLength))
            check.Refuse(
                ArgumentRules.PG0151_OutOfBounds,
                nameof(args.FrameStep),
                [
                    Word.Argument(nameof(args.FrameStep)),
                    args.FrameStep,
                    Phrase.Of($"between 1 and {Word.Argument(nameof(args.FrameLength))}, {args.FrameLength}"),
                ],
                Suggestion.Set(nameof(args.FrameStep), Math.Min(Math.Max(args.FrameStep, 1), args.FrameLength)),
                Suggestion.Reset(nameof(args.FrameStep)));
        else if (step < 1)
            // Half of a frame of one sample is none.
            check.Refuse(
                ArgumentRules.PG0101_NotPositive,
                nameof(args.FrameLength),
                [Phrase.Of($"{Word.Argument(nameof(args.FrameStep))}, half of {Word.Argument(nameof(args.FrameLength))},"), step],
                Suggestion.Set(nameof(args.FrameStep), 1));
        if (args.FftLength != Unset.Integer && args.FftLength < args.FrameLength)
            check.Refuse(
                ArgumentRules.PG0164_TransformTooShort,
                nameof(args.FftLength),
                [Word.Argument(nameof(args.FftLength)), args.FftLength, Word.Argument(nameof(args.FrameLength)), args.FrameLength],
                Suggestion.Reset(nameof(args.FftLength)));
    }

    public override void Build(LayerBuild build)
    {
        if (!SpatialInput.HasRank(build, 1, args.DataFormat))
            return;
        var isFirst = args.DataFormat is DataFormat.ChannelsFirst;
        var (batch, samples) = (build.Input[0], build.Input[isFirst ? 2 : 1]);
        if (build.Input[isFirst ? 1 : 2] is not { } channels)
        {
            build.Refuse(ShapeRules.PG0252_UnknownChannels, null, [build.InputName, build.Input], [.. OtherFormat(build)]);
            return;
        }

        var (window, strides) = (Sizes(nameof(args.FrameLength), args.FrameLength), Sizes(nameof(args.FrameStep), step));
        var steps = SpatialInput.Positions(build, [samples], window.Argument, window, strides, null, args.Padding)[0];
        if (build.IsRefused)
            return;
        // Each channel by itself is multiplied with frame length × frequencies at each step.
        string[] kernels = args.Mode switch
        {
            SpectrogramMode.Real => [RealKernel],
            SpectrogramMode.Imag => [ImagKernel],
            _ => [RealKernel, ImagKernel],
        };
        foreach (var kernel in kernels)
        {
            build.AddWeight(kernel, new(args.FrameLength, 1, Frequencies));
            build.CountMultiplyAdds(steps, channels, args.FrameLength, Frequencies);
        }

        // The real and the imaginary part one after the other
        var frequencies = args.Mode is SpectrogramMode.Stft ? 2 * Frequencies : Frequencies;
        build.Output((args.ExpandDims, isFirst) switch
        {
            (false, false) => new Shape(batch, steps, frequencies * channels),
            (false, true) => new(batch, frequencies * channels, steps),
            (true, false) => new(batch, steps, frequencies, channels),
            (true, true) => new(batch, channels, steps, frequencies),
        });
    }

    private static PerAxis Sizes(string argument, int size) => PerAxis.Of(argument, size, null, rank: 1);

    /// <summary>The channels may be the axis that is known.</summary>
    private IEnumerable<Suggestion> OtherFormat(LayerBuild build)
    {
        var isFirst = args.DataFormat is DataFormat.ChannelsFirst;
        var other = isFirst ? DataFormat.ChannelsLast : DataFormat.ChannelsFirst;
        if (build.Input[isFirst ? 2 : 1] is not null)
            yield return Suggestion.Set($"Use {Word.Value(other)}", nameof(args.DataFormat), other);
    }
}
