namespace ParamGen.Core.Tests.Oracle;

/// <summary>The whole models that were given to Keras.</summary>
internal static class OracleModels
{
    /// <summary>The models of Keras 1 and 2.</summary>
    public const string Older = "models-keras2";

    private const string Expected = ".expected.json";

    /// <summary>The names of those of Keras 3.</summary>
    public static IEnumerable<string> Names => NamesIn("models");

    /// <summary>The names of those in a folder.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.GetFiles(Path("", folder), "*" + Expected).Select(file => System.IO.Path.GetFileName(file)[..^Expected.Length]).Order();

    /// <summary>A model as Keras has written it.</summary>
    public static string TextOf(string model, string folder = "models") => File.ReadAllText(Path($"{model}.json", folder));

    /// <summary>What Keras says of it.</summary>
    public static string ExpectedOf(string model, string folder = "models") => File.ReadAllText(Path(model + Expected, folder));

    private static string Path(string file, string folder) => System.IO.Path.Combine(AppContext.BaseDirectory, "Oracle", folder, file);
}
