namespace ParamGen.Files.Tests.Contracts;

/// <summary>
/// Files that other programs wrote of one network, named on one class: the compiler finds no difference, and of two networks it finds one.
/// </summary>
public class ContractTests
{
    private static readonly string[] notes = ["PG0614", "PG0615", "PG0616", "PG0618", "PG0627", "PG09"];
    private static readonly string[] onnx = [.. OracleFiles.Files("pairs", areWhole: true, ".keras.json").Select(row => row.Data)];
    private static readonly string[] pytorch = [.. OracleFiles.Files("pytorch", areWhole: true, ".keras.json").Select(row => row.Data)];

    [Fact]
    public void An_ONNX_model_agrees_with_the_network_that_it_was_exported_from()
    {
        Assert.Equal(18, onnx.Length);
        AssertAgree([.. onnx.Select(file => Pair(file, Stem(file) + ".onnx", "OnnxModel(\"{0}\")"))]);
    }

    [Fact]
    public void Weights_of_PyTorch_agree_with_the_network_that_was_proved_with_them()
    {
        Assert.InRange(pytorch.Length, 20, int.MaxValue);
        AssertAgree([
            .. pytorch.Select(file =>
                Pair(file, Stem(file) + ".pt.safetensors", "Weights(\"{0}\", Layout = WeightLayout.PyTorch)")),
        ]);
    }

    [Theory]
    [InlineData("k3-digits.keras", "k3-digits.weights.h5", "Weights(\"{0}\")")]
    [InlineData("k3-digits.keras", "k3-digits.h5", "Weights(\"{0}\")")]
    [InlineData("k3-digits.keras", "k3-digits.h5", "KerasModel(\"{0}\")")]
    [InlineData("k3-digits.keras", "k3-digits.keras", "Weights(\"{0}\")")]
    [InlineData("k2-digits.h5", "k2-digits.hdf5", "Weights(\"{0}\")")]
    [InlineData("k2-mixed.keras", "k2-mixed.weights.h5", "Weights(\"{0}\")")]
    [InlineData("k122-k1_digits.h5", "k122-k1_digits.hdf5", "Weights(\"{0}\")")]
    public void Files_of_Keras_agree(string network, string other, string attribute) =>
        AssertAgree(Pair("keras/" + network, "keras/" + other, attribute));

    [Fact]
    public void A_file_of_another_network_does_not_agree()
    {
        (string, string[])[] classes =
        [
            .. onnx.Where(file => !Stem(file).EndsWith("-digits", StringComparison.Ordinal))
                .Select(file => Pair(file, "pairs/torch-digits.onnx", "OnnxModel(\"{0}\")")),
            .. pytorch.Where(file => !file.EndsWith("lenet-digits.keras.json", StringComparison.Ordinal))
                .Select(file => Pair(file, "pytorch/lenet-digits.pt.safetensors", "Weights(\"{0}\", Layout = WeightLayout.PyTorch)")),
            Pair("keras/k3-digits.keras", "keras/k2-mixed.weights.h5", "Weights(\"{0}\")"),
            Pair("keras/k3-digits.keras", "keras/k2-mixed.keras", "KerasModel(\"{0}\")"),
        ];
        var models = new DescribedModels(classes);
        Assert.Empty(models.Errors);
        for (var i = 0; i < classes.Length; i++)
            Assert.Null(models.Constant(i, "TotalParameters"));
        Assert.InRange(
            models.Problems.Count(problem => problem.StartsWith("PG06", StringComparison.Ordinal)),
            classes.Length,
            int.MaxValue);
    }

    private static void AssertAgree(params (string Attributes, string[] Files)[] classes)
    {
        var models = new DescribedModels(classes);
        // What cannot be seen is said, but is no error; and advice is about the network.
        Assert.Equal("", string.Join("\n", models.Problems.Where(problem => !notes.Any(problem.StartsWith))));
        Assert.Empty(models.Errors);
        for (var i = 0; i < classes.Length; i++)
            Assert.NotNull(models.Constant(i, "TotalParameters"));
    }

    private static string Stem(string file) => file[..^".keras.json".Length];

    private static (string Attributes, string[] Files) Pair(string network, string other, string attribute) =>
        ($"[KerasModel(\"{network}\")] [{attribute.Replace("{0}", other, StringComparison.Ordinal)}]", [network, other]);
}
