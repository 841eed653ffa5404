using System.Text.Json;
using ParamGen.Tool.Drawing;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen draw</c>: a drawing that fits, in which nothing is over anything else.</summary>
public class DrawTests
{
    private static readonly string seed = Ran.PathOf("Models", "DigitClassifier.cs");

    public static TheoryData<string, bool> Models =>
    [
        .. Directory.GetFiles(Ran.PathOf("Oracle", "models"), "*.expected.json")
            .Select(path => Path.GetFileName(path)[..^".expected.json".Length])
            .SelectMany(name => new[] { (name, false), (name, true) }),
    ];

    [Theory]
    [MemberData(nameof(Models))]
    public void Nothing_is_over_anything_else(string model, bool isExpanded) => Geometry.Check(Page.Of(DiagramOf(model, isExpanded)));

    [Fact]
    public void Nothing_is_over_anything_else_in_random_graphs()
    {
        var samples = Environment.GetEnvironmentVariable("PARAMGEN_SAMPLES") == "full" ? int.MaxValue : 200;
        foreach (var line in File.ReadLines(Ran.PathOf("Oracle", "graphs.jsonl")).Take(samples))
        {
            using var json = JsonDocument.Parse(line);
            var model = Written("model.json", json.RootElement.GetProperty("json").GetString()!, path => ModelLoader.Load(path, null));
            Assert.Empty(model.Problems);
            foreach (var isExpanded in new[] { false, true })
                Geometry.Check(Page.Of(Diagram.Of(model, isExpanded)));
        }
    }

    [Theory]
    [InlineData("applications_resnet50")]
    [InlineData("applications_mobilenetv2")]
    public void A_network_of_many_equal_blocks_fits_a_page_in_letters_that_can_be_read(string model)
    {
        var page = Page.Of(DiagramOf(model));
        Assert.True(page is { Width: <= 1600, Height: <= 1000 }, $"{page.Width} × {page.Height}");
        Assert.True(BoxText.Size >= 11);
    }

    [Theory]
    [InlineData("applications_resnet50", "2, 3, 5, 2")]
    [InlineData("applications_mobilenetv2", "2, 3, 2, 2")]
    [InlineData("applications_vgg16", "2, 2, 3")]
    [InlineData("applications_inceptionv3", "2, 2")]
    [InlineData("applications_efficientnetb0", "2, 2, 3")]
    [InlineData("transformer_text", "2")]
    [InlineData("lenet5", "")]
    public void What_repeats_is_drawn_once(string model, string counts) =>
        Assert.Equal(counts, string.Join(", ", Counts(DiagramOf(model).Parts)));

    [Fact]
    public void Expanded_every_layer_is_drawn() =>
        Assert.Equal(177 + 1, DiagramOf("applications_resnet50", isExpanded: true).Parts.BoxCount);

    private static IEnumerable<int> Counts(PartGraph graph) =>
        graph.Parts.SelectMany(part => part.Inside is { } inside ? Counts(inside).Prepend(part.Count) : [part.Count]).Where(count => count > 1);

    private static Diagram DiagramOf(string model, bool isExpanded = false) =>
        Diagram.Of(ModelLoader.Load(Ran.PathOf("Oracle", "models", model + ".json"), null), isExpanded);

    /// <summary>What becomes of a file that is there for as long.</summary>
    private static T Written<T>(string name, string text, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            return use(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
