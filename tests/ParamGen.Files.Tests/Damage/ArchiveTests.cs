using System.IO.Compression;
using System.Text;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Damage;

/// <summary>Archives that were packed again, by hand or with intent.</summary>
public class ArchiveTests
{
    private const string Model = "keras/k3-digits.keras";

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void An_archive_that_was_packed_again_is_the_same(CompressionLevel level) => Assert.Equal(
        DescriptionText.Write(OracleFiles.Read(Model)),
        DescriptionText.Write(Describe(Repack(level), Model)));

    [Fact]
    public void A_bomb_is_an_error_and_takes_little_memory()
    {
        var bomb = Repack(CompressionLevel.Fastest, ("config.json", stream => Fill(stream, 300)));
        Assert.InRange(bomb.Length, 0, 3 << 20);
        AssertIsCheapError(bomb, "300,000,000 bytes, more than");
    }

    [Fact]
    public void A_bomb_of_weights_is_an_error_and_takes_little_memory() => AssertIsCheapError(
        Repack(CompressionLevel.Fastest, ("model.weights.h5", stream => Fill(stream, 300))), "300,000,000 bytes, more than");

    [Theory]
    [InlineData(60_000_000, "does not have the length that it claims")] // more than its bytes can hold
    [InlineData(10_000, "does not have the length that it claims")]
    [InlineData(10, "does not have the length that it claims")]
    public void An_entry_with_a_wrong_length_is_an_error(int claimed, string reason)
    {
        var archive = Repack(CompressionLevel.SmallestSize);
        // The length in the directory, 24 bytes after its signature; the first entry is the weights.
        BitConverter.TryWriteBytes(archive.AsSpan(Directory(archive, "model.weights.h5") + 24), claimed);
        Assert.Contains(reason, Describe(archive).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_weights_do_not_match_their_checksum()
    {
        var archive = Repack(CompressionLevel.NoCompression);
        var data = archive.AsSpan().IndexOf("HDF\r\n"u8);
        archive[data + 2000] ^= 1;
        Assert.Contains("checksum", Describe(archive).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entries_of_one_name_are_an_error() => Assert.Contains(
        "two entries",
        Describe(Repack(CompressionLevel.NoCompression, ("config.json", stream => stream.Write("{}"u8)), isAdded: true)).Error!.Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_entry_is_not_supported()
    {
        var archive = Repack(CompressionLevel.NoCompression);
        archive[Directory(archive, "config.json") + 8] |= 1;
        Assert.Equal("PG0522", Describe(archive).Error!.Id);
    }

    [Fact]
    public void A_checkpoint_of_PyTorch_is_named() => Assert.Contains(
        "PyTorch", Describe(Zip(("archive/data.pkl", "x"u8.ToArray()))).Error!.Message, StringComparison.Ordinal);

    [Fact]
    public void An_archive_without_weights_is_an_error() => Assert.Contains(
        "no model.weights.h5", Describe(Zip(("config.json", "{}"u8.ToArray()))).Error!.Message, StringComparison.Ordinal);

    /// <summary>Python writes numbers that the standard does not have; the text keeps them.</summary>
    [Fact]
    public void An_architecture_with_NaN_and_Infinity_is_kept()
    {
        var text = """{"class_name": "A \"NaN\" -Infinity", "config": {"a": [NaN, Infinity, -Infinity, -1.5e3], "é": "\\"}}""";
        var archive = Repack(CompressionLevel.NoCompression, ("config.json", stream => stream.Write(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(text, Describe(archive).Keras!.Architecture);
    }

    private static FileDescription Describe(byte[] archive, string name = "net.keras") =>
        ModelFile.Describe(new MemoryStream(archive), name);

    private static void AssertIsCheapError(byte[] archive, string reason)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var description = Describe(archive);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20L << 20);
        Assert.Contains(reason, description.Error!.Message, StringComparison.Ordinal);
    }

    private static int Directory(byte[] archive, string entry)
    {
        for (var at = archive.Length - 46; at >= 0; at--)
        {
            var isHeader = archive.AsSpan(at).StartsWith("PK\u0001\u0002"u8);
            if (isHeader && archive.AsSpan(at + 46).StartsWith(Encoding.ASCII.GetBytes(entry)))
                return at;
        }

        throw new InvalidOperationException(entry);
    }

    private static void Fill(Stream stream, int megabytes)
    {
        var blanks = new byte[1_000_000];
        blanks.AsSpan().Fill((byte)' ');
        for (var i = 0; i < megabytes; i++)
            stream.Write(blanks);
    }

    /// <summary>The same model in a new archive, with an entry replaced by another one or added.</summary>
    private static byte[] Repack(CompressionLevel level, (string Name, Action<Stream> Write)? other = null, bool isAdded = false)
    {
        using var result = new MemoryStream();
        using (var source = ZipFile.OpenRead(OracleFiles.PathOf(Model)))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.Where(entry => isAdded || entry.FullName != other?.Name))
                Add(target, entry.FullName, level, stream => entry.Open().CopyTo(stream));
            if (other is { } added)
                Add(target, added.Name, level, added.Write);
        }

        return result.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var result = new MemoryStream();
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
                Add(target, name, CompressionLevel.NoCompression, stream => stream.Write(content));
        }

        return result.ToArray();
    }

    private static void Add(ZipArchive archive, string name, CompressionLevel level, Action<Stream> write)
    {
        using var stream = archive.CreateEntry(name, level).Open();
        write(stream);
    }
}
