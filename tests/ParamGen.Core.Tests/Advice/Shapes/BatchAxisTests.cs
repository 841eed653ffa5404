using ParamGen.Core.Collections;
using ParamGen.Core.Model;
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

    [Theory]
    [InlineData("Mean", "Axes", 0)]
    [InlineData("Sum", "Axes", -2)]
    [InlineData("Argmax", "Axis", 0)]
    [InlineData("Cumsum", "Axis", 0)]
    public void An_operator_makes_nothing_of_several_samples(string kind, string argument, int axis)
    {
        ArgumentValue Value(int given) => argument == "Axis" ? given : new EquatableArray<int>(given);
        GraphOf(SeveralLayers.Input("a", 8), LayerSources.Of(kind, (argument, Value(axis)))).Gives(Rule, 1, argument, "Use the last axis");
        GraphOf(SeveralLayers.Input("a", 8), LayerSources.Of(kind)).Gives(Rule, 1, null, "Use the last axis");
        GraphOf(SeveralLayers.Input("a", 8), LayerSources.Of(kind, (argument, Value(1)))).GivesNo(Rule);
    }

    [Fact]
    public void A_batch_is_not_split() =>
        GraphOf(SeveralLayers.Input("a", 8), LayerSources.Of("Split", ("Sections", 2))).Gives(Rule, 1, null, "Use the last axis");
}
