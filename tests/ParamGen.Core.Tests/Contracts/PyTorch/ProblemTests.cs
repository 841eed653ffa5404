namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>What is said of a file that does not fit.</summary>
public class ProblemTests
{
    private const string Mend = "change the layer, or use a file of this architecture";
    private const string Conv = "conv.weight 4 3 3 3; conv.bias 4; ";
    private const string Bn = "bn.weight 4; bn.bias 4; bn.running_mean 4; bn.running_var 4; ";
    private const string Fc = "fc.weight 10 144; fc.bias 10";

    [Theory]
    [InlineData(
        "dense",
        "fc.weight 10 85; fc.bias 10",
        "PG0610 fc: 'fc.weight' in 'net.safetensors' has shape (10, 85), but (10, 84) is needed for its kernel; " + Mend)]
    [InlineData(
        "dense",
        "fc.weight 84 10; fc.bias 10",
        "PG0610 fc: 'fc.weight' in 'net.safetensors' has shape (84, 10), but (10, 84) is needed for its kernel, "
            + "the same sizes in another order; " + Mend)]
    [InlineData(
        "two equal",
        "a.weight 8 8; a.bias 8; b.weight 8 8; b.bias 9",
        "PG0610 second: 'b.bias' in 'net.safetensors' has shape (9,), but (8,) is needed for its bias (or 'first', with the same shapes); "
            + Mend)]
    [InlineData(
        "dense",
        "fc.weight 10 84",
        "PG0611 fc: 'net.safetensors' has no 'fc.bias' of shape (10,) for its bias; " + Mend)]
    [InlineData(
        "dense",
        "fc.weight 10 84; fc.shift 10",
        "PG0611 fc: 'net.safetensors' has no 'fc.bias' of shape (10,) for its bias; "
            + "rename 'fc.shift', which has this shape and belongs to no layer")]
    [InlineData(
        "image",
        Conv + Bn,
        "PG0611 fc: 'net.safetensors' has no module for this layer, a Linear with weight (10, 144), bias (10,); " + Mend)]
    [InlineData(
        "two equal",
        "a.weight 8 8; a.bias 8",
        "PG0611 second: 'net.safetensors' has no module for this layer, a Linear with weight (8, 8), bias (8,) "
            + "(or 'first', with the same shapes); " + Mend)]
    [InlineData(
        "dense without bias",
        "fc.weight 10 84; fc.bias 10",
        "PG0612 fc: 'net.safetensors' has 'fc.bias' of shape (10,), which the layer does not have; "
            + "change the layer, or name the tensor in Expected")]
    [InlineData(
        "dense",
        "fc.weight 10 84; fc.bias 10; aux.weight 3 3 3 3",
        "PG0612 Net: 'net.safetensors' has 'aux' (weight (3, 3, 3, 3)), which no layer has; "
            + "add layers for it, or name its tensors in Expected")]
    [InlineData(
        "dense",
        "fc.weight 10 84; fc.bias 10; cls_token 1 1 8",
        "PG0612 Net: 'net.safetensors' has 'cls_token' (1, 1, 8), which no layer has; "
            + "add layers for it, or name its tensors in Expected")]
    [InlineData(
        "dense",
        "fc.weight 10 84; fc.bias 10; fc.zero_point 10",
        "PG0612 fc: 'net.safetensors' has 'fc.zero_point' of shape (10,), which no module of PyTorch is known to have; "
            + "fold it into the weights before saving the file, or name the tensor in Expected")]
    [InlineData(
        "dense",
        "fc.weight 10 84 int8; fc.bias 10",
        "PG0613 fc: 'fc.weight' in 'net.safetensors' is int8, but weights are floating-point numbers; "
            + "convert it before saving the file")]
    [InlineData(
        "image",
        Conv + Bn + "bn.num_batches_tracked; " + Fc,
        "PG0613 bn: 'bn.num_batches_tracked' in 'net.safetensors' is float32, but int64 is expected; "
            + "convert it before saving the file")]
    [InlineData(
        "typed",
        "a.weight 9 8; a.bias 9; b.weight 10 9; b.bias 10 float16; ln.weight 10; ln.bias 10; c.weight 11 10; c.bias 11",
        "PG0613 b: 'b.bias' in 'net.safetensors' is float16, but most of the file's weights are float32; "
            + "convert it before saving the file")]
    [InlineData(
        "nested",
        "net.fc.weight 10 84; net.fc.bias 10; net.out.weight 4 10; net.out.bias 3",
        "PG0610 encoder/out: 'net.out.weight' in 'net.safetensors' has shape (4, 10), but (3, 10) is needed for its kernel; " + Mend)]
    [InlineData(
        "blocks",
        "b.0.weight 8 8; b.0.bias 8; b.1.weight 8 8; b.1.bias 8; out.weight 3 8",
        "PG0611 out: 'net.safetensors' has no 'out.bias' of shape (3,) for its bias; " + Mend)]
    [InlineData(
        "blocks",
        "b.0.weight 8 8; b.0.bias 8; b.1.weight 8 8; out.weight 3 8; out.bias 3",
        "PG0611 fc (in block 'Block'): 'net.safetensors' has no 'b.1.bias' of shape (8,) for its bias (or 'b_fc', with the same shapes); "
            + Mend)]
    [InlineData(
        "lstm",
        "rnn.weight_ih_l0 16 3; rnn.weight_hh_l0 16 4; rnn.bias_ih_l0 16",
        "PG0611 rnn: 'net.safetensors' has no 'rnn.bias_hh_l0' of shape (16,) for its bias; " + Mend)]
    [InlineData(
        "attention",
        "att.in_proj_weight 23 8; att.in_proj_bias 24; att.out_proj.weight 8 8; att.out_proj.bias 8",
        "PG0610 att: 'att.in_proj_weight' in 'net.safetensors' has shape (23, 8), but (24, 8) is needed for its weights "
            + "'query/kernel', 'key/kernel', 'value/kernel'; " + Mend)]
    public void A_difference_is_said_of_the_layer(string network, string tensors, string problem) =>
        Assert.Equal([problem], Contract.Problems(network, tensors));

