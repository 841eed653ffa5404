using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>What PyTorch's modules hold beside Keras's layers.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData("dense", "fc.weight 10 84; fc.bias 10")]
    [InlineData("dense", "weight 10 84; bias 10")]
    [InlineData("dense", "head.weight 10 84 1 1; head.bias 10")]
    [InlineData("dense", "fc.weight_g 10 1; fc.weight_v 10 84; fc.bias 10")]
    [InlineData("dense", "fc.parametrizations.weight.original0 10 1; fc.parametrizations.weight.original1 10 84; fc.bias 10")]
    [InlineData("dense", "fc.weight_orig 10 84; fc.weight_u 10; fc.weight_v 84; fc.bias 10")]
    [InlineData("dense without bias", "fc.weight 10 84")]
    [InlineData("dense of steps", "fc.weight 10 8; fc.bias 10")]
    [InlineData("spectral", "fc.weight_orig 10 84; fc.weight_u 10; fc.weight_v 84; fc.bias 10")]
    [InlineData(
        "spectral",
        "fc.parametrizations.weight.original 10 84; fc.parametrizations.weight.0._u 10; fc.parametrizations.weight.0._v 84; fc.bias 10")]
    [InlineData("spectral", "fc.weight 10 84; fc.bias 10")]
    [InlineData("einsum", "q.weight 8 8; q.bias 8")]
    [InlineData("three dense", "up.weight 8 32; up.bias 32; down.weight 32 8; down.bias 8; out.weight 8 3; out.bias 3")]
    [InlineData("grouped", "conv.weight 6 2 3 3; conv.bias 6")]
    [InlineData("pointwise", "conv.weight 6 4 1 1; conv.bias 6")]
    [InlineData("pointwise", "conv.weight 6 4; conv.bias 6")]
    [InlineData("depthwise", "conv.weight 8 1 3 5; conv.bias 8")]
    [InlineData("transposed", "conv.weight 4 6 3 3; conv.bias 6")]
    [InlineData("separable", "conv.0.weight 4 1 3 3; conv.1.weight 6 4 1 1; conv.1.bias 6")]
    [InlineData("norm without scale", "bn.bias 4; bn.running_mean 4; bn.running_var 4")]
    [InlineData("norm without scale", "bn.weight 4; bn.bias 4; bn.running_mean 4; bn.running_var 4; bn.num_batches_tracked int64")]
    [InlineData("norm of images", "ln.weight 4 5 6; ln.bias 4 5 6")]
    [InlineData("norm of images", "ln.weight 5 6 4; ln.bias 5 6 4")]
    [InlineData("norm", "LayerNorm.gamma 8; LayerNorm.beta 8")]
    [InlineData("layer scale", "block.layer_scale 8 1 1")]
    [InlineData("layer scale", "blocks.0.gamma 8")]
    [InlineData("slopes", "act.weight 8")]
    [InlineData("embedding", "words.weight 20 8")]
    [InlineData("tied", "words.weight 20 8")]
    [InlineData("tied", "words.weight 20 8; head.weight 20 8")]
    [InlineData("untied", "words.weight 20 8; head.weight 20 8")]
    [InlineData("lstm", "rnn.weight_ih_l0 16 3; rnn.weight_hh_l0 16 4; rnn.bias_ih_l0 16; rnn.bias_hh_l0 16")]
    [InlineData("lstm", "cell.weight_ih 16 3; cell.weight_hh 16 4; cell.bias_ih 16; cell.bias_hh 16")]
    [InlineData("lstm without bias", "rnn.weight_ih_l0 16 3; rnn.weight_hh_l0 16 4")]
    [InlineData(
        "both ways",
        "r.weight_ih_l0 12 3; r.weight_hh_l0 12 4; r.bias_ih_l0 12; r.bias_hh_l0 12; "
            + "r.weight_ih_l0_reverse 12 3; r.weight_hh_l0_reverse 12 4; r.bias_ih_l0_reverse 12; r.bias_hh_l0_reverse 12")]
    [InlineData(
        "cells",
        "r.weight_ih_l0 16 4; r.weight_hh_l0 16 4; r.bias_ih_l0 16; r.bias_hh_l0 16; "
            + "r.weight_ih_l1 16 4; r.weight_hh_l1 16 4; r.bias_ih_l1 16; r.bias_hh_l1 16")]
    [InlineData("attention", "att.in_proj_weight 24 8; att.in_proj_bias 24; att.out_proj.weight 8 8; att.out_proj.bias 8")]
    [InlineData("attention", "in_proj_weight 24 8; in_proj_bias 24; out_proj.weight 8 8; out_proj.bias 8")]
    [InlineData("attention", "q.weight 8 8; q.bias 8; k.weight 8 8; k.bias 8; v.weight 8 8; v.bias 8; o.weight 8 8; o.bias 8")]
    [InlineData("attention", "qkv.weight 24 8; qkv.bias 24; proj.weight 8 8; proj.bias 8")]
    [InlineData(
        "cross attention",
        "a.q_proj_weight 8 8; a.k_proj_weight 8 6; a.v_proj_weight 8 6; a.in_proj_bias 24; a.out_proj.weight 8 8; a.out_proj.bias 8")]
    [InlineData("cross attention", "q.weight 8 8; q.bias 8; k.weight 8 6; k.bias 8; v.weight 8 6; v.bias 8; o.weight 8 8; o.bias 8")]
    [InlineData("grouped attention", "q_proj.weight 16 8; k_proj.weight 8 8; v_proj.weight 8 8; o_proj.weight 8 16")]
    [InlineData(
        "gpt",
        "c_attn.weight 8 24; c_attn.bias 24; c_proj.weight 8 8; c_proj.bias 8; mlp.c_fc.weight 8 32; mlp.c_fc.bias 32; "
            + "mlp.c_proj.weight 32 8; mlp.c_proj.bias 8; lm_head.weight 20 8")]
    [InlineData("nested", "net.fc.weight 10 84; net.fc.bias 10; net.out.weight 3 10; net.out.bias 3")]
    [InlineData("blocks", "b.0.weight 8 8; b.0.bias 8; b.1.weight 8 8; b.1.bias 8; out.weight 3 8; out.bias 3")]
    [InlineData("shared", "fc.weight 8 8; fc.bias 8; out.weight 3 8; out.bias 3")]
    public void A_network_takes_the_weights_of(string network, string tensors) =>
        Assert.DoesNotContain(Contract.Of(network, tensors), problem => problem.Rule.Severity is not Severity.Info);

    [Theory]
    [InlineData("fc.weight_ih_l0_reverse", "weight_ih", "0_reverse", true)]
    [InlineData("bias_hh_l12", "bias_hh", "12", false)]
    [InlineData("weight_hr_l0", "weight_hr", "0", false)]
    [InlineData("weight_ih", "weight_ih", "0", false)]
    public void The_name_of_a_recurrent_tensor_has_parts(string name, string member, string layer, bool isReverse) =>
        Assert.Equal(new(member, layer, isReverse), RecurrentName.Parse(name[(name.LastIndexOf('.') + 1)..]));

    [Theory]
    [InlineData("weight_ih_l")]
    [InlineData("weight_ih_lx")]
    [InlineData("weight_ihs")]
    [InlineData("weight")]
    public void Another_name_is_none_of_a_recurrent_tensor(string name) => Assert.Null(RecurrentName.Parse(name));
}
