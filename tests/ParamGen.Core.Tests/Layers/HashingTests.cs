using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

public class HashingTests
{
    private static readonly (string, ArgumentValue) bins = ("NumBins", 3);
    private static readonly (string, ArgumentValue) oneHot = ("OutputMode", OutputMode.OneHot);

    [Fact]
    public void Indices_are_whole_numbers()
    {
        SingleLayer.IsRefused("PG0163", "DType", "Remove DType", [4], "Hashing", bins, ("DType", DType.Float32));
        Assert.Equal(DType.Int64, TypeOf("Hashing", bins));
        Assert.Equal(DType.Int32, TypeOf("Hashing", bins, ("DType", DType.Int32)));
    }

    [Fact]
    public void Encodings_are_of_the_layers_type()
    {
        Assert.Equal(DType.Float32, TypeOf("Hashing", bins, oneHot));
        Assert.Equal(DType.Float16, TypeOf("Hashing", bins, oneHot, ("DType", DType.Float16)));
        Assert.Equal(DType.Float32, TypeOf("Hashing", bins, oneHot, ("DType", DType.MixedFloat16)));
    }

    [Fact]
    public void The_value_for_none_is_a_text_or_a_number()
    {
        SingleLayer.Report([4], "Hashing", bins, ("MaskValue", ""));
        SingleLayer.Report([4], "Hashing", bins, ("MaskValue", 0));
    }

    [Fact]
    public void A_bin_is_not_weighted() =>
        SingleLayer.IsRefused("PG0150", "OutputMode", "Use OutputMode.Int", [4], "Hashing", bins, ("OutputMode", OutputMode.TfIdf));

    [Fact]
    public void Two_inputs_are_crossed()
    {
        IsRefused("PG0140", "Inputs", null, Input("a", 1), Cross(["a"]));
        IsRefused("PG0140", "Inputs", "Take the first 2 inputs", Input("a", 1), Input("b", 1), Cross(["a", "b", "a"]));
        IsRefused("PG0251", "Inputs", null, Input("a", 1), Input("b", 2), Cross(["a", "b"]));
    }

    [Fact]
    public void Encodings_of_crossed_values_have_a_size()
    {
        IsRefused("PG0108", "NumBins", "Set NumBins to 2", Input("a", 1), Input("b", 1), Cross(["a", "b"], ("NumBins", -2), oneHot));
        Assert.Equal(DType.Float64, TypeOf(Input("a", 1), Input("b", 1), Cross(["a", "b"], bins, ("DType", DType.Float64))));
        Assert.Equal(DType.Int64, TypeOf(Input("a", 1), Input("b", 1), Cross(["a", "b"], bins)));
    }

    private static LayerSource Cross(string[] inputs, params (string Name, ArgumentValue Value)[] arguments) =>
        Merge("HashedCrossing", inputs, arguments.Length == 0 ? [bins] : arguments);

    private static DType? TypeOf(string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        TypeOf(Input("in", 1), LayerSources.Of(kind, arguments));

    private static DType? TypeOf(params LayerSource[] layers)
    {
        var evaluation = NetworkEvaluator.Evaluate(new(layers));
        Assert.Empty(evaluation.Problems.Select(problem => problem.Message));
        return evaluation.Report!.Outputs[0].DType;
    }
}
