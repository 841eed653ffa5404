using System.ComponentModel;
using System.Globalization;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.Write(DigitClassifier.Summary);
Console.WriteLine();

// Every number is a constant, so it can be used wherever C# requires a constant.
string[] lines =
[
    $"The first layer has {Grouped(DigitClassifier.Layers.Conv2D.Parameters)} parameters, {Weights.FirstKernel.Length} in its kernel.",
    $"A file of {Grouped(DigitClassifier.ParameterBytes)} bytes {Weights.Fit(DigitClassifier.ParameterBytes)}.",
    $"An image has {Grouped(Weights.Image.Length)} values and gets {Weights.Scores.Length} scores.",
    $"An image takes {Grouped(DigitClassifier.MultiplyAdds)} multiply-adds.",
];
Console.WriteLine(string.Join('\n', lines));

static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

/// <summary>Some uses of the numbers in an application.</summary>
internal static class Weights
{
    /// <summary>A constant of your own. It follows the network.</summary>
    public const long BitsAfterQuantization = DigitClassifier.TotalParameters * 8;

    /// <summary>An array of the right size.</summary>
    public static readonly float[] FirstKernel = new float[DigitClassifier.Layers.Conv2D.KernelParameters];

    /// <summary>Buffers for an image and for its scores.</summary>
    public static readonly float[] Image = new float[DigitClassifier.InputSize], Scores = new float[DigitClassifier.OutputSize];

    /// <summary>A case label, which must be a constant.</summary>
    public static string Fit(long bytes) => bytes switch
    {
        DigitClassifier.ParameterBytes => "has the size of this network's weights",
        < BitsAfterQuantization / 8 => "is too short",
        _ => "is too long",
    };

    /// <summary>An attribute argument, which must be a constant.</summary>
    [DefaultValue(DigitClassifier.Layers.Dense1.OutputDim1)]
    public static int Classes => DigitClassifier.Layers.Dense1.OutputDim1;
}
