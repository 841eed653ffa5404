using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using static ParamGen.Core.Model.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A message names the layer at fault and the one that gives its input, both shapes, the arithmetic, and what to do.</summary>
public class MessageTests
{
    private static readonly LayerSource image = Input("image", 28, 28, 6);

    public static TheoryData<string> Messages => new(Refused.Keys);

    private static Dictionary<string, LayerSource[]> Refused => new()
    {
        ["conv2d: expects an input of rank 4 (batch included), but 'image' has output shape (None, 28, 28), of rank 3"] =
            [Input("image", 28, 28), Conv(16, 3)],
        [
            "conv2d: the output of 'image' has 6 channels, which cannot be split into 4 groups (6 / 4 leaves 2); use a number of "
                + "groups that divides 6"] =
            [image, Conv(16, 3, ("Groups", 4))],
        [
            "conv2d_1: a kernel of 5 × 5 requires an input of at least 5 × 5, but the output of 'max_pooling2d' is 3 × 3; use a "
                + "smaller window, or Padding.Same"] =
            [image, Conv(16, 3), Of("MaxPooling2D", ("PoolSize", new EquatableArray<int>(8))), Conv(16, 5)],
        [
            "reshape: the output of 'image', (None, 28, 28, 6), has 4,704 elements per sample, but the shape (28, 29) requires 812; "
                + "change a size, or use -1 for one"] =
            [image, Reshape(28, 29)],
        [
            "reshape: the output of 'image', (None, 28, 28, 6), has 4,704 elements per sample, but the shape (-1, 29) requires a "
                + "multiple of 29; change a size, or use -1 for one"] =
            [image, Reshape(-1, 29)],
        ["batch_normalization: 'image' has output shape (None, 28, 28, 6), which has no axis 4; use an axis from -4 to 3"] =
            [image, Of("BatchNormalization", ("Axis", 4))],
        [
            "add: 'a' has output shape (None, 28, 3) and 'b' has (None, 14, 3): 28 and 14 on axis -2; merged sizes must be equal, or "
                + "one of them must be 1"] =
            [Input("a", 28, 3), Input("b", 14, 3), Merge("Add", ["a", "b"])],
        [
            "concatenate: 'a' has output shape (None, 28, 3) and 'b' has (None, 3): ranks 3 and 2; inputs concatenated on axis -1 must "
                + "be equal on all other axes"] =
            [Input("a", 28, 3), Input("b", 3), Merge("Concatenate", ["a", "b"])],
        ["dense: 'image' has no output 2; its last output is 0, counted from 0"] =
            [image, Of("Dense", ("Units", 3), ("Input", "image[0][2]"))],
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_problem_explains_itself(string message) =>
        Assert.Equal([message], NetworkEvaluator.Evaluate(new(Refused[message])).Problems.Select(problem => problem.Message));

    private static LayerSource Conv(int filters, int kernel, params (string, ArgumentValue)[] arguments) =>
        Of("Conv2D", [("Filters", filters), ("KernelSize", new EquatableArray<int>(kernel)), .. arguments]);
}
