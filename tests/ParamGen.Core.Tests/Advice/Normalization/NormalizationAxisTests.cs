using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Normalization;

/// <summary>A normalization works along the channels, wherever these stand.</summary>
public class NormalizationAxisTests
{
    private const string Rule = "PG0924";

    private static readonly (string, ArgumentValue) first = ("DataFormat", DataFormat.ChannelsFirst);

    public static TheoryData<string> Normalizations =>
        new("BatchNormalization", "LayerNormalization", "GroupNormalization", "RMSNormalization", "UnitNormalization", "Normalization");

    public static TheoryData<string> Between =>
        new(
            "Dropout",
            "SpatialDropout2D",
            "ReLU",
            "Activation",
            "LeakyReLU",
            "PReLU",
            "GaussianNoise",
            "Identity",
            "MaxPooling2D",
            "ZeroPadding2D",
            "UpSampling2D");

    [Theory]
    [MemberData(nameof(Normalizations))]
    public void The_default_axis_is_not_that_of_channels_that_stand_first(string kind)
    {
        Chain([3, 34, 34], Conv(32, 3, first), Groups(kind)).Gives(Rule, 2, "Axis", "Use axis 1");
        Chain([3, 34, 34], Conv(32, 3, first), Groups(kind, ("Axis", 1))).GivesNo(Rule);
        Chain([34, 34, 3], Conv(32, 3), Groups(kind)).GivesNo(Rule);
    }

    [Theory]
    [MemberData(nameof(Normalizations))]
    public void An_axis_of_rows_is_not_that_of_channels_that_stand_last(string kind) =>
        Chain([34, 34, 3], Conv(32, 3), Groups(kind, ("Axis", 1))).Gives(Rule, 2, "Axis", "Use the last axis");

    [Theory]
    [MemberData(nameof(Between))]
    public void Layers_that_keep_the_channels_stand_between(string kind) =>
        Chain([3, 34, 34], Conv(32, 3, first), Kept(kind), Layer("BatchNormalization")).Gives(Rule, 3, "Axis", "Use axis 1");

    [Fact]
    public void Sequences_and_films_have_channels_too()
    {
        (string, ArgumentValue) three = ("KernelSize", new EquatableArray<int>(3));
        Chain([3, 20], Layer("Conv1D", ("Filters", 8), three, first), Layer("BatchNormalization")).Gives(Rule, 2, "Axis", "Use axis 1");
        Chain(
            [3, 16, 32, 32],
            Layer("Conv3D", ("Filters", 16), three, first, ("Padding", Padding.Same)),
            Layer("BatchNormalization")).Gives(Rule, 2, "Axis", "Use axis 1");
        // The steps stand before the channels.
        Chain(
            [5, 3, 32, 32],
            Layer("TimeDistributed"),
            Conv(8, 3, first),
            Layer("BatchNormalization")).Gives(Rule, 3, "Axis", "Use axis 2");
        Chain(
            [5, 3, 32, 32],
            Layer("ConvLSTM2D", ("Filters", 8), three, first, ("ReturnSequences", true)),
            Layer("BatchNormalization")).Gives(Rule, 2, "Axis", "Use axis 2");
        Chain(
            [5, 3, 32, 32],
            Layer("ConvLSTM2D", ("Filters", 8), three, first),
            Layer("BatchNormalization")).Gives(Rule, 2, "Axis", "Use axis 1");
    }

    [Fact]
    public void A_residual_has_the_channels_of_its_branches() =>
        GraphOf(
            SeveralLayers.Input("in", 3, 16, 16),
            Conv(8, 3, first, ("Padding", Padding.Same), ("Name", "a")),
            Conv(8, 3, first, ("Padding", Padding.Same), ("Name", "b")),
            SeveralLayers.Merge("Add", ["a", "b"]),
            Layer("ReLU"),
            Layer("BatchNormalization")).Gives(Rule, 5, "Axis", "Use axis 1");

