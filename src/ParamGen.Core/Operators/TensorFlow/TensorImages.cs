using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions of images: (rows, columns, channels), or a batch of such.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/image">TensorFlow, image</see>.</remarks>
internal static class TensorImages
{
    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("image.resize", "images, size, method='bilinear', preserve_aspect_ratio=False, antialias=False, name=None", Resize),
        OfTensorFlow(
            "compat.v1.image.resize",
            "images, size, method=0, align_corners=False, preserve_aspect_ratio=False, name=None",
            Resize),
        // As operations of TensorFlow 1, which knows the sizes only where it knows both.
        .. new[] { "Area", "Bicubic", "Bilinear", "NearestNeighbor" }.Select(way =>
            OfTensorFlow("raw_ops.Resize" + way, "images, size", call => Resized(call, Both(call.Arg("size"))))),
        .. Same("image", "image.flip_left_right", "image.flip_up_down", "image.per_image_standardization"),
        .. Same("image, delta", "image.adjust_brightness", "image.adjust_hue"),
        .. Same("images, contrast_factor", "image.adjust_contrast"),
        .. Same("image, saturation_factor, name=None", "image.adjust_saturation"),
        .. Same("image, gamma=1, gain=1", "image.adjust_gamma"),
        .. Same("images, name=None", "image.hsv_to_rgb", "image.rgb_to_hsv"),
        OfTensorFlow("image.convert_image_dtype", "image, dtype, saturate=False, name=None", call =>
            call.Input("image") with { Type = call.Arg("dtype").AsType("dtype") ?? ElementType.Unknown }),
        OfTensorFlow("image.rgb_to_grayscale", "images, name=None", call => Recolored(call, from: 3, to: 1)),
        OfTensorFlow("image.grayscale_to_rgb", "images, name=None", call => Recolored(call, from: 1, to: 3)),
        OfTensorFlow("image.crop_to_bounding_box", "image, offset_height, offset_width, target_height, target_width", call => Sized(call)),
        OfTensorFlow("image.pad_to_bounding_box", "image, offset_height, offset_width, target_height, target_width", call => Sized(call)),
        OfTensorFlow("image.resize_with_crop_or_pad", "image, target_height, target_width", call => Sized(call)),
    ];

    private static IEnumerable<Operator> Same(string args, params string[] paths) =>
        paths.Select(path => OfTensorFlow(path, args, call => call.Input(call.First, least: 3)));

    private static Operand.Tensor Resize(OperatorCall call)
    {
        if (call.Arg("preserve_aspect_ratio").IsTrue())
            throw new Refusal("keeps the proportions of its images, so that the sizes that it makes are not followed");
        return Resized(call, call.Arg("size").Sizes("size"));
    }

    private static long?[] Both(Operand size) =>
        TensorValues.Of(size) is not { } sizes || sizes.Contains(null) ? [null, null] : [.. sizes];

    private static Operand.Tensor Resized(OperatorCall call, long?[] sizes)
    {
        var images = call.Input("images", least: 3);
        images.RequireRank("images", 3, 4);
        if (sizes.Length != 2)
            throw new Refusal($"takes two sizes, not {call.Arg("size")}");
        return images with { Shape = images.Shape.With(-3, sizes[0]).With(-2, sizes[1]) };
    }

    private static Operand.Tensor Recolored(OperatorCall call, int from, int to)
    {
        var images = call.Input("images", least: 3);
        return images.Shape.Last is null || images.Shape.Last == from
            ? images with { Shape = images.Shape.With(-1, to) }
            : throw new Refusal($"takes images of {from} channels, not of shape {images.Shape}");
    }

    private static Operand.Tensor Sized(OperatorCall call)
    {
        var images = call.Input("image", least: 3);
        images.RequireRank("image", 3, 4);
        var (height, width) = (call.Arg("target_height").AsInteger("target_height"), call.Arg("target_width").AsInteger("target_width"));
        return images with { Shape = images.Shape.With(-3, height).With(-2, width) };
    }
}
