using System.Diagnostics;

namespace ParamGen.Files.Tests.Damage;

/// <summary>Files that are damaged, foreign or odd end in an error that says so, soon and in little memory.</summary>
public class DamagedFileTests
{
    /// <summary>They take a few milliseconds and megabytes; the limits leave room for a busy machine.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private const long MostMemory = 100L << 20;

    /// <summary>These have something to read, whatever else is odd about them.</summary>
    private static readonly string[] readable = ["keras/odd-weights-only.h5", "keras/damaged-h5.keras"];

    private static readonly string[] namesOfEveryKind =
        ["net.keras", "net.h5", "net.json", "net.onnx", "net.safetensors", "net.tflite"];

    public static TheoryData<string> Files =>
    [
        .. OracleFiles.Files("", areWhole: false, ".keras", ".h5", ".onnx", ".safetensors", ".tflite")
            .Select(row => row.Data).Where(file => !readable.Contains(file)),
    ];

    /// <summary>A part of the reason for each kind of damage, by the name of the file.</summary>
    private static readonly Dictionary<string, string> reasons = new()
    {
        ["damaged-badjson.keras"] = "config.json is not valid JSON",
        ["damaged-bomb.keras"] = "300,000,000 bytes",
        ["damaged-crc.keras"] = "'config.json' in the archive does not match its checksum",
        ["damaged-garbage.h5"] = "not an HDF5 file",
        ["damaged-half.h5"] = "its end is missing",
        ["damaged-half.keras"] = "its end is missing",
        ["damaged-noconfig.keras"] = "no config.json",
        ["damaged-signature.h5"] = "unknown version",
        ["damaged-text.keras"] = "Git LFS",
        ["odd-foreign.h5"] = "not one that Keras has written",
        ["odd-loop.h5"] = "links in HDF5 files are not followed",
        ["damaged-garbage.onnx"] = "not an ONNX file",
        ["damaged-half.onnx"] = "bytes, but only",
        ["damaged-lfs-pointer.onnx"] = "Git LFS",
        ["damaged-ten-gigabytes.onnx"] = "10,000,000,000 bytes",
        ["damaged-text.onnx"] = "not an ONNX file",
        ["damaged-wire-types.onnx"] = "no graph",
        ["damaged-zip.onnx"] = "a zip archive",
        ["damaged-dtype.safetensors"] = "unknown type 'F33'",
        ["damaged-json.safetensors"] = "not valid JSON",
        ["damaged-length.safetensors"] = "4,096 bytes",
        ["damaged-overlap.safetensors"] = "'v' begins at byte 4",
        ["damaged-half.tflite"] = "ends too early",
        ["damaged-identifier.tflite"] = "TFL3 is missing",
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_error_says_what_is_wrong(string file)
    {
        OracleFiles.Describe(file); // once without a clock: the code is compiled while it runs first
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var description = OracleFiles.Describe(file);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, longest);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, MostMemory);
        Assert.NotNull(description.Error);
        Assert.StartsWith("PG05", description.Error.Id, StringComparison.Ordinal);
        Assert.Contains(
            Path.GetFileName(file).StartsWith("damaged-empty", StringComparison.Ordinal)
                ? "the file is empty"
                : reasons.GetValueOrDefault(Path.GetFileName(file), ""),
            description.Error.Message,
            StringComparison.Ordinal);
        Assert.Equal(description with { Kind = null, Weights = null, Keras = null, Onnx = null, TensorFlowLite = null }, description);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body>Not found</body></html>")]
    [InlineData("\r\n  <!doctype HTML><html>")]
    [InlineData("<html></html>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>")]
    public void A_page_that_a_server_sent_in_place_of_a_file_is_called_so(string page) =>
        Assert.All(
            namesOfEveryKind,
            file => AssertNotAModel(file, page, "this is a web page (HTML or XML), not a model; download the file itself"));

    [Theory]
    [InlineData("net.pt", "checkpoint of PyTorch")]
    [InlineData("net.pth", "checkpoint of PyTorch")]
    [InlineData("last.ckpt", "checkpoint of PyTorch")]
    [InlineData("saved_model.pb", "part of a SavedModel")]
    [InlineData("net.bin", "not a file of a kind that is read")]
    public void A_file_without_a_mark_is_called_what_its_name_says(string file, string reason) =>
        AssertNotAModel(file, "\u0080\u0002}q", reason);

    private static void AssertNotAModel(string file, string text, string reason)
    {
        var error = ModelFile.Describe(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), file).Error;
        Assert.NotNull(error);
        Assert.Equal("PG0521", error.Id);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
