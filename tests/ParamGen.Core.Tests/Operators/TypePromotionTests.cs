namespace ParamGen.Core.Tests.Operators;

public class TypePromotionTests
{
    [Theory]
    [InlineData("(3) float16", "(3) float16", "float16")]
    [InlineData("(3) float16", "(3) float32", "float32")]
    [InlineData("(3) float16", "(3) bfloat16", "float32")]
    [InlineData("(3) int8", "(3) uint8", "int16")]
    [InlineData("(3) int32", "(3) float16", "float16")]
    [InlineData("(3) bool", "(3) uint8", "uint8")]
    [InlineData("(3) uint64", "(3) int8", "float32")]
    [InlineData("(3) complex64", "(3) float32", "complex64")]
    // Numbers of Python's take the type of what they meet, where it can hold them.
    [InlineData("(3) float16", "1.5", "float16")]
    [InlineData("(3) uint8", "1", "uint8")]
    [InlineData("(3) int32", "1.5", "float32")]
    [InlineData("(3) bool", "1", "int32")]
    [InlineData("(3) bool", "true", "bool")]
    // Types of 64 bits are those of TensorFlow alone.
    [InlineData("(3) int64", "(3) int32", "int64 on TensorFlow, int32 elsewhere")]
    [InlineData("(3) float64", "1", "float64 on TensorFlow, float32 elsewhere")]
    [InlineData("(3) uint64", "(3) uint64", "uint32")]
    [InlineData("(3) string", "(3) float32", "refused: cannot compute with string and another type")]
    [InlineData(
        "(3) float8_e5m2",
        "(3) float32",
        "refused: cannot compute with float8_e5m2, which Keras converts to no other type")]
    [InlineData("(3) float32", "[1, 2]", "refused: cannot compute with [1, 2]")]
    public void Two_types_have_one_in_common(string one, string other, string expected) =>
        Assert.Equal(expected, Called.Types("Add", "", one, other));

    [Theory]
    [InlineData("TrueDivide", "(3) int32", "(3) int32", "float32")]
    [InlineData("TrueDivide", "(3) int32", "(3) float16", "float16")]
    [InlineData("Mod", "(3) bool", "(3) bool", "int32")]
    [InlineData("Less", "(3) float16", "2", "bool")]
    [InlineData("Matmul", "(3, 3) int8", "(3, 3) int8", "int32")]
    [InlineData("Hypot", "(3) uint8", "(3) uint8", "float32")]
    public void An_operator_of_two_has_a_rule_of_its_own(string name, string one, string other, string expected) =>
        Assert.Equal(expected, Called.Types(name, "", one, other));

    [Theory]
    [InlineData("Sqrt", "int64", "float32")]
    [InlineData("Sqrt", "float16", "float16")]
    [InlineData("Exp", "bool", "float32")]
    [InlineData("Cbrt", "int64", "float64")]
    [InlineData("Deg2rad", "uint64", "float32")]
    [InlineData("Square", "bool", "int32")]
    [InlineData("Isnan", "float16", "bool")]
    [InlineData("Reciprocal", "float16", "float32")]
    [InlineData("Sum", "int8", "int32")]
    [InlineData("Sum", "uint8", "uint32 on TensorFlow, int32 elsewhere")]
    [InlineData("Prod", "int64", "int64")]
    [InlineData("Mean", "int32", "float32")]
    [InlineData("Mean", "float64", "float64")]
    [InlineData("Var", "float64", "float64 on TensorFlow, float32 elsewhere")]
    [InlineData("Std", "float64", "float64")]
    [InlineData("Argmax", "float16", "int32")]
    // Versions of Keras differ.
    [InlineData("Logsumexp", "float16", "unknown")]
    public void An_operator_of_one_has_a_rule_of_its_own(string name, string type, string expected) =>
        Assert.Equal(expected, Called.Types(name, "", "(None, 3) " + type));

    [Theory]
    [InlineData("\"dtype\": \"float16\"", "float16")]
    [InlineData("\"dtype\": \"int\"", "int64 on TensorFlow, int32 elsewhere")]
    [InlineData("\"dtype\": {\"module\": \"keras\", \"class_name\": \"DTypePolicy\", \"config\": {\"name\": \"bfloat16\"}}", "bfloat16")]
    [InlineData("\"dtype\": \"float\"", "refused: takes a type as 'dtype', not 'float'")]
    public void A_cast_names_its_type(string settings, string expected) =>
        Assert.Equal(expected, Called.Types("Cast", settings, "(None, 3)"));
}
