using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

/// <summary>Before the compiler runs, the build describes the model files that it cannot read.</summary>
public class DescribedFileTests(PackedPackage package)
{
    private const string Digits = "keras/k3-digits.keras";
    private const string Header = "onnx/header-with-everything.onnx";
    private const string Damaged = "keras/damaged-text.keras";

    [Fact]
    public async Task Files_of_every_kind_are_described_for_every_framework_and_in_an_editor()
    {
        string[] frameworks = ["net10.0", "net8.0"];
        var project = DescribedProject.Write(package, "kinds", frameworks);
        project.Copy(Digits, "found by itself/réseau ü.keras");
        project.Copy(Digits, "bin/no.keras");
        project.Copy(Digits, "obj/no.keras");
        project.Copy(Header, "models/100% d'été; #1 (a).onnx");
        project.Copy(Header, "models/a/net.onnx");
        project.Copy(Header, "models/b/net.onnx");
        project.Copy("safetensors/written-by-hand.safetensors", "models/w.safetensors");
        project.Copy("tflite/sine-float32.tflite", "models/sine.tflite");
        project.WriteText("models/net.keras.json", """
            {"class_name": "Sequential", "config": {"name": "s", "layers": [
              {"class_name": "InputLayer", "config": {"batch_shape": [null, 4], "name": "in"}}]}}
            """);
        project.WriteText("plain.keras.json", "{}");
        string[] expected =
        [
            "found by itself/réseau ü.keras keras", "models/100% d'été; #1 (a).onnx onnx", "models/a/net.onnx onnx",
            "models/b/net.onnx onnx", "models/net.keras.json keras-json", "models/sine.tflite tflite", "models/w.safetensors safetensors",
        ];

        // An editor asks before anything is built.
        await project.MustRun("Restore");
        var editor = await project.MustRunForEditor();
        Assert.Equal(expected, Described("net10.0"));
        AssertGiven(editor, "net10.0");

        var build = await project.MustRun("Build", "-m:4");
        Assert.All(frameworks, framework => Assert.Equal(expected, Described(framework)));
        Assert.All(frameworks, framework => AssertGiven(build, framework));

        await project.MustRun("Clean");
        Assert.All(frameworks, framework => Assert.False(Directory.Exists(project.TextFolder(framework))));

        IEnumerable<string> Described(string framework) => project.Texts(framework)
            .Select(text => $"{text.Key} {text.Value.GetProperty("kind").GetString()}")
            .Order(StringComparer.Ordinal);

        // A file that is described is not given as it is, too; one that is not described is.
        void AssertGiven(CommandResult result, string framework)
        {
            string[] given = ["plain.keras.json", .. project.TextFiles(framework).Select(file => Path.GetFileName(file))];
            Assert.Contains(
                result.Output.Split('\n').Where(line => line.Contains("compiled with ", StringComparison.Ordinal)),
                line => given.ToHashSet().SetEquals(line.Trim()["compiled with ".Length..^1].Split(" and ")));
        }
    }

    [Fact]
    public async Task A_file_that_is_changed_replaced_renamed_or_deleted_is_noticed_and_nothing_runs_for_one_that_is_not()
    {
        var project = DescribedProject.Write(package, "edited", "net10.0");
        project.Copy(Digits, "net.keras");
        await project.MustRun("Restore;Build");
        var (described, compiled) = (project.DescribedAt, project.CompiledAt);
        await project.MustRun("Build");
        Assert.Equal((described, compiled), (project.DescribedAt, project.CompiledAt));

        await AssertNoticed(() => project.Copy("keras/k3-residual.keras", "net.keras"));
        await AssertNoticed(() =>
        {
            project.Copy(Digits, "net.keras");
            project.Age("net.keras");
        });
        await AssertNoticed(() => project.Rename("net.keras", "other.keras"));
        Assert.Equal(["other.keras"], project.Texts("net10.0").Keys);
        await AssertNoticed(() => project.Rename("other.keras", "Other.keras"));
        Assert.Equal(["Other.keras"], project.Texts("net10.0").Keys);

        // Of an index, the files that it lists count, too.
        string[] shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];
        foreach (var file in shards.Append("model.safetensors.index.json"))
            project.Copy($"safetensors/sharded-encoder/{file}", $"models/{file}");
        project.WriteText("Directory.Build.targets", """
            <Project><ItemGroup><ParamGenFile Remove="models/*.safetensors" /></ItemGroup></Project>
            """);
        await project.MustRun("Build");
        Assert.Equal(["Other.keras", "models/model.safetensors.index.json"], project.Texts("net10.0").Keys.Order(StringComparer.Ordinal));
        await project.MustRun("Build");
        described = project.DescribedAt;
        await project.MustRun("Build");
        Assert.Equal(described, project.DescribedAt);
        project.Delete("models/model-00002-of-00002.safetensors");
        Assert.Equal(["model.safetensors.index.json(): PG0520"], (await project.Run("Build")).Errors);
        project.Delete("models/model.safetensors.index.json");
        await AssertNoticed(() => project.Delete("models/model-00001-of-00002.safetensors"));

