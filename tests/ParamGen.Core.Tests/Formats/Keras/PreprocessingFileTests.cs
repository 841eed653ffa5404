using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>What the files of preprocessing layers say beside the arguments that were given.</summary>
public class PreprocessingFileTests
{
    [Theory]
    [InlineData("[0.5, 1.5, 2.5]", "null", "(None, 4, 4)")]
    [InlineData("null", "7", "(None, 4, 7)")]
    [InlineData("[0.5, 1.5, 2.5]", "7", "(None, 4, 4)")]
    public void A_discretization_has_the_bins_that_it_has_learned(string boundaries, string bins, string output) =>
        Assert.Equal(
            output,
            OutputOf("Discretization", $"\"bin_boundaries\": {boundaries}, \"num_bins\": {bins}, \"output_mode\": \"one_hot\""));

    [Theory]
    [InlineData("StringLookup", "null", "(None, None)")]
    [InlineData("StringLookup", "9", "(None, 9)")]
    // Before it has learned any, it notes that there is one, for unknown tokens.
    [InlineData("TextVectorization", "1", "(None, 4, None)")]
    [InlineData("TextVectorization", "9", "(None, 4, 9)")]
    public void A_vocabulary_has_the_size_that_is_noted(string kind, string size, string output) =>
        Assert.Equal(output, OutputOf(kind, $"\"vocabulary\": null, \"vocabulary_size\": {size}, \"output_mode\": \"multi_hot\""));

    [Fact]
    public void A_file_of_another_size_than_its_vocabulary_is_refused() =>
        Assert.Equal("PG0162", Of("StringLookup", "\"vocabulary\": [\"a\"], \"vocabulary_size\": 9, \"output_mode\": \"count\""));

    [Theory]
    [InlineData("TextVectorization", "\"standardize\": null, \"split\": null, \"ngrams\": [1, 3]", "0 parameters")]
    [InlineData("TextVectorization", "\"standardize\": \"none\"", "PG0506")]
    [InlineData("TextVectorization", "\"ngrams\": 2", "0 parameters")]
    [InlineData("MelSpectrogram", "\"window\": null", "0 parameters")]
    [InlineData("MelSpectrogram", "\"window\": \"none\"", "PG0506")]
    [InlineData("Hashing", "\"num_bins\": 3, \"mask_value\": 7, \"salt\": [1, 2]", "0 parameters")]
    [InlineData("Hashing", "\"num_bins\": 3, \"mask_value\": \"\", \"salt\": 1", "0 parameters")]
    [InlineData("Hashing", "\"num_bins\": 3, \"mask_value\": [7]", "PG0506")]
    [InlineData("IntegerLookup", "\"vocabulary\": [1, 2], \"vocabulary_dtype\": \"int64\"", "0 parameters")]
    [InlineData("IntegerLookup", "\"vocabulary\": [1, 99999999999]", "PG0506")]
    [InlineData("IntegerLookup", "\"vocabulary\": [1, 2], \"vocabulary_dtype\": \"int32\"", "PG0150")]
    public void Arguments_are_read_as_Keras_writes_them(string kind, string config, string result) =>
        Assert.Equal(result, Of(kind, config));

    [Theory]
    [InlineData("Bidirectional", "goes through no sequence in a direction that could be turned around")]
    [InlineData("SpectralNormalization", "has no kernel of its own")]
    public void A_model_in_a_wrapper_of_single_layers_is_refused_with_the_reason(string wrapper, string reason)
    {
        var inner = Sequential(InChain("Dense", "\"name\": \"d\", \"units\": 3"));
        var text = Sequential(InChain(wrapper, "\"name\": \"w\", \"layer\": " + inner));
        var error = Assert.Single(KerasModelReader.Read(text).Errors);
        Assert.EndsWith("wraps a model, which " + reason, error.Text(""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_holds_layers_and_models()
    {
        string dense = InChain("Dense", "\"name\": \"d\", \"units\": 3"), built = Built("e", 3);
        Assert.Equal("27 parameters", Pipeline(dense, built));
        Assert.Equal("27 parameters", Pipeline(Sequential(dense), built));
        Assert.Equal("PG0310", Pipeline(dense, Built("e", 5)));
        Assert.Equal("PG0101", Pipeline());
        Assert.Equal("PG0505", Pipeline(InChain("Sense", "\"name\": \"d\"")));
        Assert.Equal("PG0506", KerasResult.Of(Sequential(InChain("Pipeline", "\"name\": \"p\""))));
    }

    private static string Built(string name, int width) =>
        InChain("Dense", $"\"name\": \"{name}\", \"units\": 3", $"\"build_config\": {{\"input_shape\": [null, {width}]}}");

    private static string Pipeline(params string[] layers) =>
        KerasResult.Of(Sequential(InChain("Pipeline", $"\"name\": \"p\", \"layers\": {List(layers)}")));

    private static string Of(string kind, string config) => KerasResult.Of(Sequential(InChain(kind, $"\"name\": \"l\", {config}")));

    private static string OutputOf(string kind, string config)
    {
        var read = KerasModelReader.Read(Sequential(InChain(kind, $"\"name\": \"l\", {config}")));
        Assert.Empty(read.Errors.Select(error => error.Text("")));
        return NetworkEvaluator.Evaluate(read.Network!).Report!.Outputs[0].Shape.ToString();
    }
}
