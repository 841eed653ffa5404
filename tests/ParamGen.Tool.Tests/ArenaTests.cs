using System.Globalization;
using System.Xml.Linq;
using ParamGen.Tool.Devices;
using ParamGen.Tool.Drawing;
using ParamGen.Tool.Drawing.Arena;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen draw --arena</c>: what is where in the memory of a microcontroller, and when.</summary>
public sealed class ArenaTests : IDisposable
{
    private readonly OracleDevices networks = new();

    public void Dispose() => networks.Dispose();

    [Fact]
    public void The_page_shows_what_the_command_draws() =>
        Page.ShowsImage("arena.svg", Drawn(networks.Write("vww_mobilenet_v1", "mobilenet_v1"), ".svg"));

    [Fact]
    public void Nothing_is_over_anything_else()
    {
        var drawn = 0;
        foreach (var id in OracleDevices.Ids)
        {
            foreach (var kernels in Enum.GetValues<DeviceKernels>())
            {
                if (DiagramOf(networks.Write(id), kernels) is not { } diagram)
                    continue;
                Check(ArenaSheet.Of(diagram));
                drawn++;
            }
        }

        Assert.True(drawn > 50, $"{drawn}");
    }

    [Theory]
    [InlineData("applications_mobilenetv2", 1300)]
    [InlineData("lenet5", 1100)]
    public void Many_operators_and_few_fit_a_page_in_letters_that_can_be_read(string model, int width)
    {
        var sheet = ArenaSheet.Of(DiagramOf(Ran.PathOf("Oracle", "models", model + ".json"), DeviceKernels.Reference)!);
        Check(sheet);
        Assert.InRange(sheet.Width, 300, width);
        Assert.InRange(sheet.Height, 300, 700);
        Assert.True(sheet.Operators[1].X - sheet.Operators[0].X >= ArenaSheet.LabelSize + 4);
    }

