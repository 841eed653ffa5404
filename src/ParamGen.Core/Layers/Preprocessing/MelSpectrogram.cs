using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/mel_spectrogram/">Keras, MelSpectrogram
/// layer</see>.
/// </remarks>
internal sealed class MelSpectrogram(MelSpectrogramAttribute args) : Layer
{
    public override bool MixesPositions => true;

    public override bool HasConstants => true;

    // The samples are the last axis, and the frames 1 + ⌊samples / stride⌋.
    public override Shape? AtRunTime(LayerBuild build)
    {
        var (leading, samples) = (build.Input.Dims.Take(build.Input.Rank - 1), build.Input.Last);
        long? frames = args.SequenceStride < 1 ? null : 1 + (samples / args.SequenceStride);
        return new([.. leading, args.NumMelBins, frames]);
    }

    public override void Check(ArgumentCheck check)
    {
        check.NotNegative(nameof(args.NumMelBins), args.NumMelBins);
        EnumNames.Check(
            check,
            nameof(args.Window),
            args.Window,
            WindowFunction.Hann,
            WindowFunction.Hamming,
            WindowFunction.None);
        // Without a length, or with 0, it is that of the transform.
        if (args.SequenceLength is not (Unset.Integer or 0) && args.FftLength < args.SequenceLength)
            check.Refuse(
                ArgumentRules.PG0164_TransformTooShort,
                nameof(args.FftLength),
                [Word.Argument(nameof(args.FftLength)), args.FftLength, Word.Argument(nameof(args.SequenceLength)), args.SequenceLength],
                Suggestion.Set(nameof(args.FftLength), args.SequenceLength),
                Suggestion.Reset(nameof(args.SequenceLength)));
    }

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => computed;

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        // The samples are the second axis, or without a batch the only one.
        var samples = input.Rank == 1 ? input[0] : input[1];
        var frames = Frames(build, samples);
        if (!build.IsRefused)
            build.Output(input.Rank == 1 ? new Shape(args.NumMelBins, frames) : new(input[0], args.NumMelBins, frames));
    }

    private long? Frames(LayerBuild build, long? samples)
    {
        if (samples is not { } count)
            return null;
        long stride = args.SequenceStride;
        // ⌊(samples + stride + 1) / stride⌋
        long? frames = stride == 0 ? null : Floor(count + stride + 1, stride);
        if (frames is null or < 0)
            build.Refuse(
                ArgumentRules.PG0101_NotPositive,
                nameof(args.SequenceStride),
                [Word.Argument(nameof(args.SequenceStride)), args.SequenceStride],
                Suggestion.Reset(nameof(args.SequenceStride)));
        return frames;
    }

    private static long Floor(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor != 0 && dividend < 0 != divisor < 0 ? 1 : 0);
}
