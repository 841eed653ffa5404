using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;

namespace ParamGen.Docs.Tests;

/// <summary>What is offered for what a rule's page shows leaves a model without any error.</summary>
public class RuleFixTests
{
    /// <summary>The rules that nothing is offered for, and why.</summary>
    private static readonly Dictionary<string, string> withoutFix = new()
    {
        ["PG0004"] = "which part is to hold all layers, and in which order, is the author's to say",
        ["PG0006"] = "an editor renames a member everywhere, which a fix of one file cannot",
        ["PG0008"] = "whether it is to be a block or a model is its author's to say",
        ["PG0009"] = "which layers the block is to have is not known",
        ["PG0010"] = "whether layers are to follow is not known",
        ["PG0099"] = "a fault of ParamGen's own is fixed there",
        ["PG0120"] = "which type was meant is not known",
        ["PG0136"] = "which of the layers is to change is not known",
        ["PG0143"] = "what was meant by the letters is not known",
        ["PG0209"] = "which of the sizes was mistyped is not known",
        ["PG0234"] = "several pairs of axes fit, or none",
        ["PG0236"] = "which of the axes belong together is not known",
        ["PG0237"] = "a projection of the values is a layer that nobody has asked for",
        ["PG0239"] = "the means were measured elsewhere",
        ["PG0241"] = "a file is to change",
        ["PG0242"] = "whether the layer before or the signature is to change is not known",
        ["PG0243"] = "how the layer rounds is its author's to say",
        ["PG0250"] = "colours do not come of nothing",
        ["PG0260"] = "a file is to change",
        ["PG0251"] = "which of the two inputs is the wrong one is not known",
        ["PG0307"] = "a network is its author's",
        ["PG0309"] = "what was to be wrapped is not known",
        ["PG0310"] = "which of the two inputs is the wrong one is not known",
        ["PG0313"] = "which of the two models is to change is not known",
        ["PG0314"] = "a type elsewhere is to change",
        ["PG0315"] = "which use ends the circle is not known",
        ["PG0316"] = "which of the block's arguments was meant is not known",
        ["PG0317"] = "the block is to be written in another way",
        ["PG0320"] = "the class that is used is to change",
        ["PG0325"] = "Keras alone knows the type, or the author does",
        ["PG0324"] = "whether the block is to be placed again or to be a model is its author's to say",
        ["PG0323"] = "whether the block is to be a model is its author's to say",
        ["PG0330"] = "a network of another size is its author's",
        ["PG0340"] = "what was meant is not known",
        ["PG0341"] = "which of the names was meant is not known",
        ["PG0342"] = "the shapes of a layer are its author's to say",
        ["PG0990"] = "it is a note, and nothing is wrong",
        ["PG0503"] = "a file is to change",
        ["PG0504"] = "a file is to change",
        ["PG0505"] = "what stands for a custom layer is its author's to say",
        ["PG0506"] = "a file is to change",
        ["PG0510"] = "a file is to change",
        ["PG0508"] = "the shape is not known",
        ["PG0512"] = "the version is not known",
        ["PG0509"] = "which of the two inputs was meant is not known",
        ["PG0513"] = "which of the two files was meant is not known",
        ["PG0514"] = "a file is to change",
        ["PG0515"] = "a file is to change",
        ["PG0520"] = "a file is to change",
        ["PG0521"] = "a file is to change",
        ["PG0522"] = "a file is to change",
        ["PG0507"] = "whether layers are to follow is not known",
        ["PG0613"] = "a file is to change",
        ["PG0614"] = "what the layer is made of in PyTorch is not known",
        ["PG0616"] = "what the model in PyTorch does is not known",
        ["PG0618"] = "a file is to change",
        ["PG0620"] = "which of the two networks was meant is not known",
        ["PG0623"] = "which of the two orders was meant is not known",
        ["PG0625"] = "what the layer does besides its kernel is not known",
        ["PG0626"] = "which of the two orders was meant is not known",
        ["PG0627"] = "what the file does not have cannot be compared",
        ["PG0630"] = "which of the two networks was meant is not known",
        ["PG0632"] = "which of the two networks was meant is not known",
        ["PG0633"] = "what is not known cannot be compared",
        ["PG0701"] = "which other layer does what was meant is not known",
        ["PG0702"] = "whether layers are to follow is not known",
        ["PG0920"] = "the size is not known",
        ["PG0922"] = "which axes belong together is not known",
        ["PG0935"] = "where the whole numbers are to come from is not known",
        ["PG0943"] = "which of the layers is to change is not known",
        ["PG0949"] = "what the input is to be is not known",
        ["PG0931"] = "whether the output is to be smaller or the layer another one is not known",
    };

    public static TheoryData<string> Mendable => new(Descriptors.All.Select(rule => rule.Id).Where(id => !withoutFix.ContainsKey(id)));

    public static TheoryData<string> Others => new(withoutFix.Keys);

    [Theory]
    [MemberData(nameof(Mendable))]
    public async Task Each_fix_leaves_no_error_where_the_rule_was_broken(string id)
    {
        var settings = RulePage.SettingsOf(id);
        var offered = await Fixes.OfferedAsync(RulePage.Snippet(id, "Violates"), settings, RulePage.Files);
        Assert.NotEmpty(offered);
        foreach (var (title, source) in offered)
        {
            var mended = Compile.RunWith(settings, source, RulePage.Files);
            Assert.Empty(mended.Errors);
            Assert.Equal((title, ""), (title, mended.Refusals));
            Assert.DoesNotContain(id, mended.Ids, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Nothing_is_offered_where_only_the_author_knows(string id) =>
        Assert.Empty(await Fixes.OfferedAsync(RulePage.Snippet(id, "Violates"), RulePage.SettingsOf(id), RulePage.Files));
}
