namespace ParamGen.Docs.Tests;

/// <summary>
/// A layer is asked what it does, never what it is called: a comparison with a name would be a list that the next layer is not on.
/// </summary>
public class LayerNamesInRulesTests
{
    [Theory]
    [InlineData("Advice")]
    [InlineData("Layers")]
    public void No_rule_and_no_layer_asks_another_for_its_name(string room)
    {
        var files = Directory.GetFiles(Repository.Path("src", "ParamGen.Core", room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Assert.DoesNotMatch(
                @"(?<!\w)(Kind|[Kk]ind\.Name)\s*(==|!=|is)\s*(not\s*)?\(?\s*""|(?<!\w)Kind(\.Name)?\.(Contains|StartsWith|EndsWith)",
                File.ReadAllText(file));
        }
    }
}
