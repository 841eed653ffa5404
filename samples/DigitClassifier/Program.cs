using System.ComponentModel;
using System.Globalization;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.Write(DigitClassifier.Summary);
Console.WriteLine();

// Every number is a constant, so it can be used wherever C# requires a constant.
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"The first layer has {DigitClassifier.Layers.Conv2D.Parameters:N0} parameters, {Weights.FirstKernel.Length:N0} of them in its "
        + $"kernel."));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"The weights take {DigitClassifier.ParameterBytes:N0} bytes: {Weights.Fit(DigitClassifier.ParameterBytes)}."));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"An image has {Weights.Image.Length:N0} values, and gets {Weights.Scores.Length} scores."));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"An image takes {DigitClassifier.MultiplyAdds:N0} multiply-adds."));

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
        DigitClassifier.ParameterBytes => "this very network",
        < BitsAfterQuantization / 8 => "a smaller one",
        _ => "a larger one",
    };

    /// <summary>An attribute argument, which must be a constant.</summary>
    [DefaultValue(DigitClassifier.Layers.Dense1.OutputDim1)]
    public static int Classes => DigitClassifier.Layers.Dense1.OutputDim1;
}
