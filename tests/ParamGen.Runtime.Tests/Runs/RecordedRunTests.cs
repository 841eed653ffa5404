using System.Text.Json;
using ParamGen.Runtime.Tests.Harness;

namespace ParamGen.Runtime.Tests.Runs;

/// <summary>Each model with a recorded run returns through its session what is recorded.</summary>
public class RecordedRunTests
{
    private static readonly string[] files =
    [
        .. OracleFiles.Files("onnx", areWhole: true, ".onnx").Select(row => row.Data)
            .Where(file => OracleFiles.TruthOf(file).TryGetProperty("run", out var run) && run.ValueKind == JsonValueKind.Object),
    ];

    private static readonly RecordedRuns without = new(files, allowsUnsafe: false);
    private static readonly RecordedRuns with = new(files, allowsUnsafe: true);

    public static TheoryData<int, string> Models => [.. files.Select((file, i) => (i, file))];

    [Fact]
    public void There_are_many() => Assert.True(files.Length >= 34, $"{files.Length}");

    [Theory]
    [MemberData(nameof(Models))]
    public void The_recorded_outputs_come_back(int model, string file)
    {
        without.Check(model, file);
        with.Check(model, file);
    }
}
