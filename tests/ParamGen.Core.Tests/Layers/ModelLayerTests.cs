using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>A model as a layer of another one.</summary>
public class ModelLayerTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("a", "b", "a")]
    public void A_model_takes_as_many_inputs_as_it_has(params string[] inputs)
    {
        NetworkSource sum = new(new(Input("left", 8), Input("right", 8), Merge("Add", ["left", "right"])));
        IsRefused("PG0313", null, null, Input("a", 8), Input("b", 8), Merge("Use", inputs) with { Model = sum });
    }
}
