using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using FileDescription = ParamGen.Core.Formats.Descriptions.FileDescription;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>Inputs and outputs: what is a difference, and what only one side knows.</summary>
public class ValueTests
{
    private const string Images = "tensorflow-residual", Series = "tensorflow-recurrent", Two = "tensorflow-two";

    [Theory]
    [InlineData("batch, 8, 8, 3")]
    [InlineData("1, 8, 8, 3")]
    [InlineData("None, 8, 8, 3")]
    [InlineData("4, 8, 8, 3")]
    [InlineData("8, 8, 3")]
    [InlineData("batch, 3, 8, 8")]
    [InlineData("1, 3, 8, 8")]
    [InlineData("batch, height, width, channels")]
    [InlineData("batch, None, None, 3")]
    public void What_fits_the_input_is_no_difference(string shape) => Assert.Empty(Problems(Images, Input(Images, shape)));

    [Theory]
    [InlineData(Images, "batch, 8, 3, 8", "8, 3, 8")]
    [InlineData(Images, "batch, 9, 8, 3", "9, 8, 3")]
    [InlineData(Images, "batch, 3, 8, 9", "8, 9, 3")]
    [InlineData(Images, "batch, 4, 8, 8", "8, 8, 4")]
    [InlineData(Images, "batch, 8, 8", "8, 8")]
    [InlineData(Images, "batch, 192", "192")]
    [InlineData(Images, "batch, height, 9, 3", "8, 9, 3")]
    [InlineData(Series, "batch, 3, 6", "3, 6")]
    public void Another_shape_is_a_difference_at_the_input(string pair, string shape, string suggested)
    {
        var problem = Assert.Single(Problems(pair, Input(pair, shape)));
        Assert.Equal((OnnxContractRules.PG0621_ShapeDiffers, 0, "Shape"), (problem.Rule, problem.Layer, problem.Argument));
        Assert.Contains($"({shape})", Contracted.Text(problem), StringComparison.Ordinal);
        int[] sizes = [.. suggested.Split(", ").Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        Assert.Equal(Suggestion.Set("Shape", new EquatableArray<int>(sizes)), Assert.Single(problem.Suggestions));
    }

    [Fact]
    public void A_file_that_does_not_say_its_shapes_agrees() =>
        Assert.Empty(Problems(Images, WithInput(Images, input => input with { HasShape = false, Shape = default })));

    [Fact]
    public void A_fixed_batch_is_compared_with_a_fixed_one()
    {
        var network = Contracted.Network(Series);
        var layers = network.Layers.ToArray();
        layers[0] = layers[0].With("BatchSize", 2);
        Assert.Empty(Contracted.Problems(network with { Layers = layers }, Contracted.Model(Series))!);
        var problem = Assert.Single(Contracted.Problems(network with { Layers = layers }, Input(Series, "3, 6, 3"))!);
        Assert.Equal(OnnxContractRules.PG0621_ShapeDiffers, problem.Rule);
    }

    [Theory]
    [InlineData("tensor(double)", "float64", DType.Float64)]
    [InlineData("tensor(int64)", "int64", DType.Int64)]
    public void Another_type_is_a_difference_at_the_input(string type, string element, DType suggested)
    {
        var problem = Assert.Single(Problems(Images, WithInput(Images, input => input with { Type = type, ElementType = element })));
        Assert.Equal(OnnxContractRules.PG0622_TypeDiffers, problem.Rule);
        Assert.Equal(Suggestion.Set("DType", suggested), Assert.Single(problem.Suggestions));
    }

    [Fact]
    public void A_type_that_the_file_does_not_say_is_no_difference() =>
        Assert.Empty(Problems(Images, WithInput(Images, input => input with { Type = null, ElementType = null })));

    [Fact]
    public void A_sequence_is_no_tensor()
    {
        var problem = Assert.Single(Problems(Images, WithInput(Images, input => input with
        {
            Type = "seq(tensor(float))",
            ElementType = null,
            HasShape = false,
        })));
        Assert.Contains("seq(tensor(float))", Contracted.Text(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_not_those_of_the_layers_say_nothing()
    {
        var model = WithInput(Images, input => input with { Name = "input.1" });
        var nodes = model.Onnx!.Graph.Nodes.Map(node => node with
        {
            Inputs = node.Inputs.Map(input => input == "picture" ? "input.1" : input),
        });
        Assert.Empty(Problems(Images, model with { Onnx = model.Onnx with { Graph = model.Onnx.Graph with { Nodes = nodes } } }));
    }

    [Fact]
    public void The_same_names_in_another_order_are_another_order()
    {
        var model = Contracted.Model(Two);
        var problem = Assert.Single(Problems(Two, model with { Inputs = new([model.Inputs[1], model.Inputs[0]]) }));
        Assert.Equal(OnnxContractRules.PG0623_OrderDiffers, problem.Rule);
    }

    [Fact]
    public void Shapes_that_fit_in_one_order_only_are_another_order()
    {
        var model = Contracted.Model(Two);
        var problem = Assert.Single(Problems(Two, model with { Outputs = new([model.Outputs[1], model.Outputs[0]]) }));
        Assert.Equal(OnnxContractRules.PG0623_OrderDiffers, problem.Rule);
    }

    [Fact]
    public void The_count_is_said_with_the_names()
    {
        var model = Contracted.Model(Two);
        var problem = Assert.Single(Problems(Two, model with { Inputs = new([model.Inputs[0]]) }));
        Assert.Equal(
            "PG0620 Net: the network has 2 inputs (table, image), but the ONNX model 'pairs/tensorflow-two.onnx' has 1 input (table); "
                + "change the network, or export the model again",
            Contracted.Text(problem));
    }

    private static IReadOnlyList<Problem> Problems(string pair, FileDescription model) =>
        Contracted.Problems(Contracted.Network(pair), model)!;

    private static FileDescription Input(string pair, string shape) => WithInput(pair, input => input with
    {
        Shape = shape.Split(", ").Select(size =>
            long.TryParse(size, out var number) ? new DescribedDimension(number, null) : new(null, size == "None" ? null : size)).ToArray(),
    });

    private static FileDescription WithInput(string pair, Func<DescribedValue, DescribedValue> change)
    {
        var model = Contracted.Model(pair);
        return model with { Inputs = new([change(model.Inputs[0]), .. model.Inputs.Skip(1)]) };
    }
}
