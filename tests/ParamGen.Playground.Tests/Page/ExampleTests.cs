using System.Text.Json;
using ParamGen.Playground.Answers;
using ParamGen.Playground.Editing;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Tests.Page;

/// <summary>The examples of the page are the samples, and the mistakes are mistakes.</summary>
public class ExampleTests
{
    private static readonly string folder = Path.Combine(Paths.Named("Page"), "examples");

    [Fact]
    public void The_list_names_every_example_and_the_seed_model_first()
    {
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        string[] files = [.. list.RootElement.EnumerateArray().Select(example => example.GetProperty("file").GetString()!)];
        Assert.Equal("DigitClassifier.cs", files[0]);
        Assert.Equal(
            Directory.GetFiles(folder, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
            files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("DigitClassifier.cs")]
    [InlineData("ResNet50.cs")]
    [InlineData("TransformerClassifier.cs")]
    [InlineData("UNet.cs")]
    public void An_example_is_the_sample_of_its_name(string file) =>
        Assert.Equal(File.ReadAllText(Paths.Of("Samples", file)), File.ReadAllText(Path.Combine(folder, file)));

    [Fact]
    public async Task Each_mistake_is_an_error_and_the_light_bulb_knows_what_to_do()
    {
        var text = new OpenText();
        text.Set(await File.ReadAllTextAsync(Path.Combine(folder, "Mistakes.cs"), TestContext.Current.CancellationToken));
        var read = await Checks.OfAsync(text);
        Assert.All(read.Models, model => Assert.False(model.Valid));
        Assert.Equal(
            ["PG0105", "PG0204", "PG0203", "PG0401"],
            read.Diagnostics.Where(problem => problem.Severity == "error").Select(problem => problem.Code));
        foreach (var problem in read.Diagnostics.Where(problem => problem.Code != "PG0401"))
            Assert.NotEmpty(await new LightBulb(text).OffersAsync(problem.From, problem.To));
    }
}
