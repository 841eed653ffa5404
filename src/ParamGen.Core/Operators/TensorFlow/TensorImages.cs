using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>Functions of images: (rows, columns, channels), or a batch of such.</summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf/image">TensorFlow, image</see>.</remarks>
internal static class TensorImages
{
    private const string Nearest = "nearest";
    private const string Box = "image, offset_height, offset_width, target_height, target_width";

    private static readonly string[] methods =
        ["bilinear", Nearest, "bicubic", "area", "lanczos3", "lanczos5", "gaussian", "mitchellcubic"];

    public static readonly IReadOnlyList<Operator> Operators =
    [
        OfTensorFlow("image.resize", "images, size, method='bilinear', preserve_aspect_ratio=False, antialias=False, name=None", Resize),
        OfTensorFlow(
            "compat.v1.image.resize",
            "images, size, method=0, align_corners=False, preserve_aspect_ratio=False, name=None",
            Resize),
        // As operations of TensorFlow 1, which knows the sizes only where it can compute both.
        .. new[] { "Area", "Bicubic", "Bilinear", "NearestNeighbor" }.Select(way =>
            OfTensorFlow("raw_ops.Resize" + way, "images, size", call =>
                Resized(call, way == "NearestNeighbor", Computed(call.Arg("size"))))),
        OfTensorFlow("image.resize_with_crop_or_pad", "image, target_height, target_width", call => Sized(call)),
        OfTensorFlow("image.crop_to_bounding_box", Box, call => Sized(call)),
        OfTensorFlow("image.pad_to_bounding_box", Box, call => Sized(call)),
        .. Same("image", "image.flip_left_right", "image.flip_up_down"),
        .. Same("image, seed=None", "image.random_flip_left_right", "image.random_flip_up_down"),
        .. Same("image, delta", "image.adjust_brightness"),
        .. Same("image, delta, name=None", "image.adjust_hue"),
        .. Same("images, contrast_factor", "image.adjust_contrast"),
        .. Same("image, saturation_factor, name=None", "image.adjust_saturation"),
        .. Same("image, gamma=1, gain=1", "image.adjust_gamma"),
        .. Same("images, name=None", "image.hsv_to_rgb", "image.rgb_to_hsv"),
        OfTensorFlow("image.per_image_standardization", "image", call => Floating(Images(call))),
        OfTensorFlow("image.convert_image_dtype", "image, dtype, saturate=False, name=None", call =>
            call.Value("image") with { Type = call.TypeIn("dtype") }),
        OfTensorFlow("image.rgb_to_grayscale", "images, name=None", call => Recolored(call, from: 3, to: 1)),
        OfTensorFlow("image.grayscale_to_rgb", "images, name=None", call => Recolored(call, from: 1, to: 3)),
        OfTensorFlow("image.transpose", "image, name=None", call =>
        {
            var images = Images(call);
            return images with { Shape = images.Shape.With(-3, images.Shape[-2]).With(-2, images.Shape[-3]) };
        }),
    ];

    private static IEnumerable<Operator> Same(string args, params string[] paths) => paths.Select(path => OfTensorFlow(path, args, Images));

    private static Operand.Tensor Images(OperatorCall call)
    {
        var images = call.Value(NumberKind.Real);
        images.RequireRank(call.First, 3, 4);
        return images;
    }

    private static Operand.Tensor Resize(OperatorCall call)
    {
        if (call.Arg("preserve_aspect_ratio").IsTrue())
            throw new Refusal("keeps the proportions of its images, so that the sizes that it makes are not followed");
        var isNearest = call.Arg("method") switch
        {
            Operand.Text text when methods.Contains(text.Value) => text.Value == Nearest,
            Operand.Integer { Value: >= 0 and < 4 and var number } => methods[number] == Nearest,
            var other => throw new Refusal($"takes no {other} as 'method'"),
        };
        return Resized(call, isNearest, call.Sizes("size"));
    }

    private static long?[] Computed(Operand size) =>
        TensorValues.Of(size) is not { } known ? throw new Refusal("takes sizes that are computed in a way that is not followed")
        : known.IsPart || known.Numbers.Contains(null) ? [null, null]
        : [.. known.Numbers];

    /// <summary>The nearest values are the same; others are of single precision, unless nothing is to be done.</summary>
    private static Operand.Tensor Resized(OperatorCall call, bool isNearest, long?[] sizes)
    {
        var images = Images(call);
        if (sizes.Length != 2)
            throw new Refusal($"takes two sizes as 'size', not {call.Arg("size")}");
        if (sizes.Any(size => size < 1))
            throw new Refusal($"takes sizes of 1 or more as 'size', not {call.Arg("size")}");
        var isSame = images.Shape[-3] == sizes[0] && images.Shape[-2] == sizes[1] && !sizes.Contains(null);
        return new(images.Shape.With(-3, sizes[0]).With(-2, sizes[1]), isNearest || isSame ? images.Type : Element.Float32);
    }

    private static Operand.Tensor Floating(Operand.Tensor images) =>
        images with { Type = images.Type.Map(element => element.IsFloat() ? element : Element.Float32) };

    private static Operand.Tensor Recolored(OperatorCall call, int from, int to)
    {
        var images = call.Value("images", 1, NumberKind.Real);
        return images.Shape.Last is null || images.Shape.Last == from
            ? images with { Shape = images.Shape.With(-1, to) }
            : throw new Refusal($"takes images of {from} channels, not of shape {images.Shape}");
    }

    private static Operand.Tensor Sized(OperatorCall call)
    {
        var images = Images(call);
        var (height, width) = (call.Arg("target_height").AsInteger("target_height"), call.Arg("target_width").AsInteger("target_width"));
        return images with { Shape = images.Shape.With(-3, height).With(-2, width) };
    }
}
