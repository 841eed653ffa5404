using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Calls;

/// <summary>A run allocates nothing once it has run with the same sizes; ONNX Runtime's own API does.</summary>
public class AllocationTests(ITestOutputHelper output)
{
    private const int Runs = 1_000;

    [Fact]
    public void A_run_allocates_nothing_beside_the_plain_API()
    {
        var (x, p) = (new float[4], new float[3]);
        using var session = Small.Session.Open(ModelPaths.Of("header-with-everything.onnx"));
        var typed = BytesPerRun(() => session.Run(1, x, p));

        using var inference = new InferenceSession(ModelPaths.Of("header-with-everything.onnx"));
        using var options = new RunOptions();
        string[] inputs = ["x"], outputs = ["p"];
        var plain = BytesPerRun(() =>
        {
            using var value = OrtValue.CreateTensorValueFromMemory(x, [1, 4]);
            using var results = inference.Run(options, inputs, [value], outputs);
            results[0].GetTensorDataAsSpan<float>().CopyTo(p);
        });
        output.WriteLine($"bytes a run: {typed} typed, {plain} plain");
        Assert.Equal(0, typed);
        Assert.True(plain > 200, $"{plain}");
    }

    [Fact]
    public void An_output_of_an_open_size_allocates_nothing_either()
    {
        using var session = Photo.Session.Open(ModelPaths.Of("keras2-cnn-tf2onnx13.onnx"));
        var (photo, probabilities) = (new float[2 * Photo.Inputs.Photo.Size], new float[20]);
        Assert.Equal(0, BytesPerRun(() => session.Run(2, photo, probabilities)));
    }

    [Fact]
    public void Large_values_are_not_copied_but_pointed_to()
    {
        using var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        var (x, y) = (new float[40_000], new float[40_000]);
        x[^1] = 7;
        var bytes = BytesPerRun(() => session.Run(10_000, x, y));
        output.WriteLine($"bytes a run: {bytes} for {x.Length * 8L} in and out");
        Assert.Equal(7, y[^1]);
        Assert.InRange(bytes, 1, 400);
    }

    private static double BytesPerRun(Action run)
    {
        for (var i = 0; i < Runs; i++)
            run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
            run();
        return Math.Floor((GC.GetAllocatedBytesForCurrentThread() - before) / (double)Runs);
    }
}
