using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SingleLayer;

namespace ParamGen.Core.Tests.Layers;

public class SpectrogramTests
{
    private const string Stft = "STFTSpectrogram";

    [Theory]
    [InlineData(0, "PG0151")]
    [InlineData(65, "PG0151")]
    [InlineData(64, null)]
    public void A_step_is_no_longer_than_a_frame(int step, string? rule)
    {
        (string, ArgumentValue)[] arguments = [("FrameLength", 64), ("FrameStep", step)];
        if (rule is null)
            Report([100, 1], Stft, arguments);
        else
            IsRefused(rule, "FrameStep", $"Set FrameStep to {Math.Clamp(step, 1, 64)}", [100, 1], Stft, arguments);
    }

    [Fact]
    public void Half_of_a_frame_of_one_sample_is_no_step() =>
        IsRefused("PG0101", "FrameLength", "Set FrameStep to 1", [100, 1], Stft, ("FrameLength", 1));

    [Theory]
    [InlineData(Stft, "FrameLength")]
    [InlineData("MelSpectrogram", "SequenceLength")]
    public void A_transform_holds_a_frame(string kind, string frame) =>
        IsRefused(
            "PG0164",
            "FftLength",
            kind == Stft ? "Remove FftLength" : "Set FftLength to 300",
            kind == Stft ? [400, 1] : [400],
            kind,
            ("FftLength", 256),
            (frame, 300));

    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(200, 100, 129)]
    [InlineData(256, 128, 129)]
    [InlineData(257, 128, 257)]
    public void A_transform_is_a_power_of_two(int frame, int step, int frequencies) =>
        Assert.Equal(
            $"({frame}, 1, {(frame == 1 ? 1 : frequencies)})",
            Report([1000, 1], Stft, ("FrameLength", frame), ("FrameStep", step)).Weights[0].Shape.ToString());

    [Fact]
    public void Each_channel_is_multiplied_with_both_kernels()
    {
        var report = Report([400, 2], Stft, ("FrameLength", 64), ("FrameStep", 32));
        Assert.Equal(("(None, 11, 66)", 2L * 11 * 2 * 64 * 33), (report.Outputs[0].ToString(), report.MultiplyAdds.Value));
        Assert.Equal(11L * 2 * 64 * 33, Report([400, 2], Stft, ("FrameLength", 64), ("Mode", SpectrogramMode.Real)).MultiplyAdds.Value);
    }

    [Fact]
    public void The_channels_are_known() =>
        IsRefused("PG0252", null, "Use DataFormat.ChannelsFirst", [1, Dim.Unknown], Stft, ("Padding", Padding.Same));

    [Fact]
    public void A_frame_fits_into_the_signal()
    {
        IsRefused("PG0203", "FrameLength", "Use Padding.Same", [100, 1], Stft);
        Assert.Contains("a frame of 256 requires", Problem([100, 1], Stft).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signal_without_channels_gets_one() => IsRefused("PG0201", null, "Make the input 400, 1", [400], Stft);

    [Fact]
    public void Few_windows_make_a_mel_spectrogram() =>
        IsRefused("PG0150", "Window", "Use WindowFunction.Hann", [400], "MelSpectrogram", ("Window", WindowFunction.Blackman));

    [Theory]
    [InlineData(0, "PG0101")]
    [InlineData(-3, "PG0101")]
    public void A_stride_goes_on(int stride, string rule) =>
        IsRefused(rule, "SequenceStride", "Remove SequenceStride", [400], "MelSpectrogram", ("SequenceStride", stride));
}
