using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Refactorings;

/// <summary>One size for all axes, and one size an axis.</summary>
public class SizesRefactoringTests
{
    [Theory]
    [InlineData("KernelSize", "[[||]Conv2D(16, 3)]", "[Conv2D(16, 3, 3)]")]
    [InlineData(
        "KernelSize",
        "[Conv2D(16 /* many */, [||]3, Padding = Padding.Same)]",
        "[Conv2D(16 /* many */, 3, 3, Padding = Padding.Same)]")]
    [InlineData("KernelSize", "[Conv2D(16, Si[||]ze)]", "[Conv2D(16, Size, Size)]")]
    [InlineData(
        "Strides",
        "[Conv2D(16, 3, [||]Strides = 2, UseBias = false)]",
        "[Conv2D(16, 3, StridesByAxis = new[] { 2, 2 }, UseBias = false)]")]
    [InlineData("DilationRate", "[Conv2D(16, 3, [||]DilationRate = Size)]", "[Conv2D(16, 3, DilationRateByAxis = new[] { Size, Size })]")]
    [InlineData("PoolSize", "[[||]MaxPooling2D(2)]", "[MaxPooling2D(2, 2)]")]
    [InlineData("Padding", "[[||]ZeroPadding2D(1)]", "[ZeroPadding2D(1, 1)]")]
    [InlineData("Size", "[[||]UpSampling2D(2)]", "[UpSampling2D(2, 2)]")]
    public async Task A_size_is_written_for_each_axis_and_back(string argument, string one, string each)
    {
        await Refactor.VerifyAsync(
            Model(one),
            $"Write {argument} as one number per axis",
            Model(each).Replace("[||]", "", StringComparison.Ordinal));
        await Refactor.VerifyAsync(
            Model(each.Insert(each.IndexOf('(', StringComparison.Ordinal), "[||]")),
            $"Write {argument} as one number",
            Model(one).Replace("[||]", "", StringComparison.Ordinal));
    }

    [Fact]
    public Task A_size_with_its_parameter_s_name_becomes_a_list() => Refactor.VerifyAsync(
        Model("[Conv2D(kernelSize: [||]3, filters: 16)]"),
        "Write KernelSize as one number per axis",
        Model("[Conv2D(kernelSize: new[] { 3, 3 }, filters: 16)]"));

    [Fact]
    public Task Three_axes_have_three_sizes() => Refactor.VerifyAsync(
        "[Input(8, 8, 8, 1)] [[||]Conv3D(2, 3)] partial class Model { }",
        "Write KernelSize as one number per axis",
        "[Input(8, 8, 8, 1)] [Conv3D(2, 3, 3, 3)] partial class Model { }");

    [Fact]
    public Task A_parameter_of_a_block_stays_one() => Refactor.VerifyAsync(
        "[Block(nameof(S))] [Conv2D(2, 3, [||]Strides = S)] class B { const int S = 1; } [Input(8, 8, 1)] [Use(typeof(B), 2)] partial "
            + "class Model { }",
        "Write Strides as one number per axis",
        "[Block(nameof(S))] [Conv2D(2, 3, StridesByAxis = new[] { S, S })] class B { const int S = 1; } [Input(8, 8, 1)] "
            + "[Use(typeof(B), 2)] partial class Model { }");

    [Theory]
    [InlineData("Write KernelSize as one number", "[[||]Conv2D(16, 3, 5)]")]
    [InlineData("Write Strides as one number", "[[||]Conv2D(16, 3, StridesByAxis = new[] { 1, 2 })]")]
    [InlineData("Write Padding as one number", "[[||]ZeroPadding2D(1, 1, 1, 1)]")]
    [InlineData("Write TargetShape as one number per axis", "[[||]Reshape(2352)]")]
    [InlineData("Write Units as one number per axis", "[[||]Dense(3)]")]
    [InlineData("Write Filters as one number per axis", "[[||]Conv2D(16, 3)]")]
    [InlineData("Write Strides as one number per axis", "[Conv2D(16, [||]3, Strides = 2)]")]
    public Task It_is_not_offered_where_it_is_not_the_same(string title, string layer) =>
        Refactor.VerifyNotOfferedAsync(Model(layer), title);

    private static string Model(string layer) =>
        $"[Input(28, 28, 3)]\n{layer} // stays\npartial class Model {{ private const int Size = 3; }}";
}
