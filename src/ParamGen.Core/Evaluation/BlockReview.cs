using ParamGen.Core.Collections;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Evaluation;

/// <summary>
/// What is wrong with a block whatever it is given: its layers' arguments, the models that it uses, and the names that it takes.
/// </summary>
internal static class BlockReview
{
    public static EquatableArray<Problem> Of(NetworkSource block)
    {
        using var culture = InvariantCulture.Enter();
        var problems = new List<Problem>();
        var nodes = NodeReader.Read(block, problems);
        problems.AddRange(nodes.SelectMany(ModelLayer.ProblemsOf));
        CallGraph.Of([Given(), .. nodes], problems);
        return Causes.Of(problems, block);
    }

    /// <summary>What a block is given, which stands before its layers and has no name of its own.</summary>
    private static LayerNode Given()
    {
        var kind = Catalogue.Find(Catalogue.Input)!;
        var attribute = kind.Bind(default);
        return new(Origin.Network, "", kind, attribute, kind.Create(attribute, [], new()));
    }
}
