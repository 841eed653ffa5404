using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Devices;

public class UnknownBatchSizeTests
{
    private const string Rule = "PG0704";
    private const string Fix = "Set the batch size to 1";

    private static readonly int[] image = [8, 8, 4];
    private static readonly LayerSource flatten = Layer("Flatten");
    private static readonly LayerSource dilated = Conv(4, 3, ("DilationRate", 2), ("Padding", Padding.Same));

    [Fact]
    public void A_shape_is_computed_while_the_model_runs()
    {
        Chain(image, Conv(4, 3), flatten, Dense(4)).OnDevice().Gives(Rule, 2, null, Fix);
        Chain(image, Conv(4, 3), flatten, Dense(4)).GivesNo(Rule);
        Chain(image, Conv(4, 3), Layer("GlobalAveragePooling2D"), Dense(4)).OnDevice().GivesNo(Rule);
    }

    [Fact]
    public void The_first_layer_of_each_consequence_says_it()
    {
        var both = Chain(image, dilated, dilated, flatten, Layer("Reshape", ("TargetShape", new EquatableArray<int>(4, -1)))).OnDevice();
        both.Has(Rule, 1);
        both.Has(Rule, 3);
        Assert.Contains(
            "wrong numbers",
            Chain(image, dilated).OnDevice().Gives(Rule, 1, null, Fix).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "REDUCE_PROD",
            Chain([8, 4], Dense(4)).OnDevice().Gives(Rule, 1, null, Fix).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_batch_size_of_1_nothing_is_said() => GraphOf(
        LayerSources.Of("Input", [("Name", "in"), ("Shape", new EquatableArray<int>(image)), ("BatchSize", 1)]),
        dilated,
        flatten).OnDevice().GivesNo(Rule);
}
