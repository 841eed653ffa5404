using ParamGen.Core.Collections;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Devices;

public class MissingOperatorTests
{
    private const string Rule = "PG0703";

    private static readonly int[] image = [8, 8, 4];

    [Fact]
    public void Repeated_pixels_need_an_operator_that_is_not_there()
    {
        var repeated = Layer("UpSampling2D", ("Size", new EquatableArray<int>(2)));
        Chain(image, repeated).OnDevice().Gives(Rule, 1, null, "Set Interpolation to Bilinear");
        Chain(image, repeated).GivesNo(Rule);
        Chain(image, Layer("UpSampling2D", ("Size", new EquatableArray<int>(2)), ("Interpolation", Interpolation.Bilinear)))
            .OnDevice()
            .GivesNo(Rule);
    }

    [Theory]
    [InlineData(Activation.Gelu)]
    [InlineData(Activation.Exponential)]
    public void An_activation_that_is_not_there_can_be_another_one(Activation activation)
    {
        Chain(image, Conv(4, 3, ("Activation", activation))).OnDevice().Gives(Rule, 1, "Activation", "Set Activation to Relu");
        Chain(image, Conv(4, 3, ("Activation", Activation.Relu))).OnDevice().GivesNo(Rule);
    }

    [Fact]
    public void A_table_needs_an_operator_that_is_not_there() =>
        Chain([16], Layer("Embedding", ("InputDim", 100), ("OutputDim", 8))).OnDevice().Gives(Rule, 1, null);
}
