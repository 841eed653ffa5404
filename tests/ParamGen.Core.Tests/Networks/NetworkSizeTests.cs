using ParamGen.Core.Networks;
using ParamGen.Core.Tests.Layers;

namespace ParamGen.Core.Tests.Networks;

public class NetworkSizeTests
{
    [Fact]
    public void Models_stand_within_each_other_as_deep_as_allowed_and_no_deeper()
    {
        Assert.Null(NetworkSize.Problem(Nested(NetworkSize.MostDepth)));
        Assert.Equal(("PG0330", 1), NetworkSize.Problem(Nested(NetworkSize.MostDepth + 1)) is { } problem ? (problem.Rule.Id, problem.Layer) : default);
    }

    private static NetworkSource Nested(int depth)
    {
        NetworkSource source = new(new(SeveralLayers.Input("in", 8)));
        for (var i = 0; i < depth; i++)
            source = new(new(SeveralLayers.Input("in", 8), LayerSources.Of("Use") with { Model = source }));
        return source;
    }
}
