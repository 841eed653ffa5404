namespace ParamGen.Files.Tests.Constants;

/// <summary>A class whose file cannot be read has no constants, and one error that says why.</summary>
public class DamagedFileConstantsTests
{
    public static TheoryData<string, string> Files =>
    [
        .. Rows("KerasModel", "keras", ".keras", ".h5"),
        .. Rows("OnnxModel", "onnx", ".onnx"),
        .. Rows("TensorFlowLiteModel", "tflite", ".tflite"),
        .. Rows("SafeTensors", "safetensors", ".safetensors"),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_class_says_what_the_build_says(string attribute, string file)
    {
        var model = new DescribedModels(($"[{attribute}(\"{file}\")]", file));
        Assert.Empty(model.Errors);
        Assert.Null(model.Constant(0, "TotalParameters"));
        Assert.Null(model.Constant(0, "ConstantBytes"));
        var problem = Assert.Single(model.Problems);
        if (OracleFiles.Describe(file).Error is { } error)
            Assert.StartsWith(
                $"{error.Id} Net0: '{Path.GetFileName(file)}' {Verb(error.Id)}: {error.Message}",
                problem,
                StringComparison.Ordinal);
        else
            Assert.StartsWith("PG05", problem, StringComparison.Ordinal);
    }

    private static string Verb(string id) => id == "PG0520" ? "is damaged" : "cannot be read";

    /// <summary>An HDF5 file with the name of an archive holds a model, as early versions of Keras 2 wrote it.</summary>
    private static IEnumerable<TheoryDataRow<string, string>> Rows(string attribute, string folder, params string[] endings) =>
        OracleFiles.Files(folder, areWhole: false, endings)
            .Where(row => !row.Data.EndsWith("damaged-h5.keras", StringComparison.Ordinal))
            .Select(row => new TheoryDataRow<string, string>(attribute, row.Data));
}
