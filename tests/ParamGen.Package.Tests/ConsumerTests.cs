using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

public class ConsumerTests(PackedPackage package)
{
    private readonly Consumers consumers = package.Consumers;

    [Theory]
    [InlineData("Modern", "net10.0")]
    [InlineData("Modern", "net8.0")]
    [InlineData("Classic", "netstandard2.0")]
    [InlineData("Classic", "net472")]
    public async Task A_project_builds_without_a_warning_and_keeps_nothing_of_the_package(string name, string framework)
    {
        await consumers.MustBuild(name);
        var built = BuiltAssembly.Read(consumers.Output(name, framework));

        Assert.DoesNotContain("ParamGen", built.References);
        Assert.DoesNotContain(built.AttributeTypes, attribute => attribute.StartsWith("ParamGen.", StringComparison.Ordinal));
        Assert.Equal(108_618L, built.Constants["DigitClassifier.TotalParameters"]);
    }

    [Fact]
    public async Task A_program_prints_the_constants()
    {
        await consumers.MustBuild("Modern");
        var run = await Dotnet.Run(consumers.Output("Modern", "net10.0"));

        Assert.Equal((0, "108618\n(3, 3, 3, 16)\n"), (run.Exit, run.Output.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("Modern", "net8.0", "Record", "RecordStruct", "Struct", "Generic`1", "Outer`1.Nested", "IOuter.Nested")]
    [InlineData("Classic", "net472", "Outer`1.Nested")]
    public async Task A_model_stands_wherever_the_language_of_a_project_lets_it(string name, string framework, params string[] models)
    {
        await consumers.MustBuild(name);
        var built = BuiltAssembly.Read(consumers.Output(name, framework));

        Assert.All(models, model => Assert.Equal(15L, built.Constants[$"{model}.TotalParameters"]));
    }

    [Theory]
    [InlineData("First", "netstandard2.0", "Encoder.TotalParameters", 15L)]
    [InlineData("Second", "netstandard2.0", "Decoder.WithOthers", 16L + 15 + 10)]
    [InlineData("Third", "net10.0", "Classifier.WithOthers", 50L + 16 + 15 + 10)]
    public async Task Projects_that_reference_each_other_all_have_models(string project, string framework, string constant, long value)
    {
        await consumers.MustBuild("Chain/Third");
        var built = BuiltAssembly.Read(consumers.Output($"Chain/{project}", framework));

        Assert.DoesNotContain("ParamGen", built.References);
        Assert.Equal(value, built.Constants[constant]);
    }

    [Fact]
    public async Task A_project_chooses_how_many_constants_its_models_get()
    {
        await consumers.MustBuild("Chain/Third");
        var (first, second) = (Constants("Chain/First"), Constants("Chain/Second"));

        Assert.Contains("Encoder.Layers.Dense.Parameters", first);
        Assert.DoesNotContain("Encoder.Layers.Dense.KernelParameters", first);
        Assert.Contains("Decoder.Layers.Dense.KernelParameters", second);

        IEnumerable<string> Constants(string project) => BuiltAssembly.Read(consumers.Output(project, "netstandard2.0")).Constants.Keys;
    }

    [Fact]
    public async Task A_level_of_constants_that_is_none_stops_the_build()
    {
        var build = await consumers.Build("WrongLevel");

        Assert.NotEqual(0, build.Exit);
        Assert.Contains("ParamGenConstants is 'Some', but must be Standard, All, Layers or Model.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_model_does_not_build_for_that_reason_alone()
    {
        var build = await consumers.Build("Refused");

        Assert.NotEqual(0, build.Exit);
        Assert.Equal(["StrideWithDilation.cs(4): PG0105"], build.Errors);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public async Task A_project_for_which_every_warning_is_an_error_builds_with_models_of_every_kind(string framework)
    {
        await consumers.MustBuild("Strict");

        Assert.Equal(15L, BuiltAssembly.Read(consumers.Output("Strict", framework)).Constants["Saved.TotalParameters"]);
    }

    [Fact]
    public async Task The_compiler_is_given_the_saved_models_of_a_project_and_no_other_file()
    {
        await consumers.MustBuild("Modern");
        var items = await Dotnet.MustBuild(
            "msbuild",
            consumers.Project("Modern"),
            [.. consumers.Properties, "-p:TargetFramework=net10.0", "-getItem:AdditionalFiles"]);

        var identities = System.Text.Json.JsonDocument.Parse(items.Output).RootElement.GetProperty("Items")
            .GetProperty("AdditionalFiles")
            .EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString());
        Assert.Equal(["Saved.keras.json"], identities);
    }
}
