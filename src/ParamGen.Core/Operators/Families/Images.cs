using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Shapes;
using static ParamGen.Core.Operators.Operator;

namespace ParamGen.Core.Operators.Families;

/// <summary>Operators of images, one or a batch of them, with their channels last or first.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/image/">Keras, image ops</see>.</remarks>
internal static class Images
{
    private const string Formatted = "data_format=None";

    public static readonly OperatorFamily Family = new("Images",
    [
        One("ops.image", "RGBToGrayscale", Formatted, "images", Grayscale),
        .. All("ops.image", ["RGBToHSV", "HSVToRGB"], Formatted, "images", Colors),
        One(
            "ops.image",
            "Resize",
            "size, interpolation='bilinear', antialias=False, crop_to_aspect_ratio=False, pad_to_aspect_ratio=False, "
                + "fill_mode='constant', fill_value=0.0, data_format=None",
            "images",
            Resize),
        One(
            "ops.image",
            "PadImages",
            "top_padding=None, left_padding=None, bottom_padding=None, right_padding=None, target_height=None, target_width=None, "
                + Formatted,
            "images",
            call => Framed(call, "padding", adds: true)),
        One(
            "ops.image",
            "CropImages",
            "top_cropping=None, left_cropping=None, bottom_cropping=None, right_cropping=None, target_height=None, target_width=None, "
                + Formatted,
            "images",
            call => Framed(call, "cropping", adds: false)),
        One("ops.image", "GaussianBlur", "kernel_size=(3, 3), sigma=(1.0, 1.0), data_format=None", "images", Image),
        One(
            "ops.image",
            "ElasticTransform",
            "alpha=20.0, sigma=5.0, interpolation='bilinear', fill_mode='reflect', fill_value=0.0, seed=None, data_format=None",
            "images",
            Image),
        One(
            "ops.image",
            "AffineTransform",
            "interpolation='bilinear', fill_mode='constant', fill_value=0, data_format=None",
            "images, transform",
            Affine),
        One(
            "ops.image",
            "PerspectiveTransform",
            "interpolation='bilinear', fill_value=0, data_format=None",
            "images, start_points, end_points",
            Perspective),
        One("ops.image", "MapCoordinates", "order, fill_mode='constant', fill_value=0", "inputs, coordinates", Coordinates),
        One(
            "ops.image",
            "ScaleAndTranslate",
            "spatial_dims, method, antialias=True",
            "images, output_shape, scale, translation",
            call => call.Input with { Shape = call.Arg("output_shape").AsShape("output_shape") }),
        One("ops.image", "SobelEdges", Formatted, "images", Edges),
        One(
            "ops.image",
            "SSIM",
            "max_val=1.0, filter_size=11, filter_sigma=1.5, k1=0.01, k2=0.03, data_format=None",
            "image1, image2",
            Similarity),
    ]);

    private static Operand.Tensor Image(OperatorCall call) => Image(call, "images");

    private static Operand.Tensor Image(OperatorCall call, string name)
    {
        call.IsChannelsLast("data_format");
        call.Tensor(name).RequireRank(name, 3, 4);
        return call.Tensor(name);
    }

    private static int ChannelAxis(OperatorCall call) => call.IsChannelsLast("data_format") ? -1 : -3;

    private static Operand.Tensor Grayscale(OperatorCall call)
    {
        var (images, axis) = (Image(call), ChannelAxis(call));
        return images.Shape[axis] is null or 1 or 3
            ? images with { Shape = images.Shape.With(axis, 1) }
            : throw new Refusal($"takes images of 1 or 3 channels, not of shape {images.Shape}");
    }

    private static Operand.Tensor Colors(OperatorCall call)
    {
        var images = Image(call);
        if (images.Type is not { IsKnown: true, OnTensorFlow: var element } || !element.IsFloat())
            throw new Refusal($"takes images of floating-point numbers, not of {images.Type}");
        return images.Shape[ChannelAxis(call)] is null or 3
            ? images
            : throw new Refusal($"takes images of 3 channels, not of shape {images.Shape}");
    }

    private static Operand.Tensor Resize(OperatorCall call)
    {
        var (images, axis) = (Image(call), call.IsChannelsLast("data_format") ? -3 : -2);
        return call.Setting("size") is Operand.List list && list.AsIntegers("size") is [var height, var width, ..]
            ? images with { Shape = images.Shape.With(axis, height).With(axis + 1, width) }
            : throw new Refusal($"takes a height and a width as 'size', not {call.Setting("size")}");
    }

    /// <summary>More on each side, or less: of two sides and the size that is to come of them, two are given.</summary>
    private static Operand.Tensor Framed(OperatorCall call, string frame, bool adds)
    {
        var (images, axis) = (Image(call), call.IsChannelsLast("data_format") ? -3 : -2);
        var height = Side("top", "bottom", "target_height", images.Shape[axis]);
        var width = Side("left", "right", "target_width", images.Shape[axis + 1]);
        return images with { Shape = images.Shape.With(axis, height).With(axis + 1, width) };

        long? Side(string before, string after, string target, long? size)
        {
            var (first, last, given) = (Of($"{before}_{frame}"), Of($"{after}_{frame}"), Of(target));
            if (new[] { first, last, given }.Count(number => number is null) != 1)
                throw new Refusal($"takes two of '{before}_{frame}', '{after}_{frame}' and '{target}'");
            if (given is null && size is null && !adds)
                throw new Refusal($"takes a '{target}' for images of shape {images.Shape}");
            // before + n + after, or n − before − after
            var result = given ?? (adds ? size + first + last : size - first - last);
            // What is not given is left over, and cannot be less than nothing.
            var rest = given is null ? result : (adds ? given - size : size - given) - (first ?? last);
            return rest < 0 ? throw new Refusal($"has no room for this {frame} in {images.Shape}") : result;
        }

        long? Of(string name) => call.IntegerOrNone(name) is < 0 and var negative
            ? throw new Refusal($"takes no {negative} as '{name}'")
            : call.IntegerOrNone(name);
    }

    private static Operand.Tensor Affine(OperatorCall call)
    {
        call.Tensor("transform").RequireRank("transform", 1, 2);
        return Image(call);
    }

    /// <summary>Four points of each image, and where they go.</summary>
    private static Operand.Tensor Perspective(OperatorCall call)
    {
        var (start, end) = (call.Tensor("start_points").Shape, call.Tensor("end_points").Shape);
        if (start.Rank is not (2 or 3) || start[-2] != 4 || start[-1] != 2 || start != end)
            throw new Refusal($"takes four points of two numbers, twice, not {start} and {end}");
        return Image(call);
    }

    private static Operand.Tensor Coordinates(OperatorCall call)
    {
        var (rank, coordinates) = (call.Input.Shape.Rank, call.Tensor("coordinates"));
        coordinates.RequireRank("coordinates", 2);
        return coordinates.Shape[0] == rank
            ? call.Input with { Shape = coordinates.Shape.Without(0) }
            : throw new Refusal($"takes {rank} coordinates for {call.Input.Shape}, not {coordinates.Shape}");
    }

    private static Operand.Tensor Edges(OperatorCall call)
    {
        call.Input.RequireRank("images", 4, 4);
        return Image(call) with { Shape = call.Input.Shape.Then(2) };
    }

    private static Operand.Tensor Similarity(OperatorCall call)
    {
        Image(call, "image2");
        var image = Image(call, "image1");
        return image with { Shape = image.Shape.Rank == 3 ? new() : new(image.Shape[0]) };
    }
}
