namespace ParamGen.Core.Tests.Operators;

public class ReshapingTests
{
    [Theory]
    [InlineData("(2, 6)", "[3, 4]", "(3, 4)")]
    [InlineData("(2, 6)", "[-1]", "(12,)")]
    [InlineData("(2, 6)", "[3, -1, 2]", "(3, 2, 2)")]
    [InlineData("(None, 6)", "[-1, 3, 2]", "(None, 3, 2)")]
    [InlineData("(None, 6)", "[4, 3]", "(4, 3)")]
    [InlineData("(2, 6)", "[null, 3]", "(None, 3)")]
    [InlineData("(2, 6)", "12", "(12,)")]
    [InlineData("(2, 6)", "[5, -1]", "refused: cannot give the 12 values of (2, 6) the shape (5, -1)")]
    [InlineData("(2, 6)", "[5, 2]", "refused: cannot give the 12 values of (2, 6) the shape (5, 2)")]
    [InlineData("(2, 6)", "[-1, -1]", "refused: takes sizes of 0 or more and a single -1, not [-1, -1]")]
    public void A_size_of_minus_one_is_what_is_left(string input, string shape, string expected) =>
        Assert.Equal(expected, Called.Of("Reshape", $"\"newshape\": {shape}", input));

    [Theory]
    [InlineData("Transpose", "\"axes\": null", "(4, 3, None)")]
    [InlineData("Transpose", "\"axes\": [0, 2, -2]", "(None, 4, 3)")]
    [InlineData("Transpose", "\"axes\": [0, 1, 1]", "refused: takes each axis of (None, 3, 4) once, not [0, 1, 1]")]
    [InlineData("Swapaxes", "\"axis1\": 0, \"axis2\": -1", "(4, 3, None)")]
    [InlineData("Moveaxis", "\"source\": 0, \"destination\": -1", "(3, 4, None)")]
    [InlineData("ExpandDims", "\"axis\": -1", "(None, 3, 4, 1)")]
    [InlineData("ExpandDims", "\"axis\": [0, 2]", "(1, None, 1, 3, 4)")]
    [InlineData("Squeeze", "\"axis\": 1", "refused: takes away axes of size 1, which 1 of (None, 3, 4) is not")]
    [InlineData("Ravel", "", "(None,)")]
    [InlineData("Tile", "\"repeats\": [2, 1]", "(None, 6, 4)")]
    [InlineData("Repeat", "\"repeats\": [1, 2, 3], \"axis\": 1", "(None, 6, 4)")]
    [InlineData("Pad", "\"pad_width\": [[0, 0], [1, 2], [0, 3]]", "(None, 6, 7)")]
    [InlineData("Pad", "\"pad_width\": 1", "(None, 5, 6)")]
    [InlineData("Rot90", "\"axes\": [1, 2]", "(None, 4, 3)")]
    [InlineData("BroadcastTo", "\"shape\": [2, 3, 4]", "(2, 3, 4)")]
    [InlineData("BroadcastTo", "\"shape\": [-1, 3, 4]", "refused: would give an output of shape (-1, 3, 4)")]
    [InlineData("Split", "\"indices_or_sections\": 2, \"axis\": -1", "(None, 3, 2) (None, 3, 2)")]
    [InlineData("Split", "\"indices_or_sections\": [1], \"axis\": 0", "(1, 3, 4) (None, 3, 4)")]
    [InlineData("Split", "\"indices_or_sections\": 2, \"axis\": 1", "refused: cannot split the size 3 of axis 1 into 2 equal parts")]
    [InlineData("ArraySplit", "\"indices_or_sections\": 2, \"axis\": 1", "(None, 2, 4) (None, 1, 4)")]
    [InlineData("Unstack", "\"axis\": 1", "(None, 4) (None, 4) (None, 4)")]
    [InlineData("Unstack", "", "refused: cannot tell how many positions axis 0 of (None, 3, 4) has")]
    [InlineData("Split", "\"indices_or_sections\": 1000000000", "refused: has more than 10000 outputs")]
    public void Values_are_moved(string name, string settings, string expected) =>
        Assert.Equal(expected, Called.Of(name, settings, "(None, 3, 4)"));

    [Theory]
    [InlineData("Concatenate", "\"axis\": -1", "(None, 3, 9)")]
    [InlineData("Concatenate", "\"axis\": 1", "refused: joins on axis 1, but (None, 3, 4) and (None, 3, 5) differ beside it")]
    [InlineData("Stack", "\"axis\": 1", "refused: stacks tensors of one shape, but (None, 3, 4) and (None, 3, 5) differ")]
    [InlineData("Dstack", "", "(None, 3, 9)")]
    public void Tensors_are_joined(string name, string settings, string expected)
    {
        var tensors = new Core.Model.Operand.List(new Core.Model.Operand[] { Tensor(4), Tensor(5) });
        var known = Core.Operators.OperatorCatalogue.Find("keras.src.ops.numpy", name)!;
        var given = new Core.Formats.Keras.KerasOperands(_ => null).Settings(Core.Json.JsonReader.Read($"{{{settings}}}", out _)!)!.Value;
        var (outputs, refusal) = known.Call(given, new(tensors), default);
        Assert.Equal(expected, refusal is null ? outputs[0].Shape.ToString() : "refused: " + refusal);

        static Core.Model.Operand.Tensor Tensor(long width) => new(new(null, 3, width), Core.Shapes.ElementType.Float32);
    }

    [Theory]
    [InlineData("b (h p) c -> b h (p c)", "\"p\": 2", "(2, 3, 8)")]
    [InlineData("a b c -> (a b) c", "", "(12, 4)")]
    public void A_pattern_rearranges_axes(string pattern, string lengths, string expected)
    {
        var named = new Core.Formats.Keras.KerasOperands(_ => null).NamedArgs(Core.Json.JsonReader.Read($"{{{lengths}}}", out _)!)!.Value;
        var result = Core.Operators.OperatorCatalogue.Find("keras.src.ops.einops", "Rearrange")!.Call(
            default,
            new(new Core.Model.Operand.Tensor(new(2, 6, 4), Core.Shapes.ElementType.Float32), new Core.Model.Operand.Text(pattern)),
            named);
        Assert.Equal(expected, result.Outputs[0].Shape.ToString());
    }
}
