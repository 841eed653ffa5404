using System.Diagnostics;
using System.Globalization;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Hdf5;
using ParamGen.Files.Keras;

namespace ParamGen.Files.Tests.Robustness;

/// <summary>
/// Whatever has become of a file, it is described or it is an error, soon and in little memory. A few thousand samples by
/// default, the same in every run; <c>PARAMGEN_SEED</c> draws others and <c>PARAMGEN_SAMPLES</c> more of them.
/// </summary>
public class FuzzTests
{
    /// <summary>Samples of each file by default, and how many times as many a night draws.</summary>
    private const int Samples = 25, Full = 100;

    /// <summary>What takes so long or so much does not end, or takes what a length in the file claims.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private const long MostMemory = 60L << 20;

    public static TheoryData<string> Files =>
    [
        .. OracleFiles.Files("", areWhole: true, ".keras", ".h5", ".hdf5", ".onnx", ".safetensors", ".tflite", "model.json", "index.json")
            .Select(row => row.Data).Where(file => new FileInfo(OracleFiles.PathOf(file)).Length < 100_000),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_file_is_described_or_an_error(string file) => Check(file, (bytes, name) =>
    {
        var description = ModelFile.Describe(new MemoryStream(bytes), name);
        if (description.Error is null)
            DescriptionText.Write(description);
        else
            Assert.DoesNotContain('\n', description.Error.Message);
    });

    /// <summary>Checksums keep changed bytes from the code after them, so they are ignored here.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_HDF5_file_is_read_or_an_error_without_its_checksums(string file)
    {
        if (!file.EndsWith('5'))
            return;
        Check(file, (bytes, _) =>
        {
            try
            {
                KerasHdf5.Read(new HdfSource(new MemoryStream(bytes), 0, bytes.Length) { IgnoresChecksums = true });
            }
            catch (ParamGen.Files.Bytes.ModelFileException)
            {
                // It is one of the errors that a description shows.
            }
        });
    }

    private static void Check(string file, Action<byte[], string> describe)
    {
        var whole = File.ReadAllBytes(OracleFiles.PathOf(file));
        describe(whole, file);
        var seed = Number("PARAMGEN_SEED", 1) * 7919 + file.Sum(c => c * 31);
        for (var i = 0; i < Samples * Number("PARAMGEN_SAMPLES", 1); i++)
        {
            var bytes = Mutation.Of(whole, new Random(seed + (i * 100_003)));
            var memory = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            try
            {
                describe(bytes, file);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"sample {i} with seed {seed}: {exception}");
            }

            Assert.InRange(clock.Elapsed, TimeSpan.Zero, longest);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, MostMemory);
        }
    }

    private static int Number(string variable, int otherwise) => Environment.GetEnvironmentVariable(variable) switch
    {
        null or "" => otherwise,
        "full" => Full,
        var text => int.Parse(text, CultureInfo.InvariantCulture),
    };
}
