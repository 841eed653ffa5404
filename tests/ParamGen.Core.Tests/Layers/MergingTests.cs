using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

public class MergingTests
{
    private static readonly EquatableArray<int> one = new(1);

    [Fact]
    public void A_residual_is_projected_to_the_width_and_size_of_its_branch()
    {
        var problem = IsRefused(
            "PG0232", "Inputs", "Project 'image' to 16 channels",
            Input("image", 32, 32, 8),
            LayerSources.Of(
                "Conv2D",
                ("Name", "branch"),
                ("Filters", 16),
                ("KernelSize", new EquatableArray<int>(3)),
                ("Strides", 2),
                ("Padding", Padding.Same)),
            Merge("Add", ["branch", "image"]));
        var layer = problem.Suggestions[0].Edits.OfType<InsertLayer>().Single().New;
        Assert.Equal(("Conv2D", 2), (layer.Kind, layer.Arguments.Single(argument => argument.Name == "Strides").Value));
    }

    [Fact]
    public void A_residual_may_need_another_stride_on_each_axis() =>
        IsRefused(
            "PG0232", "Inputs", "Project 'image' to 8 channels",
            Input("image", 32, 30, 8),
            LayerSources.Of("MaxPooling2D", ("Name", "branch"), ("PoolSize", new EquatableArray<int>(1, 2))),
            Merge("Add", ["branch", "image"]));

    [Fact]
    public void A_second_shortcut_gets_a_name_of_its_own()
    {
        var problem = IsRefused(
            "PG0232", "Inputs", "Project 'shortcut' to 16 channels",
            Input("image", 32, 32, 8),
            LayerSources.Of("Conv2D", ("Name", "shortcut"), ("Filters", 4), ("KernelSize", one)),
            LayerSources.Of("Conv2D", ("Name", "branch"), ("Filters", 16), ("KernelSize", one)),
            Merge("Add", ["shortcut", "branch"]));
        Assert.Contains(new Argument("Name", "shortcut_1"), problem.Suggestions[0].Edits.OfType<InsertLayer>().Single().New.Arguments);
    }

    [Fact]
    public void A_residual_of_a_dense_branch_is_projected_by_a_dense_layer() =>
        IsRefused(
            "PG0232", "Inputs", "Project 'features' to 32 channels",
            Input("features", 16),
            LayerSources.Of("Dense", ("Name", "branch"), ("Units", 32)),
            Merge("Average", ["features", "branch"]));

    [Fact]
    public void Sizes_that_no_stride_brings_together_have_no_suggestion() =>
        IsRefused(
            "PG0232",
            "Inputs",
            "Crop 'a' to the size of 'b'",
            Input("a", 10, 10, 3),
            Input("b", 7, 10, 3),
            Merge("Maximum", ["a", "b"]));

    [Fact]
    public void The_inputs_that_do_not_fit_are_named()
    {
        var problem = IsRefused("PG0232", "Inputs", null, Input("a", 1), Input("b", 3), Input("c", 2), Merge("Add", ["a", "b", "c"]));
        Assert.StartsWith("add: 'b' has output shape (None, 3) and 'c' has (None, 2)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subtract_takes_two_inputs() =>
        IsRefused("PG0140", "Inputs", "Take the first 2 inputs", Input("a", 1), Input("b", 1), Merge("Subtract", ["a", "b", "a"]));

    [Fact]
    public void A_mistyped_input_is_replaced_in_the_list() =>
        IsRefused("PG0302", "Inputs", "Take 'left'", Input("left", 4), Input("right", 4), Merge("Add", ["right", "lefd", "left"]));

    [Fact]
    public void A_layer_that_adds_itself_is_refused_at_its_inputs() =>
        IsRefused("PG0306", "Inputs", null, Input("a", 4), Merge("Add", ["a", "loop"], ("Name", "loop")));

    [Fact]
    public void Joining_suggests_the_axis_that_differs() =>
        IsRefused("PG0233", "Inputs", "Join on axis 1", Input("a", 10, 8), Input("b", 20, 8), Merge("Concatenate", ["a", "b"]));

    [Fact]
    public void Joining_on_an_unknown_axis_gives_an_unknown_size() =>
        Assert.Equal(
            "(None, None, 8)",
            Report(Input("a", 10, 8), Input("b", Dim.Unknown, 8), Merge("Concatenate", ["a", "b"], ("Axis", 1))).Outputs[0].ToString());

    [Fact]
    public void A_product_suggests_the_only_axes_of_one_size() =>
        IsRefused("PG0234", "Axes", "Sum over axes 2 and 1", Input("a", 10, 8), Input("b", 8, 3), Merge("Dot", ["a", "b"], ("Axes", 2)));

    [Fact]
    public void A_product_with_several_axes_of_one_size_suggests_none_of_them() =>
        IsRefused("PG0234", "Axes", null, Input("a", 8, 8), Input("b", 8, 3), Merge("Dot", ["a", "b"], ("Axes", 2)));

    [Fact]
    public void A_product_needs_its_axes() =>
        IsRefused("PG0112", null, "Sum over the last axis of both", Input("a", 8), Input("b", 8), Merge("Dot", ["a", "b"]));

    [Fact]
    public void A_product_over_the_batch_is_refused() =>
        IsRefused("PG0206", "Axes", "Sum over the last axis of both", Input("a", 8), Input("b", 8), Merge("Dot", ["a", "b"], ("Axes", 0)));
}
