using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using ParamGen.Tool.Drawing;
using ParamGen.Tool.Drawing.Layout;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen draw</c>: a drawing that fits, in which nothing is over anything else.</summary>
public class DrawTests
{
    private static readonly string seed = Ran.PathOf("Models", "DigitClassifier.cs");

    internal static readonly string[] ElementsOfSvg =
        ["svg", "title", "desc", "style", "defs", "marker", "path", "rect", "text", "g"];

    public static TheoryData<string, bool> Models =>
    [
        .. Directory.GetFiles(Ran.PathOf("Oracle", "models"), "*.expected.json")
            .Select(path => Path.GetFileName(path)[..^".expected.json".Length])
            .SelectMany(name => new[] { (name, false), (name, true) }),
    ];

    [Theory]
    [MemberData(nameof(Models))]
    public void Nothing_is_over_anything_else(string model, bool isExpanded) => Geometry.Check(Sheet.Of(DiagramOf(model, isExpanded)));

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
                Assert.Null(Record.Exception(() => Geometry.Check(Sheet.Of(Diagram.Of(model, isExpanded))))
                    is { } failure ? $"{json.RootElement.GetProperty("id")}, expanded: {isExpanded}: {failure.Message}" : null);
        }
    }

    [Theory]
    [InlineData("applications_resnet50")]
    [InlineData("applications_mobilenetv2")]
    public void A_network_of_many_equal_blocks_fits_a_page_in_letters_that_can_be_read(string model)
    {
        var page = Sheet.Of(DiagramOf(model));
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
    [InlineData("applications_nasnetmobile", "2, 2")]
    [InlineData("lenet5", "")]
    [InlineData("tcn", "")]
    public void What_repeats_is_drawn_once(string model, string counts) =>
        Assert.Equal(counts, string.Join(", ", Counts(DiagramOf(model).Parts)));

    [Theory]
    [InlineData("[Dense(4)] [Dense(4)] [Dense(4)]", "3")]
    [InlineData("[Dense(4)] [Dense(4, UseBias = false)] [Dense(4)]", "")]
    [InlineData("[Dense(4)] [Dense(4, Trainable = false)] [Dense(4)]", "")]
    [InlineData("[Dense(4), Dropout(0.1)] [Dense(4), Dropout(0.2)] [Dense(4), Dropout(0.3)]", "3")]
    [InlineData("[Dense(4), Add(\"dense\", \"in\")] [Dense(4), Add(\"dense_1\", \"add\")] [Dense(4), Add(\"dense_2\", \"add_1\")]", "3")]
    [InlineData("[Dense(4), Add(\"dense\", \"in\")] [Dense(4), Add(\"dense_1\", \"in\")] [Dense(4), Add(\"dense_2\", \"in\")]", "2")]
    [InlineData("[Dense(4), Add(\"dense\", \"in\")] [Dense(4), Add(\"dense_1\", \"dense\")] [Dense(4), Add(\"dense_2\", \"in\")]", "")]
    [InlineData("[Dense(4)] [Dense(4)] [Dense(4)] [Concatenate(\"dense\", \"dense_2\")]", "2")]
    [InlineData("[Dense(4), ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, Dense(4)]", "")]
    public void Only_equal_copies_that_hang_together_in_the_same_way_are_drawn_once(string layers, string counts) => Written(
        "A.cs",
        $"[Input(4, Name = \"in\")] {layers} partial class A;",
        path =>
        {
            var diagram = Diagram.Of(ModelLoader.Load(path, null), isExpanded: false);
            Assert.Equal(counts, string.Join(", ", Counts(diagram.Parts)));
            Geometry.Check(Sheet.Of(diagram));
            return 0;
        });

    [Fact]
    public void Expanded_every_layer_is_drawn() =>
        Assert.Equal(177 + 1, DiagramOf("applications_resnet50", isExpanded: true).Parts.BoxCount);

    [Fact]
    public void A_network_with_two_sides_is_a_U()
    {
        var page = Sheet.Of(Diagram.Of(ModelLoader.Load(Ran.PathOf("Models", "UNet.cs"), null), isExpanded: false));
        var boxes = page.Picture.Boxes;
        string[] left = ["level1", "level2", "level3", "level4"];
        var merges = boxes.Where(box => box.Text.Title == "Concatenate").OrderBy(box => box.Area.Y).ToArray();
        Assert.Equal(left.Length, merges.Length);
        for (var level = 0; level < left.Length; level++)
        {
            var encoder = boxes.Find(box => box.Part.Head.Name == left[level] + "_convolution_1_conv2d")!;
            var merge = merges[level];
            Assert.Equal(encoder.Area.CenterY, merge.Area.CenterY, 0.1);
            Assert.True(encoder.Whole.Right < merge.Area.X);
            // The edge between is straight, and nothing is in its way.
            Assert.Contains(page.Picture.Edges, edge =>
                edge.Points is [var start, var end]
                && Math.Abs(start.Y - end.Y) < 0.1
                && Math.Abs(start.X - encoder.Area.Right) < 0.1
                && Math.Abs(end.X - merge.Area.X) < 0.1);
            Assert.True(level == 0 || merge.Area.Y > merges[level - 1].Area.Y);
        }

        // The left side goes down, the right one up.
        Assert.True(boxes.Find(box => box.Part.Head.Name == "convolution_conv2d")!.Area.Y > merges[^1].Area.Y);
        Assert.True(boxes.Find(box => box.Text.Title == "Output")!.Area.Y < merges[0].Area.Y);
    }

    [Fact]
    public void What_is_no_U_is_none()
    {
        foreach (var model in Models.Select(row => row.Data.Item1).Distinct())
            Assert.Equal(model == "unet", UShape.Find(DiagramOf(model).Parts) is not null);
    }

    [Theory]
    [InlineData(".svg")]
    [InlineData(".html")]
    [InlineData(".mmd")]
    public void The_same_model_gives_the_same_bytes_in_any_culture(string ending)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Drawn(seed, ending);
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator) = (",", ".");
            other.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, Drawn(seed, ending));
            Assert.DoesNotContain('\r', expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("digit-classifier.svg", "Models/DigitClassifier.cs")]
    [InlineData("resnet50.svg", "Models/ResNet50.cs")]
    public void The_pages_show_what_the_command_draws(string image, string source) =>
        Page.ShowsImage(image, Drawn(Ran.PathOf(source), ".svg"));

    [Fact]
    public void A_drawing_loads_nothing_and_is_the_same_in_light_and_in_dark()
    {
        var svg = Drawn(seed, ".svg");
        Assert.Contains("@media (prefers-color-scheme:dark)", svg, StringComparison.Ordinal);
        Assert.Equal(1, CountOf(svg, "http"));
        Assert.Contains("http://www.w3.org/2000/svg", svg, StringComparison.Ordinal);
        var html = Drawn(seed, ".html");
        Assert.Equal(1, CountOf(html, "http://") + CountOf(html, "https://"));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);

        static int CountOf(string text, string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void A_page_shows_the_arguments_of_each_layer_to_all()
    {
        var html = Drawn(seed, ".html");
        Assert.Contains("<dt>Multiply-adds</dt><dd>292,032 per sample</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>Filters</dt><dd>16</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>Weight kernel</dt><dd>(3, 3, 3, 16)</dd>", html, StringComparison.Ordinal);
        // Each box can be reached by keyboard, and so can the details; a box names what describes it.
        Assert.Equal(9 + 1, html.Split("tabindex=\"0\"").Length - 1);
        Assert.Contains("aria-describedby=\"details0\"", html, StringComparison.Ordinal);
        Assert.Contains("<div id=\"details0\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Mermaid_has_boxes_edges_groups_and_colors() => Assert.Equal(
        """
        flowchart TD
          accTitle: A
          accDescr: 80 parameters, 64 multiply-adds per sample
          n1["<b>Input</b>"]
          n2["<b>Dense</b><br/>relu<br/><i>first</i><br/>20 parameters"]
          subgraph g1["× 2"]
            n3["<b>Dense</b><br/>20 parameters each"]
            n4["<b>Add</b>"]
          end
          n5["<b>Dense</b><br/><i>end</i><br/>20 parameters"]
          n6["<b>Output</b>"]
        """,
        string.Join('\n', Drawn(
            """
            [Input(4)] [Dense(4, Activation = Activation.Relu, Name = "first")]
            [Dense(4), Add("dense", "first")] [Dense(4), Add("dense_1", "add")] [Dense(4, Name = "end")] partial class A;
            """,
            ".mmd",
            isSource: true).Split('\n').TakeWhile(line => !line.Contains("-->", StringComparison.Ordinal))));

    [Fact]
    public void What_Mermaid_does_not_show_by_itself_is_told()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".mmd");
        var ran = Ran.Command("draw", Ran.PathOf("Oracle", "models", "applications_nasnetmobile.json"), "-o", path);
        File.Delete(path);
        Assert.Equal(0, ran.Code);
        Assert.StartsWith($"{path}: it has 561 edges and ", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith("Mermaid shows at most 500 edges and 50,000 characters\n", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<title><script>alert(1)<script>")]
    [InlineData("\u0000\u0001\u001b[31m\r\n\t")]
    [InlineData("\u202Eevil\u202C \u2066x\u2069 \u200F")]
    [InlineData("\"' onload=alert(1) x='")]
    [InlineData("]]> <!-- --> <![CDATA[ &amp; &#0; end")]
    [InlineData("\"] click n1 call alert() %%{init: {}}%% `x` --- title")]
    [InlineData("\uD83D\uDE00 \u4E2D\u6587\u5B57\u7B26 e\u0301\u0301\u0301")]
    [InlineData("\uFFFE\uFFFF\uE000")]
    public void Names_of_others_are_texts(string name)
    {
        foreach (var given in new[] { name, string.Concat(Enumerable.Repeat(name, 500)) })
        {
            var source = $"[Input(4, Name = {Literal(given)})] [Dense(2)] partial class A;";
            var svg = Drawn(source, ".svg", isSource: true);
            var elements = XDocument.Parse(svg).Descendants().ToList();
            Assert.All(elements, element => Assert.Contains(element.Name.LocalName, ElementsOfSvg));
            Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            var html = Drawn(source, ".html", isSource: true);
            Assert.Equal(2, html.Split("script>").Length - 1);
            var mermaid = Drawn(source, ".mmd", isSource: true);
            Assert.All(mermaid.Split('\n'), line => Assert.Matches(
                """^( *(flowchart TD|acc[TD]\w+: .*|n\d+\["[^"[\]`%]*"\]|n\d+ -->\|"[^"]*"\| n\d+|class(Def)? [^;"]*))?$""",
                line));
            Assert.All(new[] { svg, html, mermaid }, text => Assert.DoesNotContain(
                text,
                letter => (char.IsControl(letter) && letter != '\n') || char.GetUnicodeCategory(letter) is UnicodeCategory.Format));
            Geometry.Check(Sheet.Of(Written("A.cs", source, path => Diagram.Of(ModelLoader.Load(path, null), isExpanded: false))));
        }

        static string Literal(string text) =>
            $"\"{string.Concat(text.Select(letter => string.Format(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)letter)))}\"";
    }

    [Theory]
    [InlineData(2, "is a .svg, .html or .mmd file", "draw", "a.keras", "-o", "a.png")]
    [InlineData(2, "is a .svg, .html or .mmd file", "draw", "a.keras", "-o", "a")]
    [InlineData(2, "'-o'", "draw", "a.keras", "-o")]
    [InlineData(2, "--output", "draw", "a.keras")]
    [InlineData(1, "nowhere.keras", "draw", "nowhere.keras", "-o", "a.svg")]
    public void What_is_wrong_with_the_arguments_or_the_file_is_said(int code, string message, params string[] args)
    {
        var ran = Ran.Command(args);
        Assert.Equal(code, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("a.svg"));
    }

    [Fact]
    public void What_has_no_layers_is_not_drawn()
    {
        var ran = Ran.Command("draw", Ran.PathOf("Models", "resnet.onnx"), "-o", Path.Combine(Path.GetTempPath(), "never-drawn.svg"));
        Assert.Equal(1, ran.Code);
        Assert.Equal("resnet.onnx has no layers of Keras's that could be drawn; paramgen summary shows what is in it\n", ran.Error);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.svg/file", "");
        foreach (var path in new[] { Path.GetDirectoryName(file)!, Path.Combine(file, "b.svg") })
        {
            var ran = Ran.Command("draw", seed, "-o", path);
            Assert.Equal(1, ran.Code);
            Assert.Contains("cannot be written", ran.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_drawing_that_nobody_could_look_at_is_an_error()
    {
        var layers = string.Concat(Enumerable.Repeat("[Dense(4)] ", Diagram.MostBoxes));
        Written("A.cs", $"[Input(4)] {layers} partial class A;", path =>
        {
            var ran = Ran.Command("draw", path, "-o", path + ".svg", "--expand");
            Assert.Equal(1, ran.Code);
            Assert.Contains("A is too large to be drawn: it would have 10,002 boxes (fewer without", ran.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(path + ".svg"));
            Assert.Equal(3, Diagram.Of(ModelLoader.Load(path, null), isExpanded: false).Parts.BoxCount);
            return 0;
        });
    }

    private static IEnumerable<int> Counts(PartGraph graph) =>
        graph.Parts.SelectMany(part => part.Inside is { } inside ? Counts(inside).Prepend(part.Count) : [part.Count])
            .Where(count => count > 1);

    private static Diagram DiagramOf(string model, bool isExpanded = false) =>
        Diagram.Of(ModelLoader.Load(Ran.PathOf("Oracle", "models", model + ".json"), null), isExpanded);

    private static string Drawn(string model, string ending, bool isSource = false) => isSource
        ? Written("A.cs", model, path => Drawn(path, ending))
        : Written("out" + ending, "", path =>
        {
            var ran = Ran.Command("draw", model, "-o", path);
            Assert.Equal((0, "", ""), (ran.Code, ran.Error, ran.Output));
            return File.ReadAllText(path);
        });

    /// <summary>What becomes of a file that is there for as long.</summary>
    private static T Written<T>(string name, string text, Func<string, T> use)
    {
        using var folder = new TempFolder();
        return use(folder.Write(name, text));
    }
}
