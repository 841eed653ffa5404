using ParamGen.Core.Operators;
using ParamGen.Core.Operators.TensorFlow;

namespace ParamGen.Core.Tests.Operators;

/// <summary>Functions of TensorFlow: what they give and what they refuse, where Keras's own operators often differ.</summary>
public class TensorFlowTests
{
    [Theory]
    [InlineData("math.reduce_mean", "(None, 4, 5)", "\"axis\": 1", "(None, 5)")]
    [InlineData("math.reduce_sum", "(None, 4, 5)", "\"axis\": [1, -1], \"keepdims\": true", "(None, 1, 1)")]
    [InlineData("math.reduce_sum", "(None, 4)", "\"axis\": []", "(None, 4)")]
    [InlineData("math.reduce_max", "(None, 4)", "", "()")]
    [InlineData("compat.v1.math.reduce_sum", "(None, 4, 5)", "\"reduction_indices\": 1, \"keep_dims\": true", "(None, 1, 5)")]
    [InlineData("math.argmax", "(None, 4, 5)", "", "(4, 5)")]
    [InlineData("math.argmax", "(None, 4, 5)", "\"axis\": -1", "(None, 4)")]
    [InlineData("math.top_k", "(None, 5)", "\"k\": 2", "(None, 2) (None, 2)")]
    [InlineData("nn.moments", "(None, 4, 5)", "\"axes\": [1], \"keepdims\": true", "(None, 1, 5) (None, 1, 5)")]
    [InlineData("math.cumsum", "(None, 4)", "\"axis\": 2", "refused: has no axis 2 among 2")]
    public void Along_axes(string path, string first, string named, string expected) =>
        Assert.Equal(expected, CalledFunction.Of(path, first, named));

    [Theory]
    [InlineData("reshape", "(None, 4, 6)", "\"shape\": [-1, 12]", "(None, 12)")]
    [InlineData("reshape", "(2, 4, 6)", "\"shape\": [-1, 12]", "(4, 12)")]
    [InlineData("reshape", "(2, 4, 6)", "\"shape\": [-1, 7]", "refused: cannot give the 48 values of (2, 4, 6) the shape (None, 7)")]
    [InlineData("reshape", "(None, 5)", "\"shape\": [3, 4]", "refused: cannot give the values of (None, 5) the shape (3, 4)")]
    [InlineData("expand_dims", "(None, 4)", "\"axis\": -1", "(None, 4, 1)")]
    [InlineData("expand_dims", "(None, 4)", "\"axis\": 3", "refused: has no axis 3 among 3")]
    [InlineData("compat.v1.squeeze", "(None, 4, 1)", "\"axis\": 2", "(None, 4)")]
    [InlineData("compat.v1.squeeze", "(None, 4, 1)", "\"axis\": [0, 2]", "(4,)")]
    [InlineData("compat.v1.squeeze", "(2, 4, 1)", "", "(2, 4)")]
    [InlineData("compat.v1.squeeze", "(2, 4, 1)", "\"axis\": 1", "refused: takes away axes of size 1, which 1 of (2, 4, 1) is not")]
    [InlineData("compat.v1.transpose", "(None, 4, 6)", "\"perm\": [0, 2, 1]", "(None, 6, 4)")]
    [InlineData(
        "compat.v1.transpose",
        "(None, 4, 6)",
        "\"perm\": [0, 1]",
        "refused: takes each axis of (None, 4, 6) once as 'perm', not [0, 1]")]
    [InlineData("broadcast_to", "(1, 4)", "\"shape\": [3, 2, 4]", "(3, 2, 4)")]
    [InlineData("compat.v1.pad", "(None, 4)", "\"paddings\": [[0, 0], [1, 2]]", "(None, 7)")]
    [InlineData("tile", "(None, 4)", "\"multiples\": [1, 3]", "(None, 12)")]
    public void Moved(string path, string first, string named, string expected) =>
        Assert.Equal(expected, CalledFunction.Of(path, first, named));

