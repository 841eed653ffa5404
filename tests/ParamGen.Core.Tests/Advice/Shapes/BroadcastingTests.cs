using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class BroadcastingTests
{
    private const string Rule = "PG0922";

    [Theory]
    [InlineData("Add", true)]
    [InlineData("Average", true)]
    [InlineData("Multiply", false)]
    public void Stretching_is_advised_against_but_for_gates(string kind, bool isAdvised)
    {
        var network = GraphOf(SeveralLayers.Input("a", 5, 3), SeveralLayers.Input("b", 1, 3), SeveralLayers.Merge(kind, ["a", "b"]));
        if (isAdvised)
            network.Gives(Rule, 2, null);
        else
            network.GivesNo(Rule);
    }

    [Fact]
    public void Different_counts_of_axes_are_advised_against_even_in_a_gate()
    {
        GraphOf(SeveralLayers.Input("a", 3, 3), SeveralLayers.Input("b", 3), SeveralLayers.Merge("Multiply", ["a", "b"]))
            .Gives(Rule, 2, null);
        GraphOf(SeveralLayers.Input("a", 3), SeveralLayers.Input("b", 3), SeveralLayers.Merge("Multiply", ["a", "b"])).GivesNo(Rule);
    }

    [Fact]
    public void Attention_stretches_nothing() =>
        GraphOf(
            SeveralLayers.Input("q", 1, 8),
            SeveralLayers.Input("v", 5, 8),
            SeveralLayers.Merge("Attention", ["q", "v"])).GivesNo(Rule);
}
