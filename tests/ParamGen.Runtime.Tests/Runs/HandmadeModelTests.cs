using ParamGen.Runtime.Tests.Harness;

namespace ParamGen.Runtime.Tests.Runs;

/// <summary>The small models of this folder are what the code says.</summary>
public class HandmadeModelTests
{
    private static readonly string folder = Path.Combine(
        typeof(HandmadeModelTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(data => data.Key == "ProjectFolder").Value!,
        "Models");

    [Fact]
    public void The_files_are_those_that_are_written_here()
    {
        if (Environment.GetEnvironmentVariable("PARAMGEN_UPDATE") == "1")
        {
            foreach (var (name, bytes) in HandmadeOnnx.All)
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        Assert.Equal(
            HandmadeOnnx.All.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(HandmadeOnnx.All, model => Assert.Equal(model.Value, File.ReadAllBytes(Path.Combine(folder, model.Key))));
    }
}
