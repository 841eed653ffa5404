using ParamGen.Core.Layers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>Which arguments name layers.</summary>
public class LayerReferencesTests
{
    /// <summary>Texts that are no names of other layers.</summary>
    private static readonly string[] others =
    [
        "Name", "Equation", "BiasAxes", "MaskToken", "OovToken", "Vocabulary", "Encoding", "Subscript", "Subscripts",
    ];

    [Fact]
    public void Every_argument_of_text_names_layers_but_those_that_are_known_not_to()
    {
        var texts = Catalogue.All
            .SelectMany(kind => kind.Properties.Values)
            .Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(string[]))
            .Select(property => property.Name)
            .Distinct()
            .Except(others);
        Assert.All(texts, name => Assert.True(LayerReferences.IsReference(name), name));
    }
}
