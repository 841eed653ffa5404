using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>What a user says of the names in a file.</summary>
public class MapTests
{
    private const string Two = "a.weight 8 8; a.bias 8; b.weight 8 8; b.bias 8";

    [Theory]
    [InlineData("", "'first' = 'a', 'second' = 'b'")]
    [InlineData("first=b", "")]
    [InlineData("second = a", "")]
    public void Layers_of_equal_shapes_take_the_modules_that_are_named(string map, string equal)
    {
        var problems = Contract.Problems("two equal", Two, map);

        Assert.Equal(
            equal.Length > 0,
            problems.Any(problem => problem.Contains(equal) && problem.StartsWith("PG0615", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("first=b", "b.bias", "first")]
    [InlineData("second=b", "b.bias", "second")]
    public void A_difference_is_said_of_the_layer_that_is_named(string map, string tensor, string layer) => Assert.StartsWith(
        $"PG0610 {layer}: '{tensor}' in 'net.safetensors' has shape (9,), but (8,) is needed for its bias;",
        Assert.Single(Contract.Problems("two equal", Two.Replace("b.bias 8", "b.bias 9"), map)));

    [Fact]
    public void A_module_that_is_named_is_compared_whatever_it_has() => Assert.Equal(
        ["PG0610 fc: 'body.weight' in 'net.safetensors' has shape (3, 3, 3, 3), but (10, 84) is needed for its kernel; "
            + "change the layer, or use a file of this architecture"],
        Contract.Problems("dense", "body.weight 3 3 3 3; body.bias 10", "fc=body"));

    [Theory]
    [InlineData("nested", "n.fc.weight 10 84; n.fc.bias 10; n.out.weight 3 10; n.out.bias 3", "encoder=n")]
    [InlineData("nested", "n.fc.weight 10 84; n.fc.bias 10; n.out.weight 3 10; n.out.bias 3", "encoder/fc=n.fc; encoder/out=n.out")]
    [InlineData("separable", "c.0.weight 4 1 3 3; c.1.weight 6 4 1 1; c.1.bias 6", "conv=c")]
    [InlineData("dense of steps", "c.weight 10 8; c.bias 10", "time_distributed=c")]
    [InlineData("dense of steps", "c.weight 10 8; c.bias 10", "fc=c")]
    [InlineData(
        "cells",
        "r.weight_ih_l0 16 4; r.weight_hh_l0 16 4; r.bias_ih_l0 16; r.bias_hh_l0 16; "
            + "r.weight_ih_l1 16 4; r.weight_hh_l1 16 4; r.bias_ih_l1 16; r.bias_hh_l1 16",
        "a=r.l1; b=r.l0")]
    [InlineData(
        "attention",
        "m.q.weight 8 8; m.q.bias 8; m.k.weight 8 8; m.k.bias 8; m.v.weight 8 8; m.v.bias 8; m.o.weight 8 8; m.o.bias 8",
        "att=m")]
    public void A_name_means_all_that_is_in_it(string network, string tensors, string map) => Assert.DoesNotContain(
        Contract.Of(network, tensors, map),
        problem => problem.Rule.Severity is not Severity.Info);

    [Theory]
    [InlineData("fc", "'fc' is not of the form \"layer=module\", such as \"conv2d=features.0\"")]
    [InlineData("=fc", "'=fc' is not of the form \"layer=module\", such as \"conv2d=features.0\"")]
    [InlineData("fcc=a", "no layer with weights has the name 'fcc'; did you mean 'fc'?")]
    [InlineData("fc=b", "no module in 'net.safetensors' has the name 'b'; did you mean 'a'?")]
    public void A_wrong_entry_is_refused(string map, string text)
    {
        var problem = Assert.Single(Contract.Of("dense", "a.weight 10 84; a.bias 10", map));

        Assert.Equal(("PG0617", "Map", $"Net: {text}"), (problem.Rule.Id, problem.Argument, problem.Message));
    }

    [Theory]
    [InlineData("fcc=a", "Use 'fc=a': fc=a", "Remove 'fcc=a'")]
    [InlineData("fc=b", "Use 'fc=a': fc=a", "Remove 'fc=b'")]
    [InlineData("fc", "Remove 'fc'")]
    [InlineData("fc=a; other=a", "Remove 'other=a': fc=a")]
    public void A_wrong_entry_is_corrected_or_removed(string map, params string[] titles) => Assert.Equal(
        titles,
        Assert.Single(Contract.Of("dense", "a.weight 10 84; a.bias 10", map)).Suggestions.Select(TextOf));

    [Theory]
    [InlineData("two equal", Two, "first=a, second=b")]
    [InlineData("two equal", "x.a.weight 8 8; x.a.bias 8; x.b.weight 8 8; x.b.bias 8", "first=x.a, second=x.b")]
    [InlineData(
        "attention",
        "a.q.weight 8 8; a.q.bias 8; a.k.weight 8 8; a.k.bias 8; a.v.weight 8 8; a.v.bias 8; a.o.weight 8 8; a.o.bias 8",
        null)]
    public void Modules_that_may_be_exchanged_can_be_written_down(string network, string tensors, string? written)
    {
        var equal = Assert.Single(Contract.Of(network, tensors), problem => problem.Rule.Id == "PG0615");

        Assert.Equal(
            written is null ? [] : [$"Write these modules into Map: {written}"],
            equal.Suggestions.Select(TextOf));
        if (written is not null)
            Assert.DoesNotContain(
                Contract.Of(network, tensors, written.Replace(", ", "; ")),
                problem => problem.Rule.Id is "PG0615" or "PG0617");
    }

    [Fact]
    public void A_layer_has_one_module() => Assert.All(
        Contract.Problems("two equal", Two, "first=a; first=b").Where(problem => !problem.StartsWith("PG0615", StringComparison.Ordinal)),
        problem => Assert.Equal("PG0617 Net: the layer 'first' has several modules; name one, which may hold the others", problem));

    [Fact]
    public void A_module_is_that_of_one_layer() => Assert.Contains(
        "PG0617 Net: 'second=a' has no effect, because other entries name the same layer or module; remove it",
        Contract.Problems("two equal", Two, "first=a; second=a"));

    [Fact]
    public void The_module_of_a_layer_of_which_none_is_known_is_expected() => Assert.Contains(
        "PG0617 Net: no module of PyTorch is known for 'memory'; name its tensors in Expected",
        Contract.Problems("video", "fc.weight 2 4; fc.bias 2; cell.weight 16 5 3 3", "memory=cell"));

    [Theory]
    [InlineData("cls_token")]
    [InlineData("cls_*")]
    [InlineData("*token")]
    [InlineData("c*_t*n")]
    [InlineData("*")]
    public void A_tensor_that_is_expected_is_left_out(string expected) => Assert.DoesNotContain(
        Contract.Problems("dense", "fc.weight 10 84; fc.bias 10; cls_token 1 1 8", expected: expected),
        problem => problem.Contains("cls_token", StringComparison.Ordinal));

    [Theory]
    [InlineData("cls_toke")]
    [InlineData("*cls")]
    [InlineData("cls_token*cls_token")]
    [InlineData("")]
    public void What_is_expected_must_be_there(string expected)
    {
        var pair = PyTorchPair.Of("lenet-digits");
        PyTorchOptions options = new(default, new[] { expected });

        var problems = PyTorchContract.Problems(pair.Network, StateTensors.File(pair.Tensors), options, "Net");

        Assert.Equal("Expected", Assert.Single(problems, problem => problem.Rule.Id == "PG0617").Argument);
    }

    private static string TextOf(Suggestion suggestion) =>
        suggestion.TitleText + (suggestion.Edits[0] is SetArgument set ? $": {set.Value}" : "");
}
