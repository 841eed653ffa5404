using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Fourier transforms, whose complex numbers are two tensors: their real and their imaginary parts.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/fft/">Keras, FFT ops</see>.</remarks>
internal static class Spectra
{
    public static readonly OperatorFamily Family = new("Spectra",
    [
        Several("ops.math", "FFT", "", "x", call => Full(call, 1)),
        Several("ops.math", "FFT2", "", "x", call => Full(call, 2)),
        Several("ops.math", "IFFT2", "", "x", call => Full(call, 2)),
        Several("ops.math", "RFFT", "fft_length=None", "x", OfReal),
        One("ops.math", "IRFFT", "fft_length=None", "x", ToReal),
        Several("ops.math", "STFT", "sequence_length, sequence_stride, fft_length, window='hann', center=True", "x", ShortTime),
        One("ops.math", "ISTFT", "sequence_length, sequence_stride, fft_length, length=None, window='hann', center=True", "x", Inverse),
        One("ops.math", "ExtractSequences", "sequence_length, sequence_stride", "x", Extract),
    ]);

    /// <summary>Over the last axes, whose sizes must be known.</summary>
    private static IEnumerable<Operand.Tensor> Full(OperatorCall call, int axes)
    {
        var (real, imaginary) = Parts(call, axes);
        return real.Shape.Dims.Skip(real.Shape.Rank - axes).Contains(null)
            ? throw new Refusal($"takes last axes of known sizes, not {real.Shape}")
            : [real, imaginary];
    }

    private static IEnumerable<Operand.Tensor> OfReal(OperatorCall call)
    {
        var x = call.Input;
        x.RequireRank("x", 1);
        // ⌊n / 2⌋ + 1 frequencies
        var size = Half(call.IntegerOrNone("fft_length") ?? x.Shape.Last) + 1;
        return Twice(x with { Shape = x.Shape.With(-1, size) });
    }

    private static Operand.Tensor ToReal(OperatorCall call)
    {
        var real = Parts(call, 1).Real;
        return real with { Shape = real.Shape.With(-1, call.IntegerOrNone("fft_length") ?? (2 * (real.Shape.Last - 1))) };
    }

    private static IEnumerable<Operand.Tensor> ShortTime(OperatorCall call)
    {
        var (x, stride, length) = (call.Input, call.Integer("sequence_stride"), call.Integer("fft_length"));
        x.RequireRank("x", 1);
        var added = IsCentered(call) ? 2 * Half(length)!.Value : 0;
        // 1 + ⌊(n + added − length) / stride⌋ windows
        long? windows = x.Shape.Last is { } size ? 1 + Axes.FloorDivide(size + added - length, stride) : null;
        return Twice(x with { Shape = x.Shape.WithoutLast().Then(windows, Half(length) + 1) });
    }

    private static Operand.Tensor Inverse(OperatorCall call)
    {
        var real = Parts(call, 2).Real;
        var (stride, length) = (call.Integer("sequence_stride"), call.Integer("fft_length"));
        // (windows − 1) · stride + length − what was added
        var size = ((real.Shape[-2] - 1) * stride) + length - (call.Flag("center") ? 2 * Half(length) : 0);
        return real with { Shape = real.Shape.WithoutLast(2).Then(call.IntegerOrNone("length") ?? size) };
    }

    private static Operand.Tensor Extract(OperatorCall call)
    {
        var (x, length) = (call.Input, call.Integer("sequence_length"));
        x.RequireRank("x", 1);
        // 1 + ⌊(n − length) / stride⌋ sequences
        long? count = x.Shape.Last is { } size ? 1 + Axes.FloorDivide(size - length, call.Integer("sequence_stride")) : null;
        return x with { Shape = x.Shape.WithoutLast().Then(count, length) };
    }

    /// <summary>Keras pads unless it is told not to, by nothing but False.</summary>
    private static bool IsCentered(OperatorCall call) => call.Setting("center") is not Operand.Flag { Value: false };

    private static (Operand.Tensor Real, Operand.Tensor Imaginary) Parts(OperatorCall call, int least)
    {
        if (call.Tensors("x") is not [var real, var imaginary])
            throw new Refusal("takes two tensors, the real and the imaginary parts");
        real.RequireRank("x", least);
        return real.Shape == imaginary.Shape
            ? (real, imaginary)
            : throw new Refusal($"takes real and imaginary parts of one shape, not {real.Shape} and {imaginary.Shape}");
    }

    private static IEnumerable<Operand.Tensor> Twice(Operand.Tensor part) => [part, part];

    private static long? Half(long? size) => size is { } known ? Axes.FloorDivide(known, 2) : null;
}
