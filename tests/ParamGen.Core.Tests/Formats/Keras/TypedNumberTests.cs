using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Numbers that Keras writes with their type, where it reads them again.</summary>
public class TypedNumberTests
{
    [Theory]
    [InlineData("__numpy__")]
    [InlineData("__tensor__")]
    public void A_scale_may_be_an_array(string kind)
    {
        var scale = $"{{\"class_name\": \"{kind}\", \"config\": {{\"value\": [[1.0, 2.0, 3.0, 4.0]], \"dtype\": \"float32\"}}}}";
        var read = KerasModelReader.Read(Sequential(InChain("Rescaling", "\"scale\": " + scale)));

        Assert.Contains(new Argument("Scale", new EquatableArray<double>(1.0, 2.0, 3.0, 4.0)), read.Network!.Layers[^1].Arguments);
    }

    [Theory]
    [InlineData("Rescaling", "scale", "{\"class_name\": \"__numpy__\", \"config\": {\"value\": 1.0}}")]
    [InlineData("Rescaling", "scale", "{\"class_name\": \"__numpy__\", \"config\": {\"value\": 1.0, \"dtype\": \"float33\"}}")]
    [InlineData("Dropout", "rate", "{\"class_name\": \"__numpy__\", \"config\": {\"value\": 0.5, \"dtype\": \"float32\"}}")]
    [InlineData("Normalization", "mean", "{\"class_name\": \"__numpy__\", \"config\": {\"value\": 0.5, \"dtype\": \"float32\"}}")]
    public void Where_Keras_does_not_read_them_they_are_refused(string kind, string argument, string value) =>
        Assert.Equal("PG0506", KerasResult.Of(Sequential(InChain(kind, $"\"{argument}\": {value}"))));

    [Theory]
    [InlineData("0.5", "15 parameters")]
    [InlineData("[0.5]", "15 parameters")]
    [InlineData("[1, 2, 3]", "15 parameters")]
    [InlineData("[1, 2]", "PG0207")]
    [InlineData("[[1, 2, 3]]", "PG0207")]
    [InlineData("[1, [2]]", "PG0506")]
    [InlineData("\"1\"", "PG0506")]
    public void A_weight_starts_from_an_array_that_fits_it(string value, string result)
    {
        Assert.Equal(result, Bias(value));
        Assert.Equal(result, Bias($"{{\"class_name\": \"__numpy__\", \"config\": {{\"value\": {value}, \"dtype\": \"float32\"}}}}"));
    }

    [Fact]
    public void A_constant_has_a_value() => Assert.Equal("PG0506", Constant(""));

    [Fact]
    public void A_recurrent_layers_bias_starts_from_no_array() =>
        Assert.Equal(
            "PG0506",
            KerasResult.Of(Sequential(InChain(
                "LSTM",
                "\"units\": 1, \"bias_initializer\": {\"class_name\": \"Constant\", \"config\": {\"value\": [1, 2, 3, 4]}}"))
                .Replace("[null, 4]", "[null, 8, 4]", StringComparison.Ordinal)));

    private static string Bias(string value) => Constant("\"value\": " + value);

    private static string Constant(string config) => KerasResult.Of(Sequential(InChain(
        "Dense",
        $"\"units\": 3, \"bias_initializer\": {{\"class_name\": \"Constant\", \"config\": {{{config}}}}}")));
}