    [Theory]
    [InlineData("PG0614", "video", "fc.weight 2 4; fc.bias 2", "'memory' (ConvLSTM2D)")]
    [InlineData(
        "PG0614",
        "video",
        "fc.weight 2 4; fc.bias 2; cell.conv.weight 16 5 3 3",
        "(perhaps 'cell.conv' (weight (16, 5, 3, 3)), which no other layer has)")]
    [InlineData("PG0614", "renorm", "bn.weight 4; bn.bias 4; bn.running_mean 4; bn.running_var 4", "'bn' (BatchNormalization)")]
    [InlineData("PG0614", "adapter", "fc.weight 10 84; fc.bias 10", "'fc' (Dense)")]
    [InlineData("PG0614", "einsum of each step", "w 5 8 4", "EinsumDense")]
    [InlineData("PG0615", "two equal", "a.weight 8 8; a.bias 8; b.weight 8 8; b.bias 8", "'first' = 'a', 'second' = 'b'")]
    [InlineData("PG0616", "image", Conv + Bn + Fc, "the order of the rows after [Flatten], (C, H, W) in PyTorch")]
    [InlineData("PG0616", "image", Conv + Bn + Fc, "the Epsilon of normalizations, 1e-5 in PyTorch by default (bn)")]
    [InlineData("PG0616", "transposed", "conv.weight 4 6 3 3; conv.bias 6", "where transposed convolutions put their output")]
    [InlineData(
        "PG0618",
        "old gru",
        "rnn.weight_ih_l0 12 3; rnn.weight_hh_l0 12 4; rnn.bias_ih_l0 12; rnn.bias_hh_l0 12",
        "PyTorch's GRU always resets after the product, and this layer has ResetAfter = false; remove it")]
    [InlineData(
        "PG0618",
        "typed",
        "a.weight 9 8; a.bias 9; b.weight 10 9; b.bias 10; ln.weight 10 float16; ln.bias 10 float16; c.weight 11 10; c.bias 11",
        "the weights of every LayerNorm are float16, while most are float32")]
    [InlineData(
        "PG0616",
        "three dense",
        "0.weight 3 8; 0.bias 3; 1.weight 32 8; 1.bias 32; 2.weight 8 32; 2.bias 8",
        "why '0' is this layer and '1' is 'up', which comes before it")]
    public void A_doubt_is_no_error(string rule, string network, string tensors, string part)
    {
        var problems = Contract.Problems(network, tensors);

        Assert.Contains(problems, problem => problem.StartsWith(rule, StringComparison.Ordinal) && problem.Contains(part));
        Assert.DoesNotContain(problems, problem => problem.StartsWith("PG0610", StringComparison.Ordinal)
            || problem.StartsWith("PG0611", StringComparison.Ordinal)
            || problem.StartsWith("PG0612", StringComparison.Ordinal)
            || problem.StartsWith("PG0613", StringComparison.Ordinal));
    }

