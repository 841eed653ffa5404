using System.Text.Json;

namespace ParamGen.Tool.Tests;

/// <summary><c>paramgen diff</c>: what changed, as a person would tell it, with deltas that sum to those of the whole.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly TempFolder folder = new();

    public static TheoryData<string, string> Neighbors
    {
        get
        {
            var models = Directory.GetFiles(Ran.PathOf("Oracle", "models"), "*.expected.json")
                .Select(path => Path.GetFileName(path)[..^".expected.json".Length])
                .Order(StringComparer.Ordinal)
                .ToArray();
            return [.. models.Select((model, i) => (model, models[(i + 1) % models.Length]))];
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_page_shows_what_people_see()
    {
        var seed = Ran.PathOf("Models", "DigitClassifier.cs");
        var changed = folder.Write(
            "Wider.cs",
            File.ReadAllText(seed).Replace("[Dense(32,", "[Dropout(0.5)]\n[Dense(64,", StringComparison.Ordinal));

        var ran = Ran.Command("diff", seed, changed, "--max-parameters", "+5%");

        Assert.Equal(
            (3, "DigitClassifier: the parameters are 57,002, 31,050 before; at most 32,602 are allowed (+5%)\n"),
            (ran.Code, ran.Error));
        Page.Shows("paramgen diff DigitClassifier.cs Wider.cs --max-parameters +5%", ran.Output + ran.Error);
    }

    [Theory]
    [MemberData(nameof(Neighbors))]
    public void The_deltas_sum_to_those_of_the_whole(string old, string other)
    {
        var ran = Ran.Command("diff", Model(old), Model(other), "--format", "json");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        using var json = JsonDocument.Parse(ran.Output);
        var report = Assert.Single(json.RootElement.EnumerateArray());
        var rows = report.GetProperty("rows").EnumerateArray().ToList();
        foreach (var (number, total) in new[] { ("parameters", "totalParameters"), ("multiplyAdds", "multiplyAdds") })
        {
            if (report.GetProperty(total).GetProperty("delta").ValueKind is JsonValueKind.Number)
                Assert.Equal(Delta(report.GetProperty(total)), rows.Sum(row => Delta(row.GetProperty(number))));
        }

        static long Delta(JsonElement growth) => growth.GetProperty("delta").GetInt64();
    }

    [Theory]
    [InlineData("text_lstm")]
    [InlineData("transformer_text")]
    [InlineData("multi_input_output")]
    public void What_is_left_out_is_the_default_that_a_file_writes(string model)
    {
        var path = folder.Write("Net.cs", Ran.Command("convert", Model(model), "--class", "Net").Output);
        var ran = Ran.Command("diff", Model(model), path, "--exit-code");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public void One_number_for_all_axes_is_written_as_one()
    {
        var old = folder.Write("Net.json", Ran.Command("convert", folder.Write("Old.cs", Net(3))).Output);
        var ran = Ran.Command("diff", old, folder.Write("New.cs", Net(5)), "-f", "csv");
        Assert.Contains(",KernelSize 3 → 5\n", ran.Output, StringComparison.Ordinal);

        static string Net(int size) => $"[Input(9, 9, 1)] [Conv2D(2, {size}, Padding = Padding.Same)] partial class Net;";
    }

    [Fact]
    public void What_was_added_tells_its_arguments()
    {
        var ran = Ran.Command(
            "diff",
            folder.Write("Old.cs", "[Input(4)] [Dense(3)] partial class Net;"),
            folder.Write("New.cs", "[Input(4)] [Dense(3)] [Dropout(0.25, Seed = 1)] partial class Net;"),
            "-f",
            "csv");
        Assert.Contains("Rate 0.25; Seed 1\n", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(0)] partial class Net;", "[Input(4)] [Dense(3)] partial class Net;", "old: ")]
    [InlineData("[Input(4)] [Dense(3)] partial class Net;", "[Input(4)] [Dense(0)] partial class Net;", "new: ")]
    public void It_is_said_which_version_is_invalid(string old, string other, string start)
    {
        var ran = Ran.Command("diff", folder.Write("a/Net.cs", old), folder.Write("b/Net.cs", other));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.StartsWith(start, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_several_classes_is_chosen_for_a_file_that_has_one_model()
    {
        var code = folder.Write("Two.cs", "[Input(4)] [Dense(3)] partial class One; [Input(4)] [Dense(2)] partial class Two;");
        var ran = Ran.Command("diff", code, Model("mlp"));
        Assert.Equal((1, $"old: {code}: several classes have layers; choose one with --class: One, Two\n"), (ran.Code, ran.Error));
        Assert.Equal(0, Ran.Command("diff", code, Model("mlp"), "--class", "Two").Code);
    }

    [Fact]
    public void A_model_does_not_differ_from_itself()
    {
        foreach (var path in new[] { Model("applications_nasnetmobile"), Ran.PathOf("Models", "resnet.onnx") })
        {
            var ran = Ran.Command("diff", path, path, "--exit-code");
            Assert.Equal((0, ""), (ran.Code, ran.Error));
            Assert.Contains("\nNo ", ran.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    // What is inserted or removed is one line, whatever Keras calls the layers after it.
    [InlineData(
        "[Input(8)] [Dense(4)] [Dense(4)] [Dense(2)]",
        "[Input(8)] [Dense(4)] [Dropout(0.1)] [Dense(4)] [Dense(2)]",
        "added,,dropout")]
    [InlineData(
        "[Input(8)] [Dense(4)] [ReLU] [Dense(4)] [ReLU] [Dense(2)]",
        "[Input(8)] [Dense(4)] [Dense(4)] [ReLU] [Dense(2)]",
        "removed,re_lu,")]
    // A stride changes what comes after it, too.
    [InlineData(
        "[Input(8, 8, 1)] [Conv2D(4, 3, Padding = Padding.Same)] [ReLU]",
        "[Input(8, 8, 1)] [Conv2D(4, 3, Padding = Padding.Same, Strides = 2)] [ReLU]",
        "changed,conv2d,conv2d|changed,re_lu,re_lu")]
    [InlineData("[Input(8)] [Dense(4, Name = \"head\")]", "[Input(8)] [Dense(4, Name = \"top\")]", "changed,head,top")]
    // One kind for another under the same name is a change; under names of Keras's, one layer goes and another one comes.
    [InlineData("[Input(8)] [Dense(4, Name = \"x\")]", "[Input(8)] [ReLU(Name = \"x\")]", "changed,x,x")]
    [InlineData("[Input(8)] [Dense(4)]", "[Input(8)] [ReLU]", "removed,dense,|added,,re_lu")]
    // How a layer is trained changes no number of the whole, but it is a change.
    [InlineData("[Input(8)] [Dense(4)]", "[Input(8)] [Dense(4, KernelRegularizer = Regularizer.L2)]", "changed,dense,dense")]
    [InlineData("[Input(8)] [Dense(4)]", "[Input(8)] [Dense(4, Trainable = false)]", "changed,dense,dense")]
    // A skip connection that is moved.
    [InlineData(
        "[Input(8)] [Dense(8, Name = \"a\")] [Dense(8, Name = \"b\")] [Dense(8, Name = \"c\")] [Add(\"a\", \"c\")]",
        "[Input(8)] [Dense(8, Name = \"a\")] [Dense(8, Name = \"b\")] [Dense(8, Name = \"c\")] [Add(\"b\", \"c\")]",
        "changed,add,add")]
    public void Layers_are_aligned_as_a_person_would(string old, string other, string expected)
    {
        var rows = Rows(old + " partial class Net;", other + " partial class Net;");
        Assert.Equal(expected, string.Join('|', rows.Select(row => string.Join(',', row.Split(',').Skip(1).Take(3)))));
    }

    [Fact]
    public void What_changed_within_a_model_is_told_there()
    {
        const string net = "[Input(8)] [Use(typeof(Encoder))] [Dense(2)] partial class Net; ";
        var rows = Rows(
            net + "[Input(8)] [Dense(4)] [Dense(4)] partial class Encoder;",
            net + "[Input(8)] [Dense(4)] [Dense(6)] partial class Encoder;",
            "Net");
        Assert.Equal(
            [
                "Net,changed,encoder/dense_1,encoder/dense_1,Dense,Dense,\"(None, 4)\",\"(None, 6)\",20,30,10,16,24,8,Units 4 → 6",
                "Net,changed,dense,dense,Dense,Dense,\"(None, 2)\",\"(None, 2)\",10,14,4,8,12,4,",
            ],
            rows);
    }

    [Theory]
    // Also where its multiply-adds are not known; where the model has another name, the row of the model says it.
    [InlineData("Dim.Unknown, 3", "Conv1D(4, 3, Activation = Activation.Tanh)", "encoder", "Activation Relu → Tanh")]
    [InlineData("8, 3", "Conv1D(4, 3, Activation = Activation.Tanh)", "other", "renamed; other/conv1d: Activation Relu → Tanh")]
    public void A_change_within_a_model_is_never_lost(string shape, string layer, string name, string expected)
    {
        string Net(string inner, string layerName) =>
            $"[Input({shape})] [Use(typeof(Encoder), Name = \"{layerName}\")] partial class Net; "
            + $"[Input({shape})] [{inner}] partial class Encoder;";
        var rows = Rows(Net("Conv1D(4, 3, Activation = Activation.Relu)", "encoder"), Net(layer, name), "Net");
        Assert.EndsWith(expected, Assert.Single(rows), StringComparison.Ordinal);
    }

    [Theory]
    // The type of a layer, the order of the inputs, and that of the layers.
    [InlineData("[Input(8)] [Dense(4)]", "[Input(8)] [Dense(4, DType = DType.MixedFloat16)]", "DType Float32 → MixedFloat16")]
    [InlineData(
        "[Input(8, Name = \"a\")] [Input(8, Name = \"b\")] [Add(\"a\", \"b\")]",
        "[Input(8, Name = \"b\")] [Input(8, Name = \"a\")] [Add(\"a\", \"b\")]",
        "Inputs: a float32 (None, 8), b float32 (None, 8) → b float32 (None, 8), a float32 (None, 8)")]
    [InlineData(
        "[Input(8)] [Dense(8, Name = \"x\", Activation = Activation.Relu)] [Dense(8, Name = \"y\")]",
        "[Input(8)] [Dense(8, Name = \"y\")] [Dense(8, Name = \"x\", Activation = Activation.Relu)]",
        "moved")]
    public void What_changes_no_number_is_a_difference_all_the_same(string old, string other, string expected)
    {
        var (before, after) = (folder.Write("Old.cs", old + " partial class Net;"), folder.Write("New.cs", other + " partial class Net;"));
        var ran = Ran.Command("diff", before, after, "--exit-code");
        Assert.Equal(3, ran.Code);
        Assert.Contains(expected, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("renamed", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_models_of_two_files_are_compared_each_with_that_of_its_name()
    {
        var rows = Rows(
            "[Input(8)] [Dense(4)] partial class A; [Input(8)] [Dense(4)] partial class B;",
            "[Input(8)] [Dense(4)] partial class A; [Input(8)] [Dense(5)] partial class C;");
        Assert.Equal(
            ["C,added,,input_layer", "C,added,,dense", "B,removed,input_layer,", "B,removed,dense,"],
            rows.Select(row => string.Join(',', row.Split(',').Take(4))));
    }

    [Fact]
    public void Nothing_is_a_model_to_compare_with()
    {
        var path = folder.Write("Net.cs", "[Input(8)] [Dense(4)] partial class Net;");
        Assert.Contains("- Parameters: +36\n", Ran.Command("diff", "/dev/null", path, "-f", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains("- Parameters: -36\n", Ran.Command("diff", path, "/dev/null", "-f", "markdown").Output, StringComparison.Ordinal);
        var neither = Ran.Command("diff", "/dev/null", "/dev/null");
        Assert.Equal((4, "neither /dev/null nor /dev/null has a model\n"), (neither.Code, neither.Error));
    }

    [Theory]
    [InlineData("--max-parameters", "45", 0)]
    [InlineData("--max-parameters", "44", 3)]
    [InlineData("--max-parameters", "+9", 0)]
    [InlineData("--max-parameters", "+8", 3)]
    [InlineData("--max-parameters", "+25%", 0)]
    [InlineData("--max-parameters", "+24.9%", 3)]
    [InlineData("--max-parameters", "-5%", 3)]
    [InlineData("--max-parameter-bytes", "+36", 0)]
    [InlineData("--max-parameter-bytes", "+35", 3)]
    [InlineData("--max-multiply-adds", "+0%", 3)]
    [InlineData("--max-peak-activation-bytes", "+4", 0)]
    [InlineData("--max-peak-activation-bytes", "+3", 3)]
    [InlineData("--max-parameters", "5%", 2)]
    [InlineData("--max-parameters", "+5 %", 2)]
    [InlineData("--max-parameters", "1e3", 2)]
    [InlineData("--max-parameters", "+", 2)]
    [InlineData("--max-parameters", "", 2)]
    [InlineData("--max-parameters", "99999999999999999999999999999999", 2)]
    public void A_limit_fails_what_exceeds_it(string option, string limit, int code)
    {
        var old = folder.Write("Old.cs", "[Input(8)] [Dense(4)] partial class Net;");
        var other = folder.Write("New.cs", "[Input(8)] [Dense(5)] partial class Net;");
        var ran = Ran.Command("diff", old, other, option, limit);
        Assert.Equal(code, ran.Code);
        Assert.Equal(code == 0, ran.Error.Length == 0);
    }

    [Theory]
    [InlineData("+5%", 0)]
    [InlineData("36", 0)]
    [InlineData("35", 3)]
    public void A_new_model_has_not_grown(string limit, int code)
    {
        var path = folder.Write("Net.cs", "[Input(8)] [Dense(4)] partial class Net;");
        Assert.Equal(code, Ran.Command("diff", "/dev/null", path, "--max-parameters", limit).Code);
    }

    [Fact]
    public void A_limit_of_what_is_not_known_fails()
    {
        var path = folder.Write("Net.cs", "[Input(Dim.Unknown, 3)] [Conv1D(4, 3)] partial class Net;");
        var ran = Ran.Command("diff", path, path, "--max-multiply-adds", "+5%");
        Assert.Equal((3, "Net: the multiply-adds are not known, so they cannot be limited to +5%\n"), (ran.Code, ran.Error));
    }

    [Fact]
    public void Layers_and_tensors_are_not_compared()
    {
        var ran = Ran.Command("diff", Model("mlp"), Ran.PathOf("Models", "resnet.onnx"));
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains("one has layers and the other one only tensors", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_files_say_what_is_wrong_with_them()
    {
        var path = folder.Write("Net.cs", "[Input(8)] [Dense(0)] partial class Net;");
        var ran = Ran.Command("diff", path, "missing.keras");
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Equal(2, ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static string Model(string name) => Ran.PathOf("Oracle", "models", name + ".json");

    /// <summary>The rows of a difference, as comma-separated values.</summary>
    private string[] Rows(string old, string other, string? className = null)
    {
        string[] names = className is null ? [] : ["--class", className];
        var ran = Ran.Command(["diff", folder.Write("Old.cs", old), folder.Write("New.cs", other), "-f", "csv", .. names]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return [.. ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }
}
