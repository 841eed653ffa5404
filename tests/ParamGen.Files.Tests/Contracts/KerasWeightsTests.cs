namespace ParamGen.Files.Tests.Contracts;

/// <summary>A file of weights agrees with the architecture that it was saved from, and with no other one.</summary>
public class KerasWeightsTests
{
    internal static string[] Files { get; } =
    [
        .. new[]
        {
            OracleFiles.Files("keras", areWhole: true, ".keras", ".h5", ".hdf5"),
            OracleFiles.Files("tfjs", areWhole: true, "model.json"),
            OracleFiles.Files("safetensors", areWhole: true, "keras-paths.safetensors"),
        }
            .SelectMany(rows => rows)
            .Select(row => row.Data.Replace('\\', '/'))
            .Where(file => !file.Contains("unbuilt", StringComparison.Ordinal)),
    ];

    private static readonly Lazy<Dictionary<string, KerasNetwork>> networks = new(() =>
        Files.Select(KerasNetwork.ArchitectureOf).Distinct().ToDictionary(file => file, file => new KerasNetwork(file)));

    public static TheoryData<string> Rows => [.. Files];

    internal static KerasNetwork NetworkOf(string architecture) => networks.Value[architecture];

    [Fact]
    public void All_of_the_oracle_s_files_are_compared() => Assert.True(Files.Length >= 127, $"{Files.Length} files");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_file_agrees_with_its_architecture(string file) =>
        Assert.Empty(NetworkOf(KerasNetwork.ArchitectureOf(file)).Messages(KerasNetwork.Describe(file)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_file_contradicts_every_architecture_with_other_weights(string file)
    {
        var own = NetworkOf(KerasNetwork.ArchitectureOf(file));
        var described = KerasNetwork.Describe(file);
        Assert.Empty(networks.Value
            .Where(other => other.Value.Weights != own.Weights && other.Value.Problems(described).Count == 0)
            .Select(other => other.Key));
    }
}
