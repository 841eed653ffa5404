using System.Text.Json;

namespace ParamGen.Files.Tests.Constants;

/// <summary>A file of a whole model has the numbers that Keras gives, and a file of weights those of its weights.</summary>
public class KerasConstantsTests
{
    private static readonly string[] files =
        [.. OracleFiles.Files("keras", areWhole: true, ".keras", ".h5", ".hdf5").Select(row => row.Data)];

    private static readonly string[] whole = [.. files.Where(file => !IsOfWeights(file) && !IsUnbuilt(file))];

    /// <summary>A model with LoRA is saved with its kernels merged, so the file has fewer weights than the model.</summary>
    private static readonly string[] withWeights =
        [.. files.Where(file => !IsUnbuilt(file) && !file.Contains("lora", StringComparison.Ordinal))];

    private static readonly DescribedModels models = new([.. whole.Select(file => (Attributes(file), file))]);
    private static readonly DescribedModels weights = new([.. withWeights.Select(file => ($"[Weights(\"{file}\")]", file))]);

    public static TheoryData<int, string> Models => [.. whole.Select((file, i) => (i, file))];

    public static TheoryData<int, string> Weights => [.. withWeights.Select((file, i) => (i, file))];

    [Fact]
    public void All_models_compile()
    {
        Assert.DoesNotContain(models.Problems, problem => !problem.StartsWith("PG09", StringComparison.Ordinal) && !IsOfOperators(problem));
        Assert.Empty(models.Errors);
        Assert.Empty(weights.Problems);
        Assert.Empty(weights.Errors);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_totals_and_shapes_are_those_of_Keras(int model, string file)
    {
        var truth = OracleFiles.TruthOf(file);
        Assert.Equal(truth.GetProperty("total").GetInt64(), models.Constant(model, "TotalParameters"));
        Assert.Equal(truth.GetProperty("trainable").GetInt64(), models.Constant(model, "TrainableParameters"));
        Assert.Equal(Text(truth.List("inputs").Select(Shape)), models.Constant(model, "InputShape"));
        Assert.Equal(Text(truth.List("outputs").Select(Shape)), models.Constant(model, "OutputShape"));
    }

    [Theory]
    [MemberData(nameof(Weights))]
    public void The_weights_are_as_many_as_Keras_counts(int model, string file) =>
        Assert.Equal(OracleFiles.TruthOf(file).GetProperty("total").GetInt64(), weights.Constant(model, "TotalParameters"));

    [Fact]
    public void An_operator_in_HDF5_is_a_warning_because_Keras_cannot_load_it() =>
        Assert.Contains(models.Problems, problem => IsOfOperators(problem) && problem.Contains("k3-text.h5", StringComparison.Ordinal));

    [Theory]
    [InlineData("keras/k3-unbuilt.keras")]
    [InlineData("keras/k3-unbuilt.h5")]
    public void A_model_that_was_not_built_says_so(string file)
    {
        Assert.StartsWith("PG0508", ProblemOf("KerasModel", file), StringComparison.Ordinal);
        Assert.StartsWith("PG0514", ProblemOf("Weights", file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_was_not_built_gets_its_shape_from_the_class()
    {
        var model = new DescribedModels(("[KerasModel(\"k3-unbuilt.keras\"), Input(6)]", "keras/k3-unbuilt.keras"));
        Assert.Empty(model.Errors);
        Assert.NotEqual(0L, model.Constant(0, "TotalParameters"));
    }

    [Fact]
    public void Weights_without_an_architecture_are_no_model()
    {
        const string File = "keras/odd-weights-only.h5";
        var problem = ProblemOf("KerasModel", File);
        Assert.StartsWith("PG0514", problem, StringComparison.Ordinal);
        Assert.Contains("[Weights]", problem, StringComparison.Ordinal);
        Assert.Empty(new DescribedModels(($"[Weights(\"{File}\")]", File)).Problems);
    }

    private static string ProblemOf(string attribute, string file) =>
        Assert.Single(new DescribedModels(($"[{attribute}(\"{file}\")]", file)).Problems);

    private static string Attributes(string file) => file.Contains("-own.", StringComparison.Ordinal)
        ? $"[KerasModel(\"{file}\"), CustomLayer(\"Mine>Scale\", typeof(Scale))]"
        : $"[KerasModel(\"{file}\")]";

    private static bool IsOfWeights(string file) =>
        file.EndsWith(".hdf5", StringComparison.Ordinal) || file.EndsWith(".weights.h5", StringComparison.Ordinal);

    private static bool IsUnbuilt(string file) => file.Contains("unbuilt", StringComparison.Ordinal);

    private static bool IsOfOperators(string problem) => problem.StartsWith("PG0515", StringComparison.Ordinal);

    private static string Text(IEnumerable<string> shapes) => shapes.ToArray() is [var only] ? only : $"[{string.Join(", ", shapes)}]";

    private static string Shape(JsonElement shape)
    {
        string[] dims = [.. shape.EnumerateArray().Select(dim => dim.ValueKind == JsonValueKind.Null ? "None" : dim.ToString())];
        return $"({string.Join(", ", dims)}{(dims.Length == 1 ? "," : "")})";
    }
}