    [Fact]
    public void A_drawing_says_why_the_head_is_more_than_what_is_held_at_once()
    {
        var svg = XDocument.Parse(Drawn(networks.Write("vww_mobilenet_v1"), ".svg"));
        Assert.Subset(
            svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToHashSet(),
            new HashSet<string>
            {
                "Head 73,728 bytes · tail 26,876 · arena 100,604 · to reserve 110,672",
                "head 73,728",
                "without gaps 55,296",
                "peak 55,296",
                "3 CONV_2D",
                "conv2d_1",
            });
        var description = svg.Root!.Elements().First(element => element.Name.LocalName == "desc").Value;
        Assert.Contains("30 operators", description, StringComparison.Ordinal);
        Assert.Contains("The most is held at operator 3, CONV_2D: 55,296 bytes", description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_arena_of_a_TensorFlow_Lite_file_is_drawn()
    {
        var path = networks.WriteText("keywords.tflite", "");
        File.Copy(Ran.PathOf("Models", "keyword-spotting-int8.tflite"), path, overwrite: true);
        var svg = Drawn(path, ".svg");
        Assert.Contains(">keywords: arena</text>", svg, StringComparison.Ordinal);
        Assert.Contains(">head 16,000, no gaps</text>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_shows_the_details_of_each_box_to_all()
    {
        var html = Drawn(networks.Write("unet_transpose"), ".html");
        Assert.Contains("<dt>What</dt><dd>scratch buffer of operator 9, TRANSPOSE_CONV</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>Held</dt><dd>from operator 1 to 10</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>Held</dt><dd>until operator 1</dd>", html, StringComparison.Ordinal);
        Assert.Equal(html.Split("<div id=\"details").Length, html.Split("<g class=").Length - 5);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".svg")]
    [InlineData(".html")]
    public void The_same_model_gives_the_same_bytes_in_any_culture(string ending)
    {
        var (path, before) = (networks.Write("ic_resnet8"), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Drawn(path, ending);
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator) = (",", ".");
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, Drawn(path, ending));
            Assert.DoesNotContain('\r', expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("<title><script>alert(1)<script>")]
    [InlineData("\" onload=alert(1) x=")]
    [InlineData("]]> <!-- &amp; &#0;")]
    public void Names_of_others_are_texts(string name)
    {
        var literal = string.Concat(name.Select(letter => string.Format(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)letter)));
        var path = networks.WriteText("A.cs", $"[Input(4, Name = \"{literal}\")] [Dense(2)] partial class A;");
        var elements = XDocument.Parse(Drawn(path, ".svg")).Descendants().ToList();
        Assert.All(elements, element => Assert.Contains(element.Name.LocalName, DrawTests.ElementsOfSvg));
        Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal(2, Drawn(path, ".html").Split("script>").Length - 1);
    }

    [Theory]
    [InlineData(2, "--kernels is for --arena.", "a.keras", "-o", "a.svg", "--kernels", "cmsis-nn")]
    [InlineData(2, "--expand is for a drawing of layers", "a.keras", "-o", "a.svg", "--arena", "--expand")]
    [InlineData(2, "with --arena a drawing is a .svg or .html file", "a.keras", "-o", "a.mmd", "--arena")]
    [InlineData(2, "is a .svg, .html or .mmd file", "a.keras", "-o", "a.png", "--arena")]
    [InlineData(1, "nowhere.keras", "nowhere.keras", "-o", "a.svg", "--arena")]
    public void What_is_wrong_with_the_arguments_or_the_file_is_said(int code, string message, params string[] args)
    {
        var ran = Ran.Command(["draw", .. args]);
        Assert.Equal(code, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("a.svg"));
    }

    [Theory]
    [InlineData("unet_upsampling", "unet_upsampling.json has no arena, as these are not in the interpreter: TILE (up_sampling2d), ")]
    [InlineData("lstm_unrolled", "PG0701 lstm_unrolled.json: lstm: the cost on a device is not computed, because ")]
    public void What_has_no_arena_is_not_drawn(string id, string message)
    {
        var path = networks.Write(id);
        var ran = Ran.Command("draw", path, "--arena", "-o", path + ".svg");
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.StartsWith(message, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path + ".svg"));
    }

    private static void Check(ArenaSheet sheet)
    {
        var boxes = sheet.Boxes;
        for (var i = 0; i < boxes.Count; i++)
        {
            var area = boxes[i].Area;
            Assert.True(
                area.X >= sheet.Plot.X && area.Right <= sheet.Plot.Right
                    && area.Y > sheet.Plot.Y - 0.1 && area.Bottom < sheet.Plot.Bottom + 0.1,
                $"box {boxes[i].Number} is outside");
            Assert.All(boxes.Skip(i + 1), other => Assert.False(area.Overlaps(other.Area), $"{boxes[i].Number} is over {other.Number}"));
            var room = boxes[i].IsUpright ? area.Height : area.Width;
            Assert.True(TextWidths.Of(boxes[i].Text, BoxText.TitleSize, isBold: true) <= room);
            Assert.True(TextWidths.Of(boxes[i].Bytes, BoxText.Size) <= area.Width);
        }

        Assert.All(sheet.Lines, line => Assert.True(sheet.Plot.Right + 8 + TextWidths.Of(line.Text, ArenaSheet.LabelSize) <= sheet.Width));
        Assert.All(sheet.Ticks, tick => Assert.True(sheet.Plot.X - 8 - TextWidths.Of(tick.Text, ArenaSheet.LabelSize) >= 0));
        Assert.All(sheet.Lines.Zip(sheet.Lines.Skip(1)), pair => Assert.True(pair.Second.TextY - pair.First.TextY >= BoxText.LineHeight));
        var below = sheet.Legend[0].Area.Y;
        Assert.All(sheet.Operators, op =>
            Assert.True(sheet.Plot.Bottom + 8 + TextWidths.Of(op.Text, ArenaSheet.LabelSize, op.IsPeak) <= below));
        Assert.All(sheet.Legend, entry => Assert.True(entry.Area.Right <= sheet.Width && entry.Area.Bottom <= sheet.Height));
    }

    private static ArenaDiagram? DiagramOf(string path, DeviceKernels kernels)
    {
        var model = ModelLoader.Load(path, null);
        return DeviceModel.Of(path, model, kernels).Costs is { HasArena: true } costs
            ? new(Diagram.NameOf(model), costs.Graph, costs.Plan, costs.Rules)
            : null;
    }

    private static string Drawn(string model, string ending)
    {
        var ran = Ran.Command("draw", model, "--arena", "-o", model + ending);
        Assert.Equal((0, "", ""), (ran.Code, ran.Error, ran.Output));
        return File.ReadAllText(model + ending);
    }
}
