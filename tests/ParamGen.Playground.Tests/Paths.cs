using System.Reflection;

namespace ParamGen.Playground.Tests;

/// <summary>Where the files of the tests are.</summary>
internal static class Paths
{
    /// <summary>A file beside the tests.</summary>
    public static string Of(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);

    /// <summary>What is in a file beside the tests.</summary>
    public static Task<string> TextAsync(params string[] path) => File.ReadAllTextAsync(Of(path), TestContext.Current.CancellationToken);

    /// <summary>A folder that the build names.</summary>
    public static string Named(string key) => typeof(Paths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
