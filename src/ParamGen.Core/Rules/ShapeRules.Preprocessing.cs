namespace ParamGen.Core.Rules;

/// <summary>The shape rules of image layers.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0250_NotThreeChannels = new(
        "PG0250",
        "The images do not have three channels",
        "{0}: requires images with 3 channels (red, green and blue), but '{1}' has output shape {2}, with {3} on the channel axis");
}
