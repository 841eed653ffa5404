using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Dropout;

public class DropoutOfMapsTests
{
    private const string Rule = "PG0937";

    private static readonly int[] image = [28, 28, 3];
    private static readonly (string, ArgumentValue) relu = ("Activation", Activation.Relu);
    private static readonly LayerSource dropout = Layer("Dropout", ("Rate", 0.5));

    [Fact]
    public void Whole_maps_are_dropped()
    {
        Chain(image, Conv(4, 3, relu), dropout, Layer("Flatten"), Dense(3)).Gives(Rule, 2, null, "Use [SpatialDropout2D]");
        Chain(image, Conv(4, 3), Layer("BatchNormalization"), Layer("ReLU"), Layer("MaxPooling2D"), dropout, Conv(4, 3))
            .Gives(Rule, 5, null, "Use [SpatialDropout2D]");
        Chain(image, Conv(4, 28, relu), dropout, Layer("Flatten"), Dense(3)).GivesNo(Rule);
        Chain(image, Conv(4, 3, relu), Layer("Flatten"), dropout, Dense(3)).GivesNo(Rule);
    }

    [Fact]
    public void Whole_maps_are_dropped_where_the_channels_stand_first()
    {
        var advice = Chain(
            [3, 28, 28],
            Conv(4, 3, ("DataFormat", DataFormat.ChannelsFirst)),
            dropout,
            Layer("Flatten"),
            Dense(3)).Gives(Rule, 2, null, "Use [SpatialDropout2D]");
        Assert.Contains(
            new Argument("DataFormat", DataFormat.ChannelsFirst),
            advice.Suggestions[0].Edits.OfType<InsertLayer>().Single().New.Arguments);
        Chain(
            [3, 28],
            Layer("Conv1D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3)), ("DataFormat", DataFormat.ChannelsFirst)),
            dropout,
            Layer("Flatten"),
            Dense(3)).Gives(Rule, 2, null);
    }
}
