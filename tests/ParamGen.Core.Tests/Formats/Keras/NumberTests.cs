using static ParamGen.Core.Tests.Formats.Keras.KerasText;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>A number in a file is what Python makes of it, or no number.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("3", "15 parameters")]
    [InlineData("3.0", "PG0506")]
    [InlineData("3e0", "PG0506")]
    [InlineData("true", "PG0506")]
    [InlineData("\"3\"", "PG0506")]
    [InlineData("null", "PG0506")]
    [InlineData("[3]", "PG0506")]
    [InlineData("NaN", "PG0506")]
    [InlineData("Infinity", "PG0506")]
    [InlineData("1e400", "PG0506")]
    [InlineData("99999999999999999999999999", "PG0506")]
    [InlineData("2147483648", "PG0506")]
    [InlineData("-0", "PG0101")]
    [InlineData("-3", "PG0101")]
    public void A_count_is_a_whole_number(string number, string result) => Assert.Equal(result, Of("Dense", $"\"units\": {number}"));

    [Theory]
    [InlineData("0.5", "0 parameters")]
    [InlineData("1", "0 parameters")]
    [InlineData("-0", "0 parameters")]
    [InlineData("1e-400", "0 parameters")]
    [InlineData("1e400", "PG0107")]
    [InlineData("-1e400", "PG0107")]
    [InlineData("NaN", "PG0107")]
    [InlineData("true", "PG0506")]
    [InlineData("null", "PG0506")]
    public void A_share_is_a_number_from_0_to_1(string number, string result) => Assert.Equal(result, Of("Dropout", $"\"rate\": {number}"));

    [Theory]
    [InlineData("[1, 2]", "0 parameters")]
    [InlineData("[1, 2.0]", "PG0506")]
    [InlineData("[1, null]", "PG0506")]
    [InlineData("[1, true]", "PG0506")]
    [InlineData("[1, 1e400]", "PG0506")]
    [InlineData("[]", "PG0506")]
    public void A_list_of_sizes_is_of_whole_numbers(string sizes, string result) =>
        Assert.Equal(result, Of("Cropping1D", $"\"cropping\": {sizes}", "[null, 8, 4]"));

    [Theory]
    [InlineData("[0.0, 255.0]", "0 parameters")]
    [InlineData("[0.0, \"255\"]", "PG0506")]
    [InlineData("[0.0, null]", "PG0506")]
    [InlineData("null", "PG0506")]
    public void A_list_of_numbers_has_nothing_else_in_it(string range, string result) =>
        Assert.Equal(result, Of("AutoContrast", $"\"value_range\": {range}", "[null, 8, 8, 3]"));

    [Theory]
    [InlineData("[null, 4]", "15 parameters")]
    [InlineData("[8, 4]", "15 parameters")]
    [InlineData("[null, 4.0]", "PG0506")]
    [InlineData("[null, -1]", "PG0506")]
    [InlineData("[-1, 4]", "PG0506")]
    [InlineData("[null, \"4\"]", "PG0506")]
    [InlineData("[null, true]", "PG0506")]
    [InlineData("[null, NaN]", "PG0506")]
    [InlineData("[null, [4]]", "PG0506")]
    [InlineData("[]", "PG0506")]
    [InlineData("null", "PG0506")]
    [InlineData("4", "PG0506")]
    public void The_shape_of_an_input_is_of_sizes(string shape, string result) => Assert.Equal(result, Of("Dense", "\"units\": 3", shape));

    [Theory]
    [InlineData("\"sparse\": true", "PG0506")]
    [InlineData("\"ragged\": 1", "PG0506")]
    [InlineData("\"ragged\": \"no\"", "PG0506")]
    [InlineData("\"input_tensor\": 1", "PG0506")]
    [InlineData("\"shape\": [4]", "PG0506")]
    [InlineData("\"batch_size\": 8", "PG0506")]
    [InlineData("\"dtype\": \"float31\"", "PG0506")]
    // What is false for Python, and what Keras does nothing with.
    [InlineData("\"sparse\": 0, \"ragged\": null", "15 parameters")]
    [InlineData("\"sparse\": [], \"ragged\": \"\"", "15 parameters")]
    [InlineData("\"optional\": 1", "15 parameters")]
    [InlineData("\"anything\": {\"else\": true}", "15 parameters")]
    public void What_else_an_input_says_is_understood(string more, string result) =>
        Assert.Equal(result, Of("Dense", "\"units\": 3", "[null, 4], " + more));

    [Theory]
    [InlineData("Dense", "\"units\": 3, \"use_bias\": null", "12 parameters")]
    [InlineData("Dense", "\"units\": 3, \"trainable\": null", "PG0506")]
    [InlineData("Dense", "\"units\": 3, \"activation\": null", "15 parameters")]
    [InlineData("Dense", "\"units\": 3, \"kernel_regularizer\": null", "15 parameters")]
    [InlineData("Dropout", "\"rate\": 0.5, \"seed\": null", "0 parameters")]
    [InlineData("LayerNormalization", "\"epsilon\": null", "PG0506")]
    [InlineData("Reshape", "\"target_shape\": null", "PG0506")]
    public void Null_is_an_option_that_is_not_set(string kind, string config, string result) => Assert.Equal(result, Of(kind, config));

    [Theory]
    [InlineData("Dense", "")]
    [InlineData("Dropout", "\"seed\": 7")]
    [InlineData("Embedding", "\"input_dim\": 7")]
    [InlineData("LSTM", "\"use_bias\": true")]
    [InlineData("RepeatVector", "\"name\": \"r\"")]
    public void What_Keras_requires_must_be_given(string kind, string config) => Assert.Equal("PG0506", Of(kind, config));

    [Theory]
    [InlineData("Dense", "\"units\": 3, \"input\": \"nobody\"")]
    [InlineData("Dense", "\"units\": 3, \"expected_parameters\": 15")]
    [InlineData("Dense", "\"units\": 3, \"kernel_initializer_arguments\": [1.0]")]
    [InlineData("Conv1D", "\"filters\": 3, \"kernel_size\": [1], \"strides_by_axis\": [1]")]
    [InlineData("LSTM", "\"units\": 3, \"initial_state\": [\"a\"]")]
    public void What_only_an_attribute_says_is_no_argument_of_Keras(string kind, string config) => Assert.Equal("PG0506", Of(kind, config));

    private static string Of(string kind, string config, string shape = "[null, 4]") =>
        KerasResult.Of(Sequential(InChain(kind, config)).Replace(
            "\"batch_shape\": [null, 4]",
            $"\"batch_shape\": {shape}",
            StringComparison.Ordinal));
}
