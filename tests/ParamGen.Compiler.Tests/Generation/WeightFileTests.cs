using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>Which tensors in a file of Keras are weights of the model, so that the total is that of count_params().</summary>
public class WeightFileTests
{
    [Theory]
    // The format of Keras 3
    [InlineData("layers/dense/vars/0 4", 4L)]
    [InlineData("layers/dense/vars/0 4, optimizer/vars/0, optimizer/inner_optimizer/vars/1 4, metrics/auc/vars/0 200", 4L)]
    [InlineData("layers/dense/vars/0 4, layers/dropout/seed_generator/vars/0 2", 4L)]
    [InlineData("optimizer_head/vars/0 4, metrics_net/layers/dense/vars/0 3", 7L)]
    // That of Keras 1 and 2, which has the names of layers
    [InlineData("optimizer/optimizer/kernel:0 4, metrics/metrics/kernel:0 3, optimizer_weights/optimizer_weights/bias:0 2", 9L)]
    [InlineData("optimizer/seed_generator/vars/kernel:0 4", 4L)]
    public void Weights_are_counted_and_what_training_needs_is_not(string tensors, long total) => Assert.Equal(total, Total(tensors));

    [Theory]
    [InlineData("layers/dense/vars/0 2x3, layers/spectral_normalization/{0}", 13L)]
    [InlineData("layers/spectral_normalization_1/{0}", 7L)]
    [InlineData("layers/time_distributed/layer/{0}", 7L)]
    [InlineData("discriminator/{0}", 7L)]
    public void A_kernel_that_is_stored_twice_because_it_is_normalized_counts_once(string at, long total)
    {
        const string Kernel = "2x2", Vector = "1x2";
        var before = at.Replace("{0}", "", StringComparison.Ordinal);
        var layer = before.Split(", ")[^1];
        Assert.Equal(total, Total($"{before}vars/0 {Kernel}, {layer}vars/1 {Vector}, {layer}layer/vars/0 {Kernel}, {layer}layer/vars/1 1"));
    }

    [Theory]
    [InlineData("layers/scale/vars/0 2x2, layers/scale/vars/1 1x2, layers/scale/layer/vars/0 2x2", 10L)]
    [InlineData("a/vars/0 2x2, a/layer/vars/0 2x2", 8L)]
    [InlineData("a/vars/0 2x2, a/vars/1 2, a/layer/vars/0 2x2", 10L)]
    [InlineData("a/vars/0 2x2, a/vars/1 1x2, a/vars/2 1, a/layer/vars/0 2x2", 11L)]
    [InlineData("a/vars/0 2x2, a/vars/1 1x2, a/layer/vars/0 4x2", 14L)]
    public void Kernels_that_are_the_own_ones_of_a_wrapper_count(string tensors, long total) => Assert.Equal(total, Total(tensors));

    [Fact]
    public void The_optimizer_of_a_whole_model_is_beside_its_weights() =>
        Assert.Equal(
            7L,
            Total(
                "model_weights/optimizer_weights/optimizer_weights/kernel:0 4, model_weights/metrics/kernel:0 3, optimizer_weights/m:0 4",
                ",\"keras\":{\"architecture\":\"{}\"}"));

    private static object? Total(string tensors, string more = "")
    {
        var weights = tensors.Split(", ").Select(tensor => tensor.Split(' ')).Select(tensor =>
        {
            var shape = tensor.Length > 1 ? tensor[1].Replace('x', ',') : "";
            return $$"""{"name":"{{tensor[0]}}","shape":[{{shape}}],"type":"float32","bytes":4}""";
        });
        var text = $$"""{"paramgen":1,"file":"net.h5","kind":"hdf5"{{more}},"weights":[{{string.Join(",", weights)}}]}""";
        var result = Compile.Run("[Weights(\"net.h5\")] partial class Model { }", new TextFile("/obj/net.h5.paramgen.json", text));
        Assert.Equal("", result.Ids);
        return result.Constant("Model.TotalParameters");
    }
}
