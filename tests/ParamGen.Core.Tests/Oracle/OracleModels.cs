namespace ParamGen.Core.Tests.Oracle;

/// <summary>The whole models that were given to Keras.</summary>
internal static class OracleModels
{
    private const string Expected = ".expected.json";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Oracle", "models");

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*" + Expected).Select(file => Path.GetFileName(file)[..^Expected.Length]).Order();

    /// <summary>A model as Keras has written it.</summary>
    public static string TextOf(string model) => File.ReadAllText(Path.Combine(Folder, $"{model}.json"));

    /// <summary>What Keras says of it.</summary>
    public static string ExpectedOf(string model) => File.ReadAllText(Path.Combine(Folder, model + Expected));
}
