namespace ParamGen.Package.Tests.Harness;

/// <summary>A solution whose twenty files break more than ten rules, several of them in one model, or one after the other.</summary>
internal sealed class BrokenSolution
{
    /// <summary>Models by the rule that they break.</summary>
    private static readonly (string Rule, string Layers)[] models =
    [
        ("PG0101", "[Input(28, 28, 3)]\n[Conv2D(0, 3)]"),
        ("PG0102", "[Input(28, 28, 3)]\n[Conv2D(16, 3, 4, 5)]"),
        ("PG0104", "[Input(28, 28, 4)]\n[Conv2D(6, 3, Groups = 4)]"),
        ("PG0105", "[Input(28, 28, 3)]\n[Conv2D(16, 3, Strides = 2, DilationRate = 2)]"),
        ("PG0106", "[Input(28, 28, 3)]\n[Conv2D(16, 3, Padding = Padding.Causal)]"),
        ("PG0107", "[Input(28, 28, 3)]\n[Dropout(50)]"),
        ("PG0201", "[Input(10, 8)]\n[LSTM(4)]\n[LSTM(4)]\n[LSTM(4)]"),
        ("PG0203", "[Input(28, 28, 3)]\n[Conv2D(16, 29)]"),
        ("PG0301", "[Input(8)]\n[Dense(3, Name = \"x\")]\n[Dense(3, Name = \"x\")]\n[Dense(3, Name = \"x\")]"),
        ("PG0302", "[Input(8)]\n[Dense(3, Name = \"head\")]\n[Dense(3, Input = \"haed\")]"),
    ];

    /// <summary>What is its author's to decide, and so stays as it is.</summary>
    public static readonly string[] Kept =
    [
        "[Budget(MaxParameters = 4)]\n[Input(4)]\n[Dense(3)]",
        "[Input(4)]\n[Dense(3, ExpectedParameters = 4)]",
        "[Input(10, 8)]\n[Bidirectional]\n[Dense(4)]",
    ];

    private BrokenSolution(string folder) => Folder = folder;

    public string Folder { get; }

    public string File => Path.Combine(Folder, "Broken.slnx");

    public static string[] Rules => [.. models.Select(model => model.Rule), "PG0001", "PG0003"];

    /// <summary>The texts of all source files, by name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Directory
        .EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Folder, file), System.IO.File.ReadAllText);

    public static BrokenSolution Write(PackedPackage package, string name)
    {
        var solution = new BrokenSolution(Path.Combine(package.Folder, name));
        solution.WriteFile("Broken.slnx", "<Solution><Project Path=\"Broken/Broken.csproj\" /></Solution>");
        solution.WriteFile("Broken/Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        solution.WriteFile("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <!-- Whatever else would be analyzed in each of many steps takes time. -->
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <ParamGenConstants>Model</ParamGenConstants>
                <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(package.Folder, "packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ParamGen" Version="[{package.Version}]" />
              </ItemGroup>
            </Project>
            """);
        for (var i = 0; i < models.Length; i++)
        {
            solution.WriteFile($"Broken/Model{i}.cs", Model(i));
            solution.WriteFile($"Broken/Mixed{i}.cs", Mixed(i));
        }

        return solution;
    }

    /// <summary>Two models that break one rule.</summary>
    private static string Model(int i) => $$"""
        using ParamGen;

        {{models[i].Layers}}
        public static partial class Model{{i}} { }

        {{models[i].Layers}}
        public static partial class Again{{i}} { }

        """;

    /// <summary>
    /// A model that breaks two rules, one that is not partial, and one without an input, whose layers break another rule.
    /// </summary>
    private static string Mixed(int i) => $$"""
        using ParamGen;

        {{models[i].Layers}}
        [{{(models[i].Layers.StartsWith("[Input(28", StringComparison.Ordinal) ? "Dropout(30)" : "Dense(0)")}}]
        public static partial class Mixed{{i}} { }

        public class Outer{{i}}
        {
            [Input(4)]
            [Dense({{i}})]
            public class NotPartial { }
        }

        [Conv2D(8, 3, Strides = 2, DilationRate = 2)]
        public static partial class NoInput{{i}} { }
        {{(i < Kept.Length ? $"\n{Kept[i]}\npublic static partial class Kept{i} {{ }}" : "")}}
        """;

    private void WriteFile(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllText(file, text);
    }
}
