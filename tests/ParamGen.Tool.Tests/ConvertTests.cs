using System.Globalization;
using System.Runtime.CompilerServices;
using ParamGen.Tool.Conversion;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen convert</c>: a model file as a class with layer attributes.</summary>
public sealed class ConvertTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("applications_resnet50")]
    [InlineData("applications_efficientnetb0")]
    [InlineData("applications_vgg16")]
    [InlineData("nested_encoder")]
    [InlineData("siamese_shared")]
    public void A_known_model_reads_as_a_person_would_write_it(string model)
    {
        var ran = Ran.Command("convert", PathOf(model));
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        if (Environment.GetEnvironmentVariable("PARAMGEN_UPDATE") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "Converted", model + ".txt"), ran.Output);
        else
            Assert.Equal(File.ReadAllText(Ran.PathOf("Converted", model + ".txt")).ReplaceLineEndings("\n"), ran.Output);
    }

    [Theory]
    [InlineData("applications_resnet50")]
    [InlineData("applications_mobilenetv2")]
    [InlineData("frozen_transfer")]
    [InlineData("multi_input_output")]
    public void What_is_written_compiles_and_has_the_numbers_of_the_file(string model)
    {
        var path = Path.Combine(folder, "Net.cs");
        Assert.Equal((0, "", ""), Parts(Ran.Command("convert", PathOf(model), "-o", path, "--namespace", "Models.Vision")));
        Assert.Equal(0, Ran.Command("check", path).Code);
        Assert.Contains("\nnamespace Models.Vision;\n", File.ReadAllText(path), StringComparison.Ordinal);
        var (file, written) = (Ran.Command("summary", PathOf(model), "-f", "csv"), Ran.Command("summary", path, "-c", "Net", "-f", "csv"));
        Assert.Equal(
            file.Output.Split('\n').Where(row => !row.Contains(",InputLayer,", StringComparison.Ordinal)),
            written.Output.Split('\n').Where(row => !row.Contains(",InputLayer,", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("applications_resnet50")]
    [InlineData("applications_mobilenetv2")]
    [InlineData("siamese_shared")]
    [InlineData("transformer_text")]
    [InlineData("unet")]
    public void There_and_back_again_is_the_same_model(string model)
    {
        var (code, json) = (Path.Combine(folder, "Net.cs"), Path.Combine(folder, "net.keras.json"));
        Assert.Equal((0, "", ""), Parts(Ran.Command("convert", PathOf(model), "-o", code)));
        Assert.Equal((0, "", ""), Parts(Ran.Command("convert", code, "--class", "Net", "-o", json)));
        var ran = Ran.Command("diff", PathOf(model), json, "--exit-code");
        Assert.True(ran.Code == 0, ran.Output + ran.Error);
    }

    [Fact]
    public void A_class_is_no_class_again()
    {
        var ran = Ran.Command("convert", Ran.PathOf("Models", "DigitClassifier.cs"), "-o", Path.Combine(folder, "Net.cs"));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains("DigitClassifier is a class with layers already", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_is_written_as_the_text_of_Keras()
    {
        var ran = Ran.Command("convert", Ran.PathOf("Models", "DigitClassifier.cs"));
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        using var json = System.Text.Json.JsonDocument.Parse(ran.Output);
        Assert.Equal("Sequential", json.RootElement.GetProperty("class_name").GetString());
        Assert.Equal(
            ["InputLayer", "Conv2D", "MaxPooling2D", "Conv2D", "MaxPooling2D", "Flatten", "Dense", "Dense"],
            json.RootElement.GetProperty("config").GetProperty("layers").EnumerateArray()
                .Select(layer => layer.GetProperty("class_name").GetString()));
    }

    [Theory]
    [InlineData("[Dense(2)]", "[DType(DType.MixedFloat16)]\n[Input(8)]\n[Dense(4)]\n[Activation(Activation.Relu)]\n[Dense(2)]\n")]
    [InlineData(
        "[Dense(2, DType = DType.Float32)]",
        "[Input(8)]\n[Dense(4, DType = DType.MixedFloat16)]\n[Activation(Activation.Relu, DType = DType.MixedFloat16)]\n[Dense(2)]\n")]
    public void A_type_that_all_layers_have_is_written_once(string last, string expected)
    {
        var (code, json) = (Path.Combine(folder, "Net.cs"), Path.Combine(folder, "net.keras.json"));
        File.WriteAllText(
            code,
            "using ParamGen; [DType(DType.MixedFloat16)] [Input(8)] [Dense(4)] [Activation(Activation.Relu)] "
                + $"{last} public partial class Net;");
        Assert.Equal((0, "", ""), Parts(Ran.Command("convert", code, "-o", json)));
        var ran = Ran.Command("convert", json);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains(expected, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_blocks_are_written_where_none_are_wanted()
    {
        var ran = Ran.Command("convert", PathOf("applications_resnet50"), "--no-blocks");
        Assert.DoesNotContain("[Use", ran.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n[Add(\"conv2_block1_0_bn\", \"conv2_block1_3_bn\", Name = \"conv2_block1_add\")]\n",
            ran.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my-net v2.keras", "MyNetV2")]
    [InlineData("models/ResNet50.keras.json", "ResNet50")]
    [InlineData("3d_net.h5", "Model3dNet")]
    [InlineData("dense.keras", "DenseModel")]
    [InlineData("layers.json", "LayersModel")]
    [InlineData("class.hdf5", "Class")]
    [InlineData(".keras", "Model")]
    [InlineData("😀.keras", "Model")]
    [InlineData("größe.keras", "Größe")]
    [InlineData("Net.CS", "Net")]
    public void A_class_is_called_after_the_file(string path, string name) => Assert.Equal(name, ClassTarget.NameFor(path));

    [Fact]
    public void A_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Ran.Command("convert", PathOf("applications_efficientnetb0")).Output;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign) = (",", "~");
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, Ran.Command("convert", PathOf("applications_efficientnetb0")).Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_file_that_is_there_stays_unless_it_is_to_be_overwritten()
    {
        var path = Path.Combine(folder, "Lenet.cs");
        File.WriteAllText(path, "mine");
        var refused = Ran.Command("convert", PathOf("lenet5"), "-o", path);
        Assert.Equal((1, "", $"{path} exists already; --force overwrites it\n"), Parts(refused));
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Equal(0, Ran.Command("convert", PathOf("lenet5"), "-o", path, "--force").Code);
        Assert.Contains("public partial class Lenet;", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing()
    {
        Directory.CreateDirectory(Path.Combine(folder, "Net.cs"));
        foreach (var path in new[] { Path.Combine(folder, "Net.cs"), Path.Combine(folder, "nowhere", "Net.cs") })
        {
            var ran = Ran.Command("convert", PathOf("lenet5"), "-o", path, "--force");
            Assert.Equal((1, ""), (ran.Code, ran.Output));
            Assert.StartsWith($"{path} cannot be written: ", ran.Error, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(
        """
        {"class_name": "Functional", "config": {"name": "net", "layers": [LAYERS],
            "input_layers": [["in", 0, 0]], "output_layers": [["a", 0, 0], ["b", 0, 0]]}}
        """,
        "the output 'a' is also the input of another layer, and a class has as outputs what no layer takes")]
    [InlineData("""{"class_name": "Functional"}""", "net.json: ")]
    [InlineData("{", "net.json: ")]
    [InlineData("", "net.json: ")]
    public void What_no_attributes_say_is_refused_with_the_reason(string json, string reason)
    {
        var path = Path.Combine(folder, "net.json");
        File.WriteAllText(path, json.Replace(
            "LAYERS",
            """
            {"class_name": "InputLayer", "name": "in", "config": {"batch_input_shape": [null, 4], "name": "in"}, "inbound_nodes": []},
            {"class_name": "Dense", "name": "a", "config": {"units": 3, "name": "a"}, "inbound_nodes": [[["in", 0, 0, {}]]]},
            {"class_name": "Dense", "name": "b", "config": {"units": 3, "name": "b"}, "inbound_nodes": [[["a", 0, 0, {}]]]}
            """,
            StringComparison.Ordinal));
        var ran = Ran.Command("convert", path, "-o", Path.Combine(folder, "Net.cs"));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains(reason, ran.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("one\\ntwo\\u202e\\\"", """Name = "one\ntwo\u202e\"")""")]
    [InlineData("größe 1", """Name = "größe 1")""")]
    [InlineData("a, b", """Name = "a, b")""")]
    public void Any_name_of_a_layer_is_written(string name, string written)
    {
        var path = Path.Combine(folder, "net.json");
        File.WriteAllText(path, """
            {"class_name": "Sequential", "config": {"name": "net", "layers": [
                {"class_name": "InputLayer", "config": {"batch_shape": [null, 4], "name": "in"}},
                {"class_name": "Dense", "config": {"units": 3, "name": "NAME"}}]}, "keras_version": "3.10.0"}
            """.Replace("NAME", name, StringComparison.Ordinal));
        var ran = Ran.Command("convert", path);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains(written, ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "there are no layers of Keras's in it", "Models", "resnet.onnx")]
    [InlineData(1, "nowhere.keras", "nowhere.keras")]
    public void A_file_without_an_architecture_is_refused(int code, string reason, params string[] parts)
    {
        var ran = Ran.Command("convert", Ran.PathOf(parts));
        Assert.Equal((code, ""), (ran.Code, ran.Output));
        Assert.Contains(reason, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.keras", "-o", "")]
    [InlineData("a.keras", "-o", "a.txt")]
    [InlineData("a.keras", "--class", "class")]
    [InlineData("a.keras", "--class", "2x")]
    [InlineData("a.keras", "--class", "Dense")]
    [InlineData("a.keras", "--class", "Summary")]
    [InlineData("a.keras", "--class", "")]
    [InlineData("a.keras", "--namespace", "A..B")]
    [InlineData("a.keras", "--namespace", "A.new")]
    [InlineData]
    public void Wrong_arguments_have_their_code(params string[] args)
    {
        var ran = Ran.Command(["convert", .. args]);
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.NotEqual("", ran.Error);
    }

    [Fact]
    public void The_page_shows_what_is_written()
    {
        Page.Shows("paramgen convert lenet5.json", Ran.Command("convert", PathOf("lenet5")).Output);
        var page = File.ReadAllText(Ran.PathOf("docs", "tool.md")).ReplaceLineEndings("\n");
        var shown = page.Split("$ paramgen convert applications_resnet50.json --class ResNet50\n")[1].Split("```")[0];
        var written = Ran.Command("convert", PathOf("applications_resnet50"), "--class", "ResNet50").Output;
        var position = 0;
        foreach (var line in shown.Split('\n').Where(line => line is not ("" or "…" or "    …")))
        {
            position = written.IndexOf(line + "\n", position, StringComparison.Ordinal);
            Assert.True(position >= 0, line);
        }
    }

    private static string PathOf(string model) => Ran.PathOf("Oracle", "models", model + ".json");

    private static (int Code, string Output, string Error) Parts(Ran ran) => (ran.Code, ran.Output, ran.Error);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
