using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Activations;

public class SaturatingRunTests
{
    private const string Rule = "PG0938";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) sigmoid = ("Activation", Activation.Sigmoid);

    [Fact]
    public void Many_layers_in_a_row_do_not_saturate()
    {
        Chain(vector, [.. Many(5, sigmoid), Dense(3)]).Gives(Rule, 5, null, "Use Relu in all of them");
        Chain(vector, [.. Many(7, sigmoid), Dense(3)]).Gives(Rule, 5, null, "Use Relu in all of them");
        Chain(vector, [.. Many(4, sigmoid), Dense(3)]).GivesNo(Rule);
        Chain(vector, [.. Many(4, sigmoid), Layer("BatchNormalization"), Dense(8, sigmoid), Dense(3)]).GivesNo(Rule);
        // The fifth is the output.
        Chain(vector, Many(5, sigmoid)).GivesNo(Rule);
    }

    [Theory]
    [InlineData("ZeroPadding2D")]
    [InlineData("Cropping2D")]
    [InlineData("UpSampling2D")]
    [InlineData("AdaptiveAveragePooling2D")]
    [InlineData("GlobalMaxPooling2D")]
    public void A_run_of_saturated_layers_goes_through_what_has_no_weights(string kind)
    {
        var tanh = Conv(4, 3, ("Activation", Activation.Tanh), ("Padding", Padding.Same));
        LayerSource[] flat = kind == "GlobalMaxPooling2D"
            ? [Dense(4, ("Activation", Activation.Tanh)), Dense(3)]
            : [tanh, Layer("Flatten"), Dense(3)];
        var between = kind == "AdaptiveAveragePooling2D" ? Layer(kind, ("OutputSize", new EquatableArray<int>(7))) : Layer(kind);
        Chain(image, [tanh, tanh, tanh, tanh, between, .. flat]).Gives(Rule, 6, null, "Use Relu in all of them");
    }

    private static LayerSource[] Many(int count, (string, ArgumentValue) activation) => [.. Enumerable.Repeat(Dense(8, activation), count)];
}
