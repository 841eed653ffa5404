using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Damage;

/// <summary>Forms of ONNX that are legal and rare, and such that look legal and are not.</summary>
public class OnnxFormTests
{
    [Fact]
    public void Packed_and_single_numbers_are_the_same()
    {
        var single = Proto.Model(Proto.Tensor("w", Proto.Number(1, 3), Proto.Number(1, 4)));
        var packed = Proto.Model(Proto.Tensor("w", Proto.Packed(1, 3, 4)));
        Assert.Equal([3, 4], Assert.Single(Read(single).Weights!).Shape);
        Assert.Equal([3, 4], Assert.Single(Read(packed).Weights!).Shape);
    }

    [Fact]
    public void Two_graphs_are_merged_as_protocol_buffers_merge_messages() => Assert.Equal(
        ["a", "b"],
        Read(Proto.Join(Proto.Model(Proto.Tensor("a", Proto.Number(1, 2))), Proto.Message(7, Proto.Tensor("b", Proto.Number(1, 2)))))
            .Weights!.Select(weight => weight.Name));

    [Fact]
    public void A_set_of_operators_may_be_listed_twice_but_not_in_two_versions()
    {
        var model = Proto.Model(Proto.Tensor("w", Proto.Number(1, 2)));
        var again = Proto.Join(model, Proto.Message(8, Proto.Text(1, "ai.onnx"), Proto.Number(2, 17)));
        Assert.Equal(17, Assert.Single(Read(again).Onnx!.Opsets).Version);
        var other = Proto.Join(model, Proto.Message(8, Proto.Number(2, 18)));
        Assert.Equal("it lists several versions of the operators of 'ai.onnx': 17, 18", Error(other));
    }

    [Fact]
    public void A_name_that_is_not_UTF8_is_read() =>
        Assert.Equal("a\uFFFD", Assert.Single(Read(Proto.Model(
            Proto.Message(5, Proto.Number(1, 2), Proto.Number(2, 1), Proto.Message(8, [(byte)'a', 0xFF])))).Weights!).Name);

    [Fact]
    public void A_small_tensor_of_integers_keeps_its_values()
    {
        byte[] raw = [.. BitConverter.GetBytes(-1L), .. BitConverter.GetBytes(12544L)];
        var weights = Read(Proto.Model(
            Proto.Message(5, Proto.Number(1, 2), Proto.Number(2, 7), Proto.Text(8, "raw"), Proto.Message(9, raw)),
            Proto.Message(5, Proto.Number(1, 2), Proto.Number(2, 7), Proto.Text(8, "single"), Proto.Number(7, -1), Proto.Number(7, 5)),
            Proto.Message(5, Proto.Number(1, 2), Proto.Number(2, 6), Proto.Text(8, "packed"), Proto.Packed(5, -1, 5)),
            Proto.Message(5, Proto.Number(1, 100), Proto.Number(2, 7), Proto.Text(8, "long"), Proto.Message(9, new byte[800])))).Weights!;
        Assert.Equal(
            ["raw [-1, 12544]", "single [-1, 5]", "packed [-1, 5]", "long null"],
            weights.Select(weight => JsonTruth.Line(weight.Name, weight.Values)));
    }

    [Fact]
    public void A_small_tensor_of_reals_keeps_whole_numbers_alone()
    {
        byte[] whole = [.. BitConverter.GetBytes(1f), .. BitConverter.GetBytes(2f)];
        byte[] half = [.. BitConverter.GetBytes(1f), .. BitConverter.GetBytes(0.5f)];
        var weights = Read(Proto.Model(
            Proto.Tensor("whole", Proto.Number(1, 2), Proto.Message(9, whole)),
            Proto.Tensor("packed", Proto.Number(1, 2), Proto.Message(4, whole)),
            Proto.Tensor("half", Proto.Number(1, 2), Proto.Message(9, half)),
            Proto.Tensor("not a number", Proto.Number(1, 1), Proto.Message(9, BitConverter.GetBytes(float.NaN))))).Weights!;
        Assert.Equal(
            ["whole [1, 2]", "packed [1, 2]", "half null", "not a number null"],
            weights.Select(weight => JsonTruth.Line(weight.Name, weight.Values)));
    }

