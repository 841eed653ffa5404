using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Damage;

/// <summary>The options of operators that slide over images, and the buffers of constants.</summary>
public class TensorFlowLiteFormTests
{
    private const byte Same = 0, Valid = 1;
    private const int Convolution = 3, Depthwise = 4, Pool = 17, Transposed = 67;

    [Theory]
    [InlineData(Convolution, 1, "valid [3, 2] [5, 4] []")]
    [InlineData(Depthwise, 2, "valid [3, 2] [1, 5] []")]
    [InlineData(Pool, 5, "valid [3, 2] [] [5, 4]")]
    [InlineData(Transposed, 49, "valid [3, 2] [] []")]
    // Options of another operator, or of none, are not understood as such.
    [InlineData(Convolution, 5, null)]
    [InlineData(Convolution, 0, null)]
    [InlineData(0, 1, null)]
    public void A_window_is_read_by_the_schema(int operation, byte type, string? expected) =>
        Assert.Equal(expected, Text(Window(operation, type, Options(operation))));

    [Fact]
    public void Dilation_that_is_missing_is_1_and_padding_is_the_first() =>
        Assert.Equal("same [1, 1] [1, 1] []", Text(Window(Convolution, 1, (1, 1u), (2, 1u))));

    [Theory]
    [InlineData(0, (byte)2, "neither SAME nor VALID")]
    [InlineData(1, 0u, "a stride that is not above 0")]
    [InlineData(2, uint.MaxValue, "a stride that is not above 0")]
    [InlineData(4, 0u, "a dilation that is not above 0")]
    public void A_window_that_cannot_be_is_damage(int field, object value, string reason)
    {
        (int, object)[] fields = [(0, Same), (1, 1u), (2, 1u), (4, 1u), (5, 1u)];
        var description = Describe(Convolution, 1, [.. fields.Select(pair => pair.Item1 == field ? (field, value) : pair)]);
        Assert.Equal("PG0520", description.Error?.Id);
        Assert.Contains(reason, description.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constants_of_one_buffer_are_known_by_its_position()
    {
        var tensors = OracleFiles.Read("tflite/keyword-spotting-int8.tflite").TensorFlowLite!.Subgraphs[0].Tensors;
        Assert.All(tensors, tensor => Assert.Equal(tensor.Bytes is null, tensor.Buffer is null));
        var stored = tensors.Where(tensor => tensor.Buffer is not null).DistinctBy(tensor => tensor.Buffer);
        Assert.Equal(24380, stored.Sum(tensor => tensor.Bytes));
    }

    private static (int, object)[] Options(int operation) =>
        [(0, Valid), (1, 2u), (2, 3u), (3, operation is Pool ? 4u : 0u), (4, operation is Pool ? 5u : 4u), (5, 5u)];

    private static TensorFlowLiteWindow? Window(int operation, byte type, params (int, object)[] options)
    {
        var description = Describe(operation, type, options);
        Assert.Null(description.Error);
        return description.TensorFlowLite!.Subgraphs[0].Operators[0].Window;
    }

    private static FileDescription Describe(int operation, byte type, params (int, object)[] options)
    {
        var node = new HandmadeFlatBuffer.Table((3, type), (4, new HandmadeFlatBuffer.Table(options)));
        var graph = new HandmadeFlatBuffer.Table((3, new[] { node }));
        var code = new HandmadeFlatBuffer.Table((0, (byte)operation));
        var file = HandmadeFlatBuffer.File(new((0, 3u), (1, new[] { code }), (2, new[] { graph })));
        return ModelFile.Describe(new MemoryStream(file), "net.tflite");
    }

    private static string? Text(TensorFlowLiteWindow? window) => window is null
        ? null
        : JsonTruth.Line(window.Padding, window.Strides, window.Dilation ?? [], window.Size ?? []);
}