    /// <summary>One wrong layer changes what all layers behind it take. What follows from it is not said again.</summary>
    [Theory]
    [InlineData("three dense", "a.weight 30 8; a.bias 30; b.weight 8 30; b.bias 8; c.weight 3 8; c.bias 3", "PG0610 up")]
    [InlineData("three dense", "a.weight 30 8; a.bias 30; b.weight 8 30; b.bias 8; c.weight 4 8; c.bias 4", "PG0610 up, PG0610 out")]
    [InlineData("three dense", "a.weight 30 8; a.bias 30; b.weight 8 30; c.weight 3 8; c.bias 3", "PG0610 up, PG0611 down")]
    [InlineData("three dense", "a.weight 32 9; a.bias 32; b.weight 8 32; b.bias 8; c.weight 3 8; c.bias 3", "PG0610 up")]
    [InlineData("three dense", "a.weight 8 8; a.bias 8; b.weight 32 8; b.bias 32; c.weight 3 32; c.bias 3", "PG0610 down")]
    [InlineData("three dense", "a.weight 32 8; a.bias 32; b.weight 8 32; b.bias 8", "PG0611 out")]
    [InlineData("three dense", "a.weight 32 8; a.bias 32; c.weight 3 32; c.bias 3", "PG0611 down")]
    [InlineData(
        "three dense",
        "a.weight 32 8; a.bias 32; x.weight 40 32; x.bias 40; b.weight 8 40; b.bias 8; c.weight 3 8; c.bias 3",
        "PG0612 Net")]
    [InlineData(
        "image",
        "conv.weight 5 3 3 3; conv.bias 5; bn.weight 5; bn.bias 5; bn.running_mean 5; bn.running_var 5; fc.weight 10 180; fc.bias 10",
        "PG0610 conv")]
    [InlineData(
        "image",
        "conv.weight 4 3 5 5; conv.bias 4; bn.weight 4; bn.bias 4; bn.running_mean 4; bn.running_var 4; fc.weight 10 64; fc.bias 10",
        "PG0610 conv")]
    [InlineData("image", Conv + Bn + "fc.weight 10 64; fc.bias 10", "PG0610 fc")]
    [InlineData(
        "gpt",
        "att.in_proj_weight 24 9; att.in_proj_bias 24; att.out_proj.weight 9 8; att.out_proj.bias 9; "
            + "a.weight 32 9; a.bias 32; b.weight 8 32; b.bias 8; c.weight 20 8",
        "PG0610 att")]
    public void One_cause_is_one_error(string network, string tensors, string problems) => Assert.Equal(
        problems,
        string.Join(", ", Contract.Of(network, tensors).Select(problem => $"{problem.Rule.Id} {problem.Name}")));

    [Fact]
    public void Several_tensors_of_a_layer_are_one_error() => Assert.Equal(
        ["PG0610 fc: 'fc.weight' in 'net.safetensors' has shape (12, 84), but (10, 84) is needed for its kernel "
            + "(1 more tensor of the layer differs); " + Mend],
        Contract.Problems("dense", "fc.weight 12 84; fc.bias 12"));

