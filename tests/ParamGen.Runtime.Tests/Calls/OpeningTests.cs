using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Calls;

/// <summary>A session opens the model that its class was compiled against, and no other.</summary>
public class OpeningTests
{
    private static readonly float[] input = [1, 2, 3, 4, 5, 6, 7, 8];

    [Fact]
    public void A_path_and_bytes_open_the_same_model()
    {
        using var fromPath = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        using var fromBytes = Identity.Session.Open(File.ReadAllBytes(ModelPaths.Of("identity.onnx")));
        foreach (var session in new[] { fromPath, fromBytes })
        {
            var output = new float[8];
            session.Run(2, input, output);
            Assert.Equal(input, output);
        }
    }

    [Theory]
    [InlineData("sum.onnx", "its inputs are [a, b], and [x] in the class")]
    [InlineData("identity-other-output.onnx", "its outputs are [z], and [y] in the class")]
    [InlineData("identity-double.onnx", "its input x is tensor(double), and tensor(float) in the class")]
    [InlineData("identity-wider.onnx", "its input x is (n, 5), and (n, 4) in the class")]
    [InlineData("identity-rank.onnx", "its input x is (n,), and (n, 4) in the class")]
    [InlineData("identity-renamed.onnx", "its input x is (rows, 4), and (n, 4) in the class")]
    [InlineData("identity-fixed.onnx", "its input x is (2, 4), and (n, 4) in the class")]
    public void Another_model_is_refused_with_the_difference(string file, string difference)
    {
        var fromPath = Assert.Throws<InvalidDataException>(() => Identity.Session.Open(ModelPaths.Of(file)));
        Assert.StartsWith("Identity was compiled against another model than ", fromPath.Message, StringComparison.Ordinal);
        Assert.Contains($"{file}: {difference}. Build the project with this file", fromPath.Message, StringComparison.Ordinal);
        var fromBytes = Assert.Throws<InvalidDataException>(() => Identity.Session.Open(File.ReadAllBytes(ModelPaths.Of(file))));
        Assert.Contains($"than the one in these bytes: {difference}.", fromBytes.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_is_a_difference_if_the_class_has_none()
    {
        using (var session = AnyRank.Session.Open(ModelPaths.Of("identity-any-rank.onnx")))
            Assert.Equal([2, 4], session.Run([2, 4], input).YShape);
        Assert.Contains(
            "its input x is (n, 4), and of any rank in the class.",
            Assert.Throws<InvalidDataException>(() => AnyRank.Session.Open(ModelPaths.Of("identity.onnx"))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "its input x is (), and (n, 4) in the class.",
            Assert.Throws<InvalidDataException>(() => Identity.Session.Open(ModelPaths.Of("identity-any-rank.onnx"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sizes_may_be_fixed_by_options()
    {
        using var options = new SessionOptions();
        options.AddFreeDimensionOverrideByName("n", 2);
        using var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"), options);
        var output = new float[8];
        session.Run(2, input, output);
        Assert.Equal(input, output);
        Assert.Throws<OnnxRuntimeException>(() => session.Run(1, input.AsSpan(0, 4), output.AsSpan(0, 4)));
    }

    [Fact]
    public void Nothing_and_what_is_no_model_are_exceptions()
    {
        Assert.Throws<ArgumentNullException>("path", () => Identity.Session.Open((string)null!));
        Assert.Throws<ArgumentNullException>("model", () => Identity.Session.Open((byte[])null!));
        Assert.Throws<OnnxRuntimeException>(() => Identity.Session.Open("/no/such/model.onnx"));
        Assert.Throws<OnnxRuntimeException>(() => Identity.Session.Open(new byte[] { 1, 2, 3 }));
    }
}
