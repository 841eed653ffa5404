using ParamGen.Core.Tests.Layers;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class BatchAxisTests
{
    private const string Rule = "PG0923";

    [Fact]
    public void Samples_of_a_batch_are_not_joined()
    {
        GraphOf(SeveralLayers.Input("a", 8), SeveralLayers.Input("b", 8), SeveralLayers.Merge("Concatenate", ["a", "b"], ("Axis", 0)))
            .Gives(Rule, 2, "Axis", "Use the last axis");
        GraphOf(SeveralLayers.Input("a", 8), SeveralLayers.Input("b", 8), SeveralLayers.Merge("Concatenate", ["a", "b"], ("Axis", -2)))
            .Gives(Rule, 2, "Axis", "Use the last axis");
        GraphOf(SeveralLayers.Input("a", 8), SeveralLayers.Input("b", 8), SeveralLayers.Merge("Concatenate", ["a", "b"], ("Axis", 1)))
            .GivesNo(Rule);
    }
}
