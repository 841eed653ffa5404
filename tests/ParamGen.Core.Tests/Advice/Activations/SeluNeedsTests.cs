using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Activations;

public class SeluNeedsTests
{
    private const string Rule = "PG0939";

    private static readonly int[] image = [28, 28, 3];
    private static readonly int[] vector = [16];
    private static readonly (string, ArgumentValue) selu = ("Activation", Activation.Selu);
    private static readonly LayerSource dropout = Layer("Dropout", ("Rate", 0.5));

    [Fact]
    public void A_selu_has_what_it_needs()
    {
        Chain(vector, Dense(8, selu), Dense(3)).Gives(Rule, 1, "Activation", "Set KernelInitializer to LecunNormal");
        var right = Dense(8, selu, ("KernelInitializer", Initializer.LecunNormal));
        Chain(vector, right, dropout, Dense(3)).Gives(Rule, 2, null, "Use [AlphaDropout]");
        Chain(vector, right, Layer("AlphaDropout", ("Rate", 0.1)), Dense(3)).GivesNo(Rule);
    }

    [Fact]
    public void All_parts_of_a_separable_kernel_start_as_they_should()
    {
        var separable = Layer("SeparableConv2D", ("Filters", 4), ("KernelSize", new EquatableArray<int>(3)), selu);
        Chain(image, separable, Layer("Flatten"), Dense(3)).Gives(Rule, 1, "Activation", "Set DepthwiseInitializer to LecunNormal");
    }
}
