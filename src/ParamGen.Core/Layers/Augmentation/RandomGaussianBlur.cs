using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Augmentation;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_gaussian_blur/">Keras,
/// RandomGaussianBlur layer</see>.
/// </remarks>
internal sealed class RandomGaussianBlur(RandomGaussianBlurAttribute args) : Augmented(args, Factors.Of(args))
{
    private readonly PerAxis kernelSize = PerAxis.Of(nameof(args.KernelSize), args.KernelSize, args.KernelSizeByAxis, rank: 2);

    /// <summary>It moves by single pixels, and takes neighbors.</summary>
    private readonly PerAxis one = PerAxis.Of(nameof(args.KernelSize), 1, null, rank: 2);

    public override SlidingWindow? SlidingWindow => new(kernelSize, one, one, Padding.Same);

    public override void Check(ArgumentCheck check)
    {
        base.Check(check);
        check.Positive(kernelSize);
        if (kernelSize.IsComplete && kernelSize.Given.All(size => size > 0) && kernelSize.Given.Any(size => size % 2 == 0))
            check.Refuse(
                ArgumentRules.PG0153_EvenKernel,
                kernelSize.Argument,
                [Word.Argument(kernelSize.Argument), kernelSize],
                ArgumentCheck.SetSizes(kernelSize, [.. kernelSize.Given.Select(size => size | 1)]));
    }
}
