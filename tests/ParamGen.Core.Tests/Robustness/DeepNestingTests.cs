using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Formats.Keras;
using static ParamGen.Core.Model.LayerSources;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>
/// What is nested as deep as nobody nests it is an error, on a stack a fourth as large as the smallest that a compiler has.
/// </summary>
public class DeepNestingTests
{
    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("[", 1_000_000)]
    [InlineData("{\"a\":", 100_000)]
    [InlineData("[{\"a\":[", 100_000)]
    public void Deep_json_is_refused(string opened, int times) => SmallStack.Run(() =>
    {
        Assert.Null(JsonReader.Read(string.Concat(Enumerable.Repeat(opened, times)), out var error));
        Assert.Equal("nested too deeply", error!.Reason);
    });

    [Theory]
    [InlineData(12, "")]
    [InlineData(13, "PG0330")]
    [InlineData(60, "PG0330")]
    [InlineData(100, "PG0503")]
    [InlineData(10_000, "PG0503")]
    public void Models_of_a_file_stand_within_each_other_as_deep_as_allowed(int depth, string rule) => SmallStack.Run(() =>
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < depth; i++)
            text.Append(
                "{\"class_name\": \"Sequential\", \"config\": {\"name\": \"s\", \"layers\": [{\"class_name\": \"InputLayer\", "
                    + "\"config\": {\"batch_shape\": [null, 4]}}, ");
        text.Append(KerasText.Sequential("{\"class_name\": \"Dense\", \"config\": {\"units\": 3}}"));
        text.Append(string.Concat(Enumerable.Repeat("]}}", depth)));
        Assert.Equal(rule.Length > 0 ? rule : "15 parameters", KerasResult.Of(text.ToString()));
    });

    [Theory]
    [InlineData(32, "15 parameters")]
    [InlineData(33, "PG0330")]
    [InlineData(10_000, "PG0503")]
    public void Wrappers_of_a_file_stand_around_each_other_as_deep_as_allowed(int depth, string result) => SmallStack.Run(() =>
    {
        var layer = string.Concat(Enumerable.Repeat("{\"class_name\": \"TimeDistributed\", \"config\": {\"layer\": ", depth))
            + "{\"class_name\": \"Dense\", \"config\": {\"units\": 3}}" + string.Concat(Enumerable.Repeat("}}", depth));
        var shape = $"[null, {string.Concat(Enumerable.Repeat("1, ", Math.Min(depth, 100)))}4]";
        Assert.Equal(result, KerasResult.Of(KerasText.Sequential(layer).Replace("[null, 4]", shape, StringComparison.Ordinal)));
    });

    [Fact]
    public void The_size_of_a_network_is_judged_before_anybody_goes_into_it() => SmallStack.Run(() =>
    {
        var source = new NetworkSource(new(Of("Input", ("Shape", new EquatableArray<int>(4)))));
        for (var i = 0; i < 100_000; i++)
            source = new(new(Of("Input", ("Shape", new EquatableArray<int>(4))), Of("Use") with { Model = source }));
        Assert.Equal("PG0330", NetworkSize.Problem(source)!.Rule.Id);
        Assert.Equal("PG0330", Assert.Single(NetworkEvaluator.Evaluate(source).Problems).Rule.Id);
    });

    [Fact]
    public void A_long_chain_is_no_deep_one() => SmallStack.Run(() =>
    {
        var layers = Enumerable.Range(0, 20_000)
            .Select(i => KerasText.Layer("Dense", $"d{i}", "\"units\": 4", KerasText.Of(i == 0 ? "a" : $"d{i - 1}")));
        // The last stands first, so that each takes one that is yet to come.
        Assert.Equal(
            "400000 parameters",
            KerasResult.Of(KerasText.Functional([.. layers.Reverse(), KerasText.Input("a", 4)], ["a"], ["d19999"])));
    });
}
