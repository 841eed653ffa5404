using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Operations;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>What operators that are attributes give, and what of them is refused where.</summary>
public class OperatorAttributeTests
{
    private static readonly EquatableArray<string> ab = new("a", "b");

    [Theory]
    [InlineData(":, -1", "(None, 3)")]
    [InlineData("..., 0", "(None, 10)")]
    [InlineData(":, 2:, ::2", "(None, 8, 2)")]
    [InlineData(":, ::-1", "(None, 10, 3)")]
    [InlineData("..., None", "(None, 10, 3, 1)")]
    [InlineData(":, newaxis, ...", "(None, 1, 10, 3)")]
    [InlineData("...", "(None, 10, 3)")]
    [InlineData(":, -5:-1:2,", "(None, 2, 3)")]
    [InlineData("0", "(10, 3)")]
    public void A_slice_has_the_shape_that_Python_gives(string subscript, string shape) =>
        Assert.Equal(shape, $"{Report(Input("x", 10, 3), LayerSources.Of("Slice", ("Subscript", subscript))).Outputs[0]}");

    [Theory]
    [InlineData(":, x")]
    [InlineData("")]
    [InlineData(":, , 1")]
    [InlineData("1:2:3:4")]
    [InlineData("..., ...")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    public void Text_that_is_no_subscript_is_refused(string subscript) =>
        IsRefused("PG0119", "Subscript", null, Input("x", 10, 3), LayerSources.Of("Slice", ("Subscript", subscript)));

    [Fact]
    public void Brackets_around_a_subscript_are_taken_away() =>
        IsRefused("PG0119", "Subscript", "Remove the brackets", Input("x", 10, 3), LayerSources.Of("Slice", ("Subscript", "[:, -1]")));

    [Theory]
    [InlineData(":, 10")]
    [InlineData(":, :, :, :")]
    [InlineData(":, ::0")]
    public void A_subscript_that_does_not_fit_is_refused_at_it(string subscript) =>
        IsRefused("PG0241", "Subscript", null, Input("x", 10, 3), LayerSources.Of("Slice", ("Subscript", subscript)));

    [Theory]
    [InlineData("Mean", "Axes", 3)]
    [InlineData("Squeeze", "Axes", -4)]
    [InlineData("ExpandDims", "Axes", 4)]
    [InlineData("Flip", "Axes", 3)]
    public void An_axis_that_is_not_there_is_refused_with_the_last_one_offered(string kind, string argument, int axis) =>
        IsRefused(
            "PG0206",
            argument,
            "Use the last axis",
            Input("x", 10, 1),
            LayerSources.Of(kind, (argument, new EquatableArray<int>(axis))));

    [Theory]
    [InlineData("Argmax")]
    [InlineData("Cumsum")]
    public void So_is_a_single_axis(string kind) =>
        IsRefused("PG0206", "Axis", "Use the last axis", Input("x", 10, 3), LayerSources.Of(kind, ("Axis", 3)));

    [Fact]
    public void An_axis_that_is_listed_twice_is_refused() =>
        IsRefused(
            "PG0230",
            "Axes",
            "List each axis once",
            Input("x", 10, 3),
            LayerSources.Of("Mean", ("Axes", new EquatableArray<int>(1, -2))));

    [Fact]
    public void An_axis_of_a_permutation_has_no_other_in_its_stead() =>
        IsRefused("PG0206", "Axes", null, Input("x", 10, 3), LayerSources.Of("Transpose", ("Axes", new EquatableArray<int>(0, 2, 7))));

    [Fact]
    public void Axes_that_are_no_permutation_are_refused_at_them() =>
        IsRefused("PG0241", "Axes", null, Input("x", 10, 3), LayerSources.Of("Transpose", ("Axes", new EquatableArray<int>(0, 1))));

    [Fact]
    public void A_size_that_does_not_divide_is_refused_at_the_sections() =>
        IsRefused("PG0241", "Sections", null, Input("x", 10, 3), LayerSources.Of("Split", ("Sections", 2), ("Axis", -1)));

    [Fact]
    public void Sections_and_indices_are_refused_together() =>
        IsRefused(
            "PG0103",
            "Indices",
            "Remove Indices",
            Input("x", 10, 3),
            LayerSources.Of("Split", ("Sections", 2), ("Indices", new EquatableArray<int>(1)), ("Axis", 1)));

    [Fact]
    public void Neither_is_refused() =>
        IsRefused("PG0112", null, null, Input("x", 10, 3), LayerSources.Of("Split", ("Axis", 1)));

    [Theory]
    [InlineData("Matmul")]
    [InlineData("Equal")]
    [InlineData("Where")]
    public void A_wrong_number_of_inputs_is_refused(string kind) =>
        IsRefused("PG0140", "Inputs", null, Input("a", 4), LayerSources.Of(kind, ("Inputs", new EquatableArray<string>("a"))));

    [Fact]
    public void Two_inputs_and_a_value_are_one_too_many() =>
        IsRefused(
            "PG0140",
            "Inputs",
            "Take the first 1 input",
            Input("a", 4),
            LayerSources.Of("Equal", ("Inputs", new EquatableArray<string>("a", "a")), ("Value", 0)));

    [Fact]
    public void Two_values_leave_nothing_to_compute_with() =>
        IsRefused(
            "PG0103",
            "Value",
            "Remove LeftValue",
            Input("a", 4),
            LayerSources.Of("Power", ("Value", 0), ("LeftValue", 2)));

    [Fact]
    public void A_value_that_is_no_number_is_not_missing_as_well() =>
        IsRefused("PG0241", "Value", null, Input("a", 4), LayerSources.Of("Divide", ("Value", "2")));

    [Fact]
    public void A_value_that_is_no_number_is_removed_where_there_are_inputs_enough() =>
        IsRefused(
            "PG0241",
            "Value",
            "Remove Value",
            Input("a", 4),
            LayerSources.Of("Divide", ("Inputs", new EquatableArray<string>("a", "a")), ("Value", "2")));

    [Theory]
    [InlineData("Divide", "divide: a required argument is missing: the names of the input layers, LeftValue or Value")]
    [InlineData("Matmul", "matmul: a required argument is missing: the names of the input layers")]
    public void What_is_missing_may_be_a_number(string kind, string message) =>
        Assert.Equal(message, IsRefused("PG0112", null, null, Input("a", 4), LayerSources.Of(kind)).Message);

    [Fact]
    public void A_value_takes_the_previous_layer_for_the_other() =>
        Assert.Equal("(None, 4)", $"{Report(Input("a", 4), LayerSources.Of("Power", ("Value", 2))).Outputs[0]}");

    [Fact]
    public void Inputs_that_cannot_be_broadcast_are_refused_at_them() =>
        IsRefused("PG0241", "Inputs", null, Input("a", 4), Input("b", 3), LayerSources.Of("Divide", ("Inputs", ab)));

    [Theory]
    [InlineData("Trainable", false)]
    [InlineData("DType", DType.Float16)]
    public void What_only_layers_have_is_refused(string argument, object value) =>
        IsRefused("PG0118", argument, $"Remove {argument}", Input("a", 4), LayerSources.Of("Abs", (argument, ArgumentValue.Of(value)!)));

    [Fact]
    public void An_operator_cannot_be_wrapped() =>
        IsRefused(
            "PG0309",
            null,
            null,
            Input("a", 4, 3),
            LayerSources.Of("TimeDistributed"),
            LayerSources.Of("Mean", ("Axes", new EquatableArray<int>(1))));

    [Fact]
    public void A_wrapper_before_an_operator_says_that_it_is_one() =>
        Assert.Equal(
            "bidirectional: [Bidirectional] wraps the layer that follows it, but there is the operator [Abs]; put a layer after it",
            IsRefused("PG0309", null, null, Input("a", 4, 3), LayerSources.Of("Bidirectional"), LayerSources.Of("Abs")).Message);

    [Fact]
    public void Outputs_are_taken_by_number()
    {
        var report = Report(
            Input("x", 10, 6),
            LayerSources.Of("Split", ("Indices", new EquatableArray<int>(1, 3)), ("Axis", -1)),
            LayerSources.Of("Abs", ("Input", "split[0][2]")));
        Assert.Equal("(None, 10, 3)", $"{report.Outputs[0]}");
    }

    [Theory]
    [InlineData("pad", "Pad")]
    [InlineData("x", "Mean")]
    public void A_call_that_says_more_than_an_attribute_can_has_none(string mode, string name)
    {
        var call = new OperatorSource(
            "keras.src.ops.numpy",
            name,
            name == "Pad"
                ? new NamedOperand[] { new("pad_width", new Operand.Integer(1)), new("mode", new Operand.Text(mode)) }
                : new NamedOperand[] { new("axis", new Operand.List(new Operand[] { Operand.None.Value })) },
            new Operand[] { new Operand.Inbound(0) },
            default);
        var layer = LayerSources.Of("Operator", ("Inputs", new EquatableArray<string>("a"))) with { Operator = call };
        Assert.Null(OperatorKinds.AttributeOf(layer));
    }
}
