using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using static ParamGen.Core.Tests.Advice.Advised;

namespace ParamGen.Core.Tests.Advice.Redundancy;

public class NoEffectTests
{
    private const string Rule = "PG0905";

    private static readonly int[] image = [28, 28, 3];

    public static TheoryData<string> Without =>
        new(
            "ZeroPadding1D",
            "ZeroPadding2D",
            "ZeroPadding3D",
            "Cropping1D",
            "Cropping2D",
            "Cropping3D",
            "UpSampling1D",
            "UpSampling2D",
            "UpSampling3D",
            "AdaptiveAveragePooling2D",
            "Resizing",
            "CenterCrop");

    [Fact]
    public void A_layer_without_effect_is_taken_out()
    {
        Chain(image, Layer("MaxPooling2D", ("PoolSize", new EquatableArray<int>(1))), Conv(8, 3))
            .Gives(Rule, 1, null, "Remove [MaxPooling2D]");
        Chain(image, Layer("ZeroPadding2D", ("Padding", new EquatableArray<int>(0))), Conv(8, 3))
            .Gives(Rule, 1, null, "Remove [ZeroPadding2D]");
        Chain(image, Layer("UpSampling2D", ("Size", new EquatableArray<int>(1))), Conv(8, 3))
            .Gives(Rule, 1, null, "Remove [UpSampling2D]");
        Chain(image, Layer("Permute", ("Dims", new EquatableArray<int>(1, 2, 3))), Conv(8, 3)).Gives(Rule, 1, null, "Remove [Permute]");
        Chain(image, Layer("Reshape", ("TargetShape", new EquatableArray<int>(28, -1, 3))), Conv(8, 3))
            .Gives(Rule, 1, null, "Remove [Reshape]");
    }

    [Fact]
    public void A_layer_with_an_effect_stays()
    {
        Chain(image, Layer("MaxPooling2D"), Conv(8, 3)).GivesNo(Rule);
        Chain(image, Layer("MaxPooling2D", ("PoolSize", new EquatableArray<int>(1)), ("Strides", 2)), Conv(8, 3)).GivesNo(Rule);
        Chain(image, Layer("ZeroPadding2D"), Conv(8, 3)).GivesNo(Rule);
        Chain(image, Layer("Permute", ("Dims", new EquatableArray<int>(2, 1, 3))), Conv(8, 3)).GivesNo(Rule);
        Chain(image, Layer("Reshape", ("TargetShape", new EquatableArray<int>(28, 84))), Dense(8)).GivesNo(Rule);
    }

    [Theory]
    [MemberData(nameof(Without))]
    public void What_gives_what_it_takes_is_taken_out(string kind)
    {
        var rank = kind.Contains("1D", StringComparison.Ordinal) ? 1 : kind.Contains("3D", StringComparison.Ordinal) ? 3 : 2;
        Chain([.. Enumerable.Repeat(8, rank), 3], WithoutEffect(kind), Dense(4)).Gives(Rule, 1, null, $"Remove [{kind}]");
    }

    private static LayerSource WithoutEffect(string kind) => kind switch
    {
        "Resizing" or "CenterCrop" => Layer(kind, ("Height", 8), ("Width", 8)),
        "UpSampling1D" => Layer(kind, ("Size", 1)),
        _ when kind.StartsWith("UpSampling", StringComparison.Ordinal) => Layer(kind, ("Size", new EquatableArray<int>(1))),
        _ when kind.StartsWith("Adaptive", StringComparison.Ordinal) => Layer(kind, ("OutputSize", new EquatableArray<int>(8))),
        _ when kind.StartsWith("Cropping", StringComparison.Ordinal) => Layer(kind, ("Cropping", new EquatableArray<int>(0))),
        _ => Layer(kind, ("Padding", new EquatableArray<int>(0))),
    };
}
