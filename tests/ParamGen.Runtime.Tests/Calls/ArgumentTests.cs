using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Calls;

/// <summary>What does not fit is refused with both numbers, before ONNX Runtime sees it.</summary>
public sealed class ArgumentTests : IDisposable
{
    private readonly Small.Session small = Small.Session.Open(ModelPaths.Of("header-with-everything.onnx"));
    private readonly Sum.Session sum = Sum.Session.Open(ModelPaths.Of("sum.onnx"));
    private readonly OpenOutputs.Session open = OpenOutputs.Session.Open(ModelPaths.Of("open-outputs.onnx"));

    public void Dispose()
    {
        small.Dispose();
        sum.Dispose();
        open.Dispose();
    }

    [Theory]
    [InlineData(2, 7, 6, "x has 7 values, and must have 8: its shape is (2, 4).", "x")]
    [InlineData(2, 9, 6, "x has 9 values, and must have 8: its shape is (2, 4).", "x")]
    [InlineData(2, 0, 6, "x has 0 values, and must have 8: its shape is (2, 4).", "x")]
    [InlineData(2, 8, 5, "p has 5 values, and must have 6: its shape is (2, 3).", "p")]
    [InlineData(2, 8, 7, "p has 7 values, and must have 6: its shape is (2, 3).", "p")]
    [InlineData(2, 8, 0, "p has 0 values, and must have 6: its shape is (2, 3).", "p")]
    [InlineData(1, 8, 6, "x has 8 values, and must have 4: its shape is (1, 4).", "x")]
    [InlineData(-1, 8, 6, "batch is -1; a size is 0 or more.", "batch")]
    [InlineData(int.MaxValue, 8, 6, "x has 8 values, and must have 8589934588: its shape is (2147483647, 4).", "x")]
    public void Lengths_and_sizes_are_checked(int batch, int input, int output, string message, string parameter)
    {
        var (x, p) = (new float[input], new float[output]);
        AssertRefused(() => small.Run(batch, x, p));
        AssertRefused(() => small.RunAsync(batch, x, p).GetAwaiter().GetResult());

        // What was refused leaves nothing behind.
        var right = new float[6];
        small.Run(2, new float[8], right);
        Assert.Equal(1, right.AsSpan(0, 3).ToArray().Sum(), 0.001);

        void AssertRefused(Action run)
        {
            var exception = Assert.ThrowsAny<ArgumentException>(run);
            Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
            Assert.Equal(parameter, exception.ParamName);
        }
    }

    [Fact]
    public void Null_is_no_values() => Assert.StartsWith(
        "x has 0 values, and must have 4",
        Assert.Throws<ArgumentException>("x", () => small.Run(1, (float[]?)null, new float[3])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_size_of_several_inputs_is_the_same_in_all()
    {
        Assert.StartsWith(
            "b has 3 values, and must have 6: its shape is (2, 3).",
            Assert.Throws<ArgumentException>("b", () => sum.Run(2, new float[6], new float[3], new float[6])).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 6, "y has 5 values, and must have a multiple of 2: its shape is (m, 2).")]
    [InlineData(6, 8, "z has 8 values, and must have 6: its shape is (3, 2).")]
    public void Outputs_agree_on_a_size_that_only_they_have(int y, int z, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => open.Run(3, new float[6], new float[y], new float[z])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Another_size_than_the_model_returns_is_an_exception_of_ONNX_Runtime()
    {
        var exception = Assert.Throws<OnnxRuntimeException>(() => open.Run(3, new float[6], new float[4], new float[4]));
        Assert.Contains("{2,2}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("{3,2}", exception.Message, StringComparison.Ordinal);
        var (y, z) = (new float[6], new float[6]);
        open.Run(3, [1, -2, 3, -4, 5, -6], y, z);
        Assert.Equal([-1, 2, -3, 4, -5, 6], y);
        Assert.Equal([1, 2, 3, 4, 5, 6], z);
    }

    [Fact]
    public void A_text_that_is_null_is_named()
    {
        using var columns = Columns.Session.Open(ModelPaths.Of("sklearn-columns-of-strings.onnx"));
        var exception = Assert.Throws<ArgumentException>("port", () =>
            columns.Run(2, 2, 2, 2, ["red", "blue"], ["S", null!], [1, 2], [0, 1]));
        Assert.StartsWith("port[1] is null", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_and_dictionaries_are_checked()
    {
        using var sequences = Sequences.Session.Open(ModelPaths.Of("sequences-and-optionals.onnx"));
        Assert.Throws<ArgumentNullException>("list", () => sequences.Run(1, null!, [0], [1, 2], [3, 4]));
        var wrong = new (long[] Shape, float[] Values)[] { ([1, 2], [1, 2]), ([2, 2], [1, 2, 3]) };
        Assert.StartsWith(
            "list has a tensor with 3 values, whose shape is (2, 2).",
            Assert.Throws<ArgumentException>("list", () => sequences.Run(1, wrong, [0], [1, 2], [3, 4])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("list", () => sequences.Run(1, [(null!, null!)], [0], [1, 2], [3, 4]));
        using var counts = Counts.Session.Open(ModelPaths.Of("dictionary.onnx"));
        Assert.Throws<ArgumentNullException>("counts", () => counts.Run(null!));
    }
}
