using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Damage;

/// <summary>HDF5 that no library would write.</summary>
public class Hdf5FormTests
{
    [Fact]
    public void A_handmade_file_is_read()
    {
        var weight = Assert.Single(Describe([.. HandmadeHdf5.Head(400), .. new byte[400]]).Weights!);
        Assert.Equal(("vars/0", 100L, "float32", 400L), (weight.Name, weight.Shape[0], weight.Type, weight.Bytes));
    }

    [Fact]
    public void Data_past_the_end_of_the_file_is_an_error()
    {
        var file = HandmadeHdf5.File(at => HandmadeHdf5.Groups(
            at, ("vars", inner => HandmadeHdf5.Groups(inner, ("0", dataset => HandmadeHdf5.Dataset(dataset, 96, 1L << 40))))));
        Assert.Contains("outside the file", Describe(file).Error!.Message, StringComparison.Ordinal);
    }

    /// <summary>Addresses are visited once, so a circle ends; what it would mean is not known.</summary>
    [Fact]
    public void A_group_in_itself_is_an_error() => Assert.Contains(
        "'self' is a link",
        Describe(HandmadeHdf5.File(at => HandmadeHdf5.Links(("self", at)))).Error!.Message,
        StringComparison.Ordinal);

    [Fact]
    public void Two_members_of_one_name_are_an_error() => Assert.Contains(
        "another link's",
        Describe(HandmadeHdf5.File(at => HandmadeHdf5.Links(("a", at), ("a", at)))).Error!.Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_address_past_the_end_of_the_file_is_an_error() => Assert.Contains(
        "past the end",
        Describe(HandmadeHdf5.File(at => HandmadeHdf5.Links(("a", at + 100_000)))).Error!.Message,
        StringComparison.Ordinal);

    [Fact]
    public void Groups_within_groups_have_an_end()
    {
        Func<int, byte[]> write = at => HandmadeHdf5.Groups(at);
        for (var i = 0; i < 300; i++)
        {
            var inner = write;
            write = at => HandmadeHdf5.Groups(at, ("g", inner));
        }

        Assert.Contains("nested too deeply", Describe(HandmadeHdf5.File(write)).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_any_weight_has_none() =>
        Assert.Empty(Describe(HandmadeHdf5.File(at => HandmadeHdf5.Groups(at))).Weights!);

    [Theory]
    [InlineData(512)]
    [InlineData(2048)]
    public void A_block_before_the_file_is_skipped(int block)
    {
        byte[] file = [.. HandmadeHdf5.Head(4), .. new byte[4]];
        Assert.Single(Describe([.. new byte[block], .. file]).Weights!);
    }

    /// <summary>Keras 3 splits weights that are larger than max_shard_size.</summary>
    [Theory]
    [InlineData("""{"metadata":{"total_size":8},"weight_map":{"/vars":["w_00000.weights.h5","w_00001.weights.h5"]}}""", null)]
    [InlineData("""{"weight_map":{"/vars":"w_00000.weights.h5","/layers/a/vars":"w_00001.weights.h5"}}""", "has '/vars', which the index")]
    [InlineData("""{"weight_map":{"/vars":"w_00000.weights.h5","/layers/a/vars":"w_00000.weights.h5"}}""", "lists '/layers/a/vars', which")]
    [InlineData("""{"weight_map":{"/vars":"w_00002.weights.h5"}}""", "is not beside it")]
    public void Weights_in_several_files_are_read_by_their_index(string index, string? reason)
    {
        var description = ModelFile.Describe(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(index)),
            "w.weights.json",
            name => name is "w_00002.weights.h5" ? null : new MemoryStream([.. HandmadeHdf5.Head(4), .. new byte[4]]));

        Assert.Contains(reason ?? "", description.Error?.Message ?? "", StringComparison.Ordinal);
        Assert.Equal(
            reason is null ? ["vars/0 w_00000.weights.h5", "vars/0 w_00001.weights.h5"] : [],
            (description.Weights ?? []).Select(weight => $"{weight.Name} {weight.Shard}"));
    }

    private static FileDescription Describe(byte[] file) => ModelFile.Describe(new MemoryStream(file), "net.weights.h5");
}
