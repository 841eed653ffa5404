using ParamGen.Core.Collections;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Shapes;

public class UnknownVocabularyTests
{
    private const string Rule = "PG0948";

    [Theory]
    [InlineData("StringLookup")]
    [InlineData("IntegerLookup")]
    [InlineData("TextVectorization")]
    public void A_size_that_is_to_be_learned_is_pointed_out(string kind)
    {
        var counts = ("OutputMode", (Model.ArgumentValue)OutputMode.Count);
        Chain([1], Layer(kind, counts)).Gives(Rule, 1, "OutputMode");
        Chain([1], Layer(kind, counts, ("MaxTokens", 9))).Gives(Rule, 1, "OutputMode", $"Set PadToMaxTokens of '{Name(kind)}'");
        Chain([1], Layer(kind, counts, ("MaxTokens", 9), ("PadToMaxTokens", true))).GivesNo(Rule);
        Chain([1], Layer(kind, counts, ("VocabularySize", 9))).GivesNo(Rule);
        Chain([1], Layer(kind)).GivesNo(Rule);
    }

    [Fact]
    public void A_vocabulary_that_is_given_is_known() =>
        Chain([1], Layer("StringLookup", ("OutputMode", OutputMode.Count), ("Vocabulary", new EquatableArray<string>("a")))).GivesNo(Rule);

    [Fact]
    public void A_look_up_in_a_pipeline_is_one() =>
        Chain([1], Layer("Pipeline", ("Layers", 1)), Layer("StringLookup", ("OutputMode", OutputMode.Count))).Gives(Rule, 2, "OutputMode");

    private static string Name(string kind) => Core.Layers.KerasNames.SnakeCase(kind);
}
