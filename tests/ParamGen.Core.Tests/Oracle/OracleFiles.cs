namespace ParamGen.Core.Tests.Oracle;

/// <summary>Architectures that Keras has written of quantized layers, of layers with adapters, and of other types.</summary>
internal static class OracleFiles
{
    private const string Expected = ".expected.json";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Oracle", "files");

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*" + Expected).Select(file => Path.GetFileName(file)[..^Expected.Length]).Order();

    /// <summary>A model as Keras has written it.</summary>
    public static string TextOf(string file) => File.ReadAllText(Path.Combine(Folder, $"{file}.keras.json"));

    /// <summary>What Keras says of it.</summary>
    public static string ExpectedOf(string file) => File.ReadAllText(Path.Combine(Folder, file + Expected));
}
