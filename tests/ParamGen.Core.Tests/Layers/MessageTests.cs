using ParamGen.Core.Collections;
using ParamGen.Core.Networks;
using static ParamGen.Core.Networks.LayerSources;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A message names the layer at fault and the one that gives its input, both shapes, the arithmetic, and what to do.</summary>
public class MessageTests
{
    private static readonly LayerSource image = Input("image", 28, 28, 6);

    public static TheoryData<string> Messages => new(Refused.Keys);

    private static Dictionary<string, LayerSource[]> Refused => new()
    {
        ["conv2d: takes an input of 4 axes, the batch axis among them, but 'image' gives (None, 28, 28), which has 3"] =
            [Input("image", 28, 28), Conv(16, 3)],
        ["conv2d: 'image' gives 6 channels, which cannot be split into 4 groups, since 6 / 4 leaves 2; use a count of groups that divides 6"] =
            [image, Conv(16, 3, ("Groups", 4))],
        ["conv2d_1: the kernel of 5 × 5 needs an input of at least 5 × 5, but 'max_pooling2d' leaves 3 × 3; use a smaller one, or Padding.Same"] =
            [image, Conv(16, 3), Of("MaxPooling2D", ("PoolSize", new EquatableArray<int>(8))), Conv(16, 5)],
        ["reshape: 'image' gives (None, 28, 28, 6), that is 4,704 numbers, but the shape (28, 29) holds 812; change one of its sizes, or leave one open with -1"] =
            [image, Reshape(28, 29)],
        ["reshape: 'image' gives (None, 28, 28, 6), that is 4,704 numbers, but the shape (-1, 29) holds a multiple of 29; change one of its sizes, or leave one open with -1"] =
            [image, Reshape(-1, 29)],
        ["batch_normalization: 'image' gives (None, 28, 28, 6), which has no axis 4; its axes count from -4 to 3"] =
            [image, Of("BatchNormalization", ("Axis", 4))],
        ["add: 'a' gives (None, 28, 3) and 'b' gives (None, 14, 3): 28 and 14 on axis -2; sizes that are merged are equal, or one of them is 1"] =
            [Input("a", 28, 3), Input("b", 14, 3), Merge("Add", ["a", "b"])],
        ["concatenate: 'a' gives (None, 28, 3) and 'b' gives (None, 3): 3 axes and 2; what is joined on axis -1 is equal on all others"] =
            [Input("a", 28, 3), Input("b", 3), Merge("Concatenate", ["a", "b"])],
        ["dense: there is no output 2 of 'image', whose outputs count from 0 to 0"] =
            [image, Of("Dense", ("Units", 3), ("Input", "image[0][2]"))],
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_problem_explains_itself(string message) =>
        Assert.Equal([message], Network.Evaluate(new(Refused[message])).Problems.Select(problem => problem.Message));

    private static LayerSource Conv(int filters, int kernel, params (string, object)[] arguments) =>
        Of("Conv2D", [("Filters", filters), ("KernelSize", new EquatableArray<int>(kernel)), .. arguments]);
}
