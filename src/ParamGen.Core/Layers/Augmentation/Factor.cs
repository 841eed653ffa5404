using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Augmentation;

/// <summary>How strongly, or how likely, images are changed: one number, or the lowest and the highest.</summary>
/// <param name="Argument">The argument that was written.</param>
/// <param name="Values">One number or two; null where the argument is not set.</param>
/// <param name="Least">The lower bound.</param>
/// <param name="Most">The upper bound.</param>
/// <param name="IsEach">Whether each of two numbers lies within the bounds, or only their range touches them.</param>
/// <param name="IsOpen">Whether the lower bound itself is refused.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.</remarks>
internal sealed record Factor(string Argument, double[]? Values, double Least = 0, double Most = 1, bool IsEach = false, bool IsOpen = false)
{
    /// <summary>A factor that is written as one number, or with another name as a range.</summary>
    public static Factor Of(string argument, double value, double[]? range, double least = 0, double most = 1, bool isEach = false, bool isOpen = false) => range is not null
        ? new(argument + "Range", range, least, most, isEach, isOpen)
        : new(argument, double.IsNaN(value) ? null : [value], least, most, isEach, isOpen);

    public void Check(ArgumentCheck check)
    {
        if (Values is not { } values)
            return;
        if (values.Length is 0 or > 2)
            check.Refuse(ArgumentRules.PG0102_WrongCountOfSizes, Argument, [Argument, values.Length, "1, or 2: the lowest and the highest"]);
        else if (values.Length == 2 && !IsEach ? values[0] > Most || values[1] < Least : values.Any(IsOutside))
            check.Refuse(ArgumentRules.PG0151_FactorOutOfBounds, Argument, [Argument, string.Join(", ", values), Least, Most]);
    }

    private bool IsOutside(double value) => !(value <= Most && (IsOpen ? value > Least : value >= Least));
}
