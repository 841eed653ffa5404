using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Layers.SeveralLayers;

namespace ParamGen.Core.Tests.Graph;

public class CallGraphTests
{
    [Fact]
    public void A_duplicate_is_offered_a_name_that_no_later_layer_has() =>
        IsRefused("PG0301", "Name", "Name it 'a_2'", Input("in", 8), Identity("a"), Identity("a"), Identity("a_1"));

    [Fact]
    public void The_only_input_is_found_as_input_whatever_its_name() =>
        Assert.Equal(
            ["image[0][0]"],
            Report(Input("image", 8), Identity("a"), Identity("b", "input")).Inbound.Select(edge => edge.ToString()));

    [Fact]
    public void Which_of_several_inputs_is_meant_must_be_said() =>
        IsRefused("PG0302", "Input", null, Input("image", 8), Input("text", 8), Identity("a", "input"));

    [Fact]
    public void A_layer_is_not_offered_its_own_output() =>
        IsRefused("PG0302", "Input", "Take 'decader'", Input("decader", 8), Identity("decoder", "decodr"));

    [Fact]
    public void A_call_that_is_not_made_has_no_output() =>
        IsRefused("PG0302", "Input", null, Input("in", 8), Identity("a"), Identity("last", "a[1]"));

    private static LayerSource Identity(string name, string? input = null) =>
        input is null ? LayerSources.Of("Identity", ("Name", name)) : LayerSources.Of("Identity", ("Name", name), ("Input", input));
}