    [Fact]
    public void Several_modules_that_no_layer_has_are_named_in_the_plural() => Assert.Equal(
        ["PG0612 Net: 'net.safetensors' has 'aux' (weight (3, 3, 3, 3)), 'cls_token' (1, 1, 8), which no layer has; "
            + "add layers for them, or name their tensors in Expected"],
        Contract.Problems("dense", "fc.weight 10 84; fc.bias 10; aux.weight 3 3 3 3; cls_token 1 1 8"));

    [Fact]
    public void Each_fault_is_said_once() => Assert.Equal(
        ["PG0610", "PG0612"],
        Contract.Of("image", Conv + Bn + "fc.weight 10 145; fc.bias 10; fc.weight_scale 10; aux.weight 5 5 5 5 5")
            .Select(problem => problem.Rule.Id)
            .Distinct());

    [Theory]
    [InlineData("dense", "fc.weight 10 84", "Set UseBias to false")]
    [InlineData("dense without bias", "fc.weight 10 84; fc.bias 10", "Remove UseBias")]
    [InlineData("two equal", "a.weight 8 8; a.bias 8; b.weight 8 8", null)]
    public void A_bias_on_one_side_can_be_mended(string network, string tensors, string? title) => Assert.Equal(
        title,
        Assert.Single(Contract.Of(network, tensors)).Suggestions.Select(suggestion => suggestion.TitleText).FirstOrDefault());

    [Theory]
    [InlineData("dense", "fc.weight 12 84; fc.bias 12", "Set Units to 12")]
    [InlineData("dense without bias", "fc.weight 12 84", "Set Units to 12")]
    [InlineData("grouped", "conv.weight 8 2 3 3; conv.bias 8", "Set Filters to 8")]
    [InlineData("grouped", "conv.weight 8 2 3 5; conv.bias 8", null)]
    [InlineData("dense", "fc.weight 12 84; fc.bias 10", null)]
    [InlineData("dense", "fc.weight 12 85; fc.bias 12", null)]
    [InlineData("dense", "fc.weight 10 85; fc.bias 10", null)]
    [InlineData("two equal", "a.weight 8 8; a.bias 8; b.weight 9 8; b.bias 9", null)]
    public void Another_width_is_set_where_nothing_else_differs(string network, string tensors, string? title) => Assert.All(
        Contract.Of(network, tensors),
        problem => Assert.Equal(title, problem.Suggestions.Select(suggestion => suggestion.TitleText).FirstOrDefault()));

    [Fact]
    public void An_argument_that_PyTorch_does_not_have_can_be_removed() => Assert.Equal(
        "Remove ResetAfter",
        Assert.Single(Assert.Single(
            Contract.Of("old gru", "rnn.weight_ih_l0 12 3; rnn.weight_hh_l0 12 4; rnn.bias_ih_l0 12; rnn.bias_hh_l0 12"),
            problem => problem.Rule.Id == "PG0618").Suggestions).TitleText);

    [Fact]
    public void A_problem_stands_at_its_layer()
    {
        Assert.Equal(1, Assert.Single(Contract.Of("dense", "fc.weight 10 85; fc.bias 10")).Layer);
        var nested = Assert.Single(Contract.Of("nested", "fc.weight 10 84; fc.bias 10; out.weight 4 10; out.bias 3"));
        Assert.Equal((1, 2), (nested.Layer, Assert.Single(nested.Origin.Path)));
        Assert.Equal("Encoder", nested.Within!.Name);
        Assert.True(Assert.Single(Contract.Of("dense", "fc.weight 10 84; fc.bias 10; x.weight 3 3 3")).Origin.IsNetwork);
    }

    [Fact]
    public void A_single_transposed_weight_is_no_model_of_transposed_weights() => Assert.Equal(
        ["PG0610"],
        Contract.Of("three dense", "up.weight 8 32; up.bias 32; down.weight 8 32; down.bias 8; out.weight 3 8; out.bias 3")
            .Select(problem => problem.Rule.Id));
}