    /// <summary>TensorFlow gives a shape without a rank, of which nothing more can be said.</summary>
    [Fact]
    public void All_axes_of_size_1_cannot_be_taken_away_where_a_size_is_not_known() =>
        Assert.StartsWith("refused: ", CalledFunction.Of("squeeze", "(None, 4, 1)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("concat", """["(None, 4)", "(None, 5)"]""", "\"axis\": -1", "(None, 9)")]
    [InlineData("concat", """["(None, 4)", "(2, 5)"]""", "\"axis\": 1", "(2, 9)")]
    [InlineData("concat", """["(2, 4)", "(3, 5)"]""", "\"axis\": 1", "refused: takes tensors of the same sizes, not of (2, 4) and (3, 5)")]
    [InlineData(
        "concat",
        """["(2, 4)", "(2, 5) int32"]""",
        "\"axis\": 1",
        "refused: takes values of the same type, not of float32 and int32")]
    [InlineData("stack", """["(None, 4)", "(2, 4)"]""", "\"axis\": 1", "(2, 2, 4)")]
    [InlineData("unstack", "(None, 3, 4)", "\"axis\": 1", "(None, 4) (None, 4) (None, 4)")]
    [InlineData("unstack", "(None, 3, 4)", "\"axis\": 0", "refused: cannot tell how many positions axis 0 of (None, 3, 4) has")]
    [InlineData("split", "(None, 6)", "\"num_or_size_splits\": 2, \"axis\": -1", "(None, 3) (None, 3)")]
    [InlineData("split", "(None, 6)", "\"num_or_size_splits\": [1, -1], \"axis\": -1", "(None, 1) (None, 5)")]
    [InlineData(
        "split",
        "(None, 6)",
        "\"num_or_size_splits\": 4, \"axis\": 1",
        "refused: cannot split the size 6 of axis 1 into 4 equal parts")]
    public void Joined_and_cut(string path, string first, string named, string expected) =>
        Assert.Equal(expected, CalledFunction.Of(path, first, named));

    [Theory]
    [InlineData("[{\"start\": null, \"stop\": null, \"step\": null}, -1]", "(None, 6)")]
    [InlineData("[0]", "(5, 6)")]
    [InlineData("0", "(5, 6)")]
    [InlineData("[{\"start\": null, \"stop\": null, \"step\": null}, {\"start\": 1, \"stop\": -1, \"step\": 2}]", "(None, 2, 6)")]
    [InlineData(
        "[{\"start\": null, \"stop\": null, \"step\": null}, {\"start\": null, \"stop\": null, \"step\": -1}, null]",
        "(None, 5, 1, 6)")]
    [InlineData("[{\"start\": null, \"stop\": null, \"step\": null}, 5]", "refused: has no index 5 on axis 1 of (None, 5, 6)")]
    [InlineData("[0, 0, 0, 0]", "refused: has 4 subscripts, but the shape (None, 5, 6) has rank 3")]
    // Of the bounds of all axes TensorFlow knows either all or none.
    [InlineData("[{\"start\": 0, \"stop\": \"() int32\", \"step\": null}, {\"start\": 0, \"stop\": 2, \"step\": null}]", "(None, None, 6)")]
    [InlineData("[\"() int32\", {\"start\": null, \"stop\": null, \"step\": null}]", "(5, 6)")]
    public void Subscripted(string key, string expected) =>
        Assert.Equal(expected, CalledFunction.Of("__operators__.getitem", "(None, 5, 6)", $"\"slice_spec\": {key}"));

    [Theory]
    [InlineData("gather", "(None, 5, 6)", "\"indices\": [0, 1], \"axis\": 1", "(None, 2, 6)")]
    [InlineData("gather", "(None, 5)", "\"indices\": \"(None, 3) int32\", \"batch_dims\": 1", "(None, 3)")]
    [InlineData(
        "gather",
        "(None, 5)",
        "\"indices\": \"(None, 3)\"",
        "refused: takes whole numbers of 32 or 64 bits as 'indices', not those of type float32")]
    [InlineData("gather_nd", "(4, 5, 6)", "\"indices\": \"(None, 2) int32\"", "(None, 6)")]
    [InlineData("boolean_mask", "(None, 5)", "\"mask\": \"(None,) bool\"", "(None, 5)")]
    [InlineData("one_hot", "(None, 3) int32", "\"depth\": 6", "(None, 3, 6)")]
    [InlineData("one_hot", "(None, 3) int32", "\"depth\": 6, \"axis\": 1", "(None, 6, 3)")]
    [InlineData("linalg.matmul", "(None, 4, 5)", "\"b\": \"(None, 6, 5)\", \"transpose_b\": true", "(None, 4, 6)")]
    [InlineData(
        "linalg.matmul",
        "(None, 4, 5)",
        "\"b\": \"(None, 6, 5)\"",
        "refused: multiplies (None, 4, 5) and (None, 6, 5), of which 5 and 6 must be the same")]
    [InlineData("tensordot", "(None, 4, 5)", "\"b\": \"(5, 7)\", \"axes\": 1", "(None, 4, 7)")]
    [InlineData("tensordot", "(None, 4, 5)", "\"b\": \"(5, 4)\", \"axes\": [[1, 2], [1, 0]]", "(None,)")]
    public void Looked_up_and_multiplied(string path, string first, string named, string expected) =>
        Assert.Equal(expected, CalledFunction.Of(path, first, named));

    [Theory]
    [InlineData("nn.max_pool2d", "(None, 7, 6, 3)", "\"ksize\": 2, \"strides\": 2, \"padding\": \"SAME\"", "(None, 4, 3, 3)")]
    [InlineData("nn.max_pool2d", "(None, 7, 6, 3)", "\"ksize\": [1, 2, 2, 1], \"strides\": 2, \"padding\": \"VALID\"", "(None, 3, 3, 3)")]
    [InlineData(
        "nn.max_pool2d",
        "(None, 7, 6, 3)",
        "\"ksize\": 2, \"strides\": 2, \"padding\": \"same\"",
        "refused: takes 'VALID' or 'SAME' as 'padding', not 'same'")]
    [InlineData("nn.depth_to_space", "(None, 3, 4, 8)", "\"block_size\": 2", "(None, 6, 8, 2)")]
    [InlineData("nn.space_to_depth", "(None, 6, 8, 2)", "\"block_size\": 2", "(None, 3, 4, 8)")]
    [InlineData(
        "image.extract_patches",
        "(None, 8, 8, 3)",
        "\"sizes\": [1, 4, 4, 1], \"strides\": [1, 4, 4, 1], \"rates\": [1, 1, 1, 1], \"padding\": \"VALID\"",
        "(None, 2, 2, 48)")]
    [InlineData("image.resize", "(None, None, 8, 3)", "\"size\": [4, 5]", "(None, 4, 5, 3)")]
    [InlineData("image.rgb_to_grayscale", "(None, 8, 8, 3)", "", "(None, 8, 8, 1)")]
    public void Slid_and_resized(string path, string first, string named, string expected) =>
        Assert.Equal(expected, CalledFunction.Of(path, first, named));

    [Theory]
    [InlineData("__operators__.add", "(None, 4)", "\"y\": 1.0", "float32")]
    [InlineData("__operators__.add", "(None, 4) int32", "\"y\": 1", "int32")]
    [InlineData("__operators__.add", "(None, 4) int32", "\"y\": 1.0", "refused: takes 'y' of type int32, not 1")]
    [InlineData(
        "__operators__.add",
        "(None, 4)",
        "\"y\": \"(4) int32\"",
        "refused: takes values of the same type, not of float32 and int32")]
    [InlineData("math.subtract", "1", "\"y\": \"(None, 4)\"", "refused: takes values of the same type, not of int32 and float32")]
    [InlineData("math.truediv", "(None, 4) int32", "\"y\": 2", "float64")]
    [InlineData("math.truediv", "(None, 4) uint8", "\"y\": 2", "float32")]
    [InlineData("math.reduce_mean", "(None, 4) int32", "", "int32")]
    [InlineData("math.less", "(None, 4)", "\"y\": 2.0", "bool")]
    [InlineData("math.argmax", "(None, 4)", "\"axis\": 1", "int64")]
    [InlineData("math.sqrt", "(None, 4) int32", "", "refused: takes floating-point or complex numbers as 'x', not those of type int32")]
    [InlineData("math.logical_not", "(None, 4)", "", "refused: takes booleans as 'x', not those of type float32")]
    [InlineData("cast", "(None, 4) int32", "\"dtype\": \"float16\"", "float16")]
    [InlineData("one_hot", "(None, 4) int32", "\"depth\": 6, \"on_value\": 1", "int32")]
    [InlineData("image.resize", "(None, 8, 8, 3) uint8", "\"size\": [4, 4]", "float32")]
    [InlineData("image.resize", "(None, 8, 8, 3) uint8", "\"size\": [4, 4], \"method\": \"nearest\"", "uint8")]
    [InlineData("where", "(None, 4) bool", "\"x\": \"(None, 4)\", \"y\": 0.0", "float32")]
    public void Types_are_never_converted(string path, string first, string named, string expected) =>
        Assert.Equal(expected, CalledFunction.Types(path, first, named));

    [Theory]
    [InlineData("(None, 4)", "\"y\": \"(None, 1)\"", "(None, 4)")]
    [InlineData("(None, 4)", "\"y\": \"(3, 1, 1)\"", "(3, None, 4)")]
    [InlineData("(None, 4)", "\"y\": [1.0, 2.0, 3.0, 4.0]", "(None, 4)")]
    [InlineData("(None, 4)", "\"y\": \"(5,)\"", "refused: cannot broadcast the shapes (None, 4) and (5,), because 4 and 5 differ")]
    public void Two_are_broadcast(string first, string named, string expected) =>
        Assert.Equal(expected, CalledFunction.Of("math.multiply", first, named));

    [Fact]
    public void Every_signature_can_be_read() => Assert.All(
        TensorOperators.Paths,
        path => Assert.NotNull(OperatorCatalogue.Find(TensorOperators.Module, path)!.Call(default, default, default).Refusal));
}
