namespace ParamGen.Compiler.Tests.Harness;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>
    /// Set to write what is generated anew instead of comparing it: <c>PARAMGEN_UPDATE=1 dotnet test --solution ParamGen.sln</c>.
    /// </summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("PARAMGEN_UPDATE") == "1";

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Compares a generated file with what it should be, or writes it anew.</summary>
    public static void AssertUpToDate(string expected, params string[] path)
    {
        var file = Path(path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == expected,
            $"{string.Join('/', path)} is stale: run the tests with PARAMGEN_UPDATE=1 and commit what has changed.");
    }

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "ParamGen.sln")) ? folder : Find(Directory.GetParent(folder)!.FullName);
}