    [Fact]
    public void A_long_list_in_an_attribute_is_left_out_as_a_whole()
    {
        long[] many = [.. Enumerable.Range(0, 1000)];
        var attributes = Assert.Single(Read(Proto.Model(Proto.Message(
            1,
            Proto.Text(4, "Op"),
            Proto.Message(5, Proto.Text(1, "few"), Proto.Packed(8, 1, -1)),
            Proto.Message(5, Proto.Text(1, "packed"), Proto.Packed(8, many)),
            Proto.Message(5, [Proto.Text(1, "single"), .. many.Select(value => Proto.Number(8, value))]),
            Proto.Message(5, Proto.Text(1, "text"), Proto.Text(4, new string('x', 5000)))))).Onnx!.Graph.Nodes).Attributes!;
        Assert.Equal(
            ["few [1, -1] null", "packed null True", "single null True", "text null True"],
            attributes.Select(attribute => JsonTruth.Line(attribute.Name, attribute.Ints, attribute.IsLeftOut)));
    }

    /// <summary>The fields that the pruner writes itself mean nothing in a file.</summary>
    [Fact]
    public void A_file_cannot_write_the_fields_of_the_pruner()
    {
        var node = Assert.Single(Read(Proto.Model(Proto.Message(
            1, Proto.Message(5, Proto.Text(1, "a"), Proto.Packed(8, 1), Proto.Number(1001, 1))))).Onnx!.Graph.Nodes);
        Assert.Null(Assert.Single(node.Attributes!).IsLeftOut);
    }

    /// <summary>Parsers with lengths of 32 bits read such a length as a small one.</summary>
    [Fact]
    public void A_length_of_more_than_32_bits_is_not_cut_to_32()
    {
        var tensor = Proto.Tensor("w", Proto.Number(1, 2));
        var file = Proto.WithLength(7, (1UL << 32) + (ulong)tensor.Length, tensor);
        Assert.Contains("bytes, but only", Error(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { -1L }, "negative dimension")]
    [InlineData(new[] { 1L << 40, 1L << 40 }, "too many elements")]
    [InlineData(new[] { 5L }, "needs 20 bytes of data, but the file has 8")]
    public void A_shape_that_cannot_be_is_an_error(long[] dims, string reason) => Assert.Contains(
        reason,
        Error(Proto.Model(Proto.Tensor("w", Proto.Packed(1, dims), Proto.Message(9, new byte[8])))),
        StringComparison.Ordinal);

    [Fact]
    public void An_unknown_element_type_is_an_error() => Assert.Contains(
        "unknown element type 77",
        Error(Proto.Model(Proto.Message(5, Proto.Number(1, 2), Proto.Number(2, 77), Proto.Text(8, "w")))),
        StringComparison.Ordinal);

    [Fact]
    public void A_message_is_one_short_line()
    {
        var message = Error(Proto.Model(Proto.Tensor("two\nlines" + new string('x', 100_000), Proto.Number(1, -1))));
        Assert.StartsWith("the tensor 'two linesxxx", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 0, 510);
    }

    [Fact]
    public void Millions_of_empty_nodes_are_an_error_and_take_little_memory()
    {
        var node = Proto.Message(1);
        var bomb = Proto.Model([.. Enumerable.Repeat(node, 3_000_000)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("more nodes and values", Error(bomb), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L << 20);
    }

    [Fact]
    public void Graphs_within_graphs_have_an_end()
    {
        byte[] graph = [];
        for (var i = 0; i < 60; i++)
            graph = Proto.Message(1, Proto.Message(5, Proto.Text(1, "body"), Proto.Message(6, graph)));
        Assert.Contains("nested too deeply", Error(Proto.Model(graph)), StringComparison.Ordinal);
    }

    /// <summary>As deep as the parser goes, the text of the description goes, too.</summary>
    [Fact]
    public void Thirty_graphs_within_graphs_are_read_and_written()
    {
        byte[] graph = [];
        for (var i = 0; i < 30; i++)
            graph = Proto.Message(1, Proto.Text(4, "If"), Proto.Message(5, Proto.Text(1, "body"), Proto.Message(6, graph)));
        var text = DescriptionText.Write(Read(Proto.Model(graph)));
        Assert.Equal(text, DescriptionText.Write(DescriptionText.Read(text)));
    }

    private static FileDescription Describe(byte[] file) => ModelFile.Describe(new MemoryStream(file), "net.onnx");

    private static FileDescription Read(byte[] file)
    {
        var description = Describe(file);
        Assert.Null(description.Error);
        return description;
    }

    private static string Error(byte[] file) => Describe(file).Error!.Message;
}
