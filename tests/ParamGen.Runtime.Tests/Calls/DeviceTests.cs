using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Calls;

/// <summary>What runs on another device is passed in each run instead of being bound once: that way on the processor.</summary>
public class DeviceTests
{
    private static readonly ParamGenRuntime.ModelSignature signature = new(
        "Sum",
        1,
        [new("n", "n")],
        [new("a", "a", "tensor(float)", [-1, 3]), new("b", "b", "tensor(float)", [-1, 3])],
        [new("y", "y", "tensor(float)", [-1, 3])]);

    [Fact]
    public void Values_that_are_not_bound_are_those_of_each_run()
    {
        using var session = new ParamGenRuntime.ModelSession(
            signature,
            new InferenceSession(ModelPaths.Of("sum.onnx")),
            usesBinding: false);
        foreach (var n in new[] { 1, 2, 2, 1 })
        {
            float[] a = [.. Enumerable.Range(n, 3 * n)], b = [.. Enumerable.Range(10 * n, 3 * n)], y = new float[3 * n];
            var call = session.Begin();
            call.Size(0, n);
            call.Input<float>(0, a, IntPtr.Zero);
            call.Input<float>(1, b, IntPtr.Zero);
            call.Output<float>(0, y, IntPtr.Zero);
            call.Run(null);
            call.Read<float>(0, y);
            session.End(call);
            Assert.Equal(a.Zip(b, (left, right) => left + right), y);
        }
    }
}