        // A text that is lost is written again, and without any file nothing is looked at.
        File.Delete(project.TextFiles("net10.0").Single());
        await project.MustRun("Build");
        Assert.Single(project.TextFiles("net10.0"));
        compiled = project.CompiledAt;
        project.Delete("Other.keras");
        Assert.Contains("compiled with .", (await project.MustRun("Build")).Output, StringComparison.Ordinal);
        Assert.NotEqual(compiled, project.CompiledAt);

        async Task AssertNoticed(Action edit)
        {
            var before = project.CompiledAt;
            edit();
            await project.MustRun("Build");
            Assert.NotEqual(before, project.CompiledAt);
        }
    }

    [Fact]
    public async Task What_cannot_be_described_is_an_error_at_the_file_in_every_build_and_a_warning_in_an_editor()
    {
        var project = DescribedProject.Write(package, "damaged", "net10.0");
        project.Copy(Damaged, "models/bad ü.keras");
        project.Copy(Digits, "net.keras");
        project.WriteText("Class.cs", "public static class Class { int wrong; }");
        await project.MustRun("Restore");

        // The compiler runs all the same, and says what it finds.
        for (var time = 0; time < 2; time++)
        {
            var build = await project.Run("Build");
            Assert.NotEqual(0, build.Exit);
            Assert.Equal(["Class.cs(1): CS0708", "bad ü.keras(): PG0521"], build.Errors);
            Assert.Equal(["models/bad ü.keras", "net.keras"], project.Texts("net10.0").Keys.Order(StringComparer.Ordinal));
        }

        project.WriteText("Class.cs", "public static class Class { }");
        var alone = await project.Run("Build");
        Assert.NotEqual(0, alone.Exit);
        Assert.Equal(["bad ü.keras(): PG0521"], alone.Errors);
        var editor = await project.MustRunForEditor();
        Assert.Contains("bad ü.keras : warning PG0521: ", editor.Output, StringComparison.Ordinal);

        project.Copy(Digits, "models/bad ü.keras");
        await project.MustRun("Build");
    }

    [Fact]
    public async Task What_a_build_has_copied_beside_the_program_is_no_second_file()
    {
        var project = DescribedProject.Write(package, "copied", "net10.0");
        project.Copy(Header, "net.onnx");
        project.Copy(Header, "bin/Debug/net10.0/net.onnx");
        project.WriteText("Directory.Build.props", """
            <Project><ItemGroup><ParamGenFile Include="**/*.onnx" /></ItemGroup></Project>
            """);
        await project.MustRun("Restore;Build");
        Assert.Equal(["net.onnx"], project.Texts("net10.0").Keys);
    }

    [Theory]
    [InlineData("_ParamGenHost=no-such-dotnet", "'no-such-dotnet' exec ")]
    [InlineData("_ParamGenDescribe=no-such-program.dll", "no-such-program.dll' ended with exit code ")]
    public async Task A_program_that_cannot_run_stops_the_build(string property, string reason)
    {
        var project = DescribedProject.Write(package, property.Split('=')[0], "net10.0");
        project.Copy(Digits, "net.keras");
        var build = await project.Run("Restore;Build", "-p:" + property);

        Assert.NotEqual(0, build.Exit);
        Assert.Contains("error : ParamGen cannot read the project's model files: ", build.Output, StringComparison.Ordinal);
        Assert.Contains(reason, build.Output, StringComparison.Ordinal);
    }

    /// <summary>Samples use the sources of this repository, not the package.</summary>
    [Fact]
    public async Task A_sample_has_the_program_that_this_repository_builds()
    {
        var program = await Dotnet.MustBuild(
            "msbuild",
            Path.Combine(PackedPackage.Repository, "samples", "DigitClassifier"),
            "-p:Configuration=Release",
            $"-p:ArtifactsPath={package.Artifacts}",
            "-getProperty:_ParamGenDescribe");

        Assert.True(File.Exists(program.Output.Trim()), program.Output);
    }
}