    [Fact]
    public void Where_nothing_says_where_the_channels_stand_nothing_is_advised()
    {
        Chain([3, 16, 16], Layer("BatchNormalization"), Conv(8, 3, first)).GivesNo(Rule);
        Chain(
            [3, 16, 16],
            Conv(8, 3, first),
            Layer("Permute", ("Dims", new EquatableArray<int>(2, 3, 1))),
            Layer("BatchNormalization")).GivesNo(Rule);
        Chain([3, 16, 16], Conv(8, 3, first), Layer("Flatten"), Layer("BatchNormalization")).GivesNo(Rule);
        Chain([3, 16, 16], Conv(8, 3, first), Layer("GlobalAveragePooling2D", first), Layer("BatchNormalization")).GivesNo(Rule);
        Chain([3, 16, 16], Conv(8, 3, first), Layer("Dense", ("Units", 8)), Layer("BatchNormalization")).GivesNo(Rule);
    }

    [Fact]
    public void Branches_that_disagree_say_nothing() =>
        GraphOf(
            SeveralLayers.Input("in", 16, 16, 16),
            Conv(16, 3, first, ("Padding", Padding.Same), ("Name", "a")),
            Conv(16, 3, ("Padding", Padding.Same), ("Name", "b"), ("Input", "in")),
            SeveralLayers.Merge("Add", ["a", "b"]),
            Layer("BatchNormalization")).GivesNo(Rule);

    [Fact]
    public void Groups_that_do_not_divide_the_channels_have_no_other_axis() =>
        Chain(
            [32, 32, 1],
            Layer("DepthwiseConv2D", ("KernelSize", new EquatableArray<int>(3)), ("Padding", Padding.Same)),
            Groups("GroupNormalization", ("Axis", 1)))
            .Gives(Rule, 2, "Axis");

    [Fact]
    public void Several_axes_are_meant() =>
        Chain([3, 16, 16], Conv(8, 3, first), Layer("LayerNormalization", ("Axes", new EquatableArray<int>(2, 3)))).GivesNo(Rule);

    [Fact]
    public void Steps_may_be_normalized_by_themselves() =>
        Chain(
            [20, 8],
            Layer("Conv1D", ("Filters", 8), ("KernelSize", new EquatableArray<int>(3))),
            Layer("BatchNormalization", ("Axis", 1))).GivesNo(Rule);

    [Fact]
    public void A_single_axis_that_is_written_as_a_list_stays_one() =>
        Chain(
            [3, 16, 16],
            Conv(8, 3, first),
            Layer("LayerNormalization", ("Axes", new EquatableArray<int>(-1)))).Gives(Rule, 2, "Axes", "Use axis 1");

    [Fact]
    public void A_normalization_of_rows_becomes_one_of_channels()
    {
        Chain([28, 28, 3], Conv(8, 3), Layer("BatchNormalization", ("Axis", 1))).Gives(Rule, 2, "Axis", "Use the last axis");
        Chain([16], Layer("BatchNormalization", ("Axis", 1))).GivesNo(Rule);
        Chain([3, 28, 28], Conv(8, 3, first), Layer("BatchNormalization", ("Axis", 1)))
            .GivesNo(Rule);
        // What a layer says of its axes does not hold of others.
        Chain(
            [4, 4, 4, 3],
            Layer("Conv3D", ("Filters", 8), ("KernelSize", new EquatableArray<int>(1))),
            Layer("Reshape", ("TargetShape", new EquatableArray<int>(16, 4, 8))),
            Layer("BatchNormalization", ("Axis", 1))).GivesNo(Rule);
        // Nothing says where the channels stand.
        Chain([3, 28, 28], Layer("BatchNormalization", ("Axis", 1))).GivesNo(Rule);
    }

    private static LayerSource Groups(string kind, params (string, ArgumentValue)[] arguments) =>
        Layer(kind, kind == "GroupNormalization" ? [("Groups", 8), .. arguments] : arguments);

    private static LayerSource Kept(string kind) => kind switch
    {
        "Dropout" or "SpatialDropout2D" => Layer(kind, ("Rate", 0.5)),
        "GaussianNoise" => Layer(kind, ("Stddev", 0.5)),
        "Activation" => Layer(kind, ("Activation", Activation.Tanh)),
        _ => Layer(kind),
    };
}
