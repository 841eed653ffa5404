using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Graph;

/// <summary>A further call of a layer must have as many inputs as the layer can be called with.</summary>
public class SharedCallTests
{
    [Theory]
    [InlineData("Dense", "a b", "has 2 inputs, but takes 1")]
    [InlineData("BatchNormalization", "a b", "has 2 inputs, but takes 1")]
    [InlineData("MultiHeadAttention", "a b a b", "has 4 inputs, but takes 1 to 3")]
    [InlineData("Attention", "a", "has 1 input, but takes 2 or 3")]
    [InlineData("Subtract", "a b a", "has 3 inputs, but takes 2")]
    [InlineData("Dot", "a", "has 1 input, but takes 2")]
    public void Another_number_of_inputs_is_refused(string kind, string inputs, string message)
    {
        var problem = IsRefused("PG0140", "Inputs", null, Layers(kind, inputs));
        Assert.EndsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MultiHeadAttention", "b")]
    [InlineData("MultiHeadAttention", "a b")]
    [InlineData("MultiHeadAttention", "a b b")]
    [InlineData("Attention", "b a")]
    [InlineData("Attention", "b a a")]
    [InlineData("Add", "a b a b")]
    [InlineData("GRU", "b")]
    [InlineData("GRU", "b state")]
    public void As_many_as_the_layer_takes_are_right(string kind, string inputs) =>
        Assert.Empty(NetworkEvaluator.Evaluate(new(Layers(kind, inputs))).Problems.Select(problem => problem.Message));

    private static LayerSource[] Layers(string kind, string inputs) =>
    [
        LayerSources.Of("Input", ("Shape", new EquatableArray<int>(10, 8)), ("Name", "a")),
        LayerSources.Of("Input", ("Shape", new EquatableArray<int>(10, 8)), ("Name", "b")),
        LayerSources.Of("Input", ("Shape", new EquatableArray<int>(4)), ("Name", "state")),
        kind switch
        {
            "Dense" => LayerSources.Of(kind, ("Units", 4), ("Name", "layer"), ("Input", "a")),
            "GRU" => LayerSources.Of(kind, ("Units", 4), ("Name", "layer"), ("Input", "a")),
            "BatchNormalization" => LayerSources.Of(kind, ("Name", "layer"), ("Input", "a")),
            "MultiHeadAttention" => LayerSources.Of(kind, ("NumHeads", 2), ("KeyDim", 4), ("Name", "layer"), ("Input", "a")),
            "Dot" => LayerSources.Of(kind, ("Axes", 1), ("Name", "layer"), ("Inputs", new EquatableArray<string>("a", "b"))),
            _ => LayerSources.Of(kind, ("Name", "layer"), ("Inputs", new EquatableArray<string>("a", "b"))),
        },
        LayerSources.Of("Shared", ("Layer", "layer"), ("Inputs", new EquatableArray<string>(inputs.Split(' ')))),
        LayerSources.Of("Dense", ("Units", 2)),
        LayerSources.Of("Flatten", ("Input", "state")),
        LayerSources.Of("Flatten", ("Input", "b")),
        LayerSources.Of("Flatten", ("Input", "layer[0]")),
    ];
}
