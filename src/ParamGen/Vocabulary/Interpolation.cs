namespace ParamGen;

/// <summary>How the numbers between those of an image are found when it is made larger or smaller.</summary>
public enum Interpolation
{
    /// <summary>The nearest number is taken.</summary>
    Nearest,

    /// <summary>A straight line, on both axes, between the nearest numbers.</summary>
    Bilinear,

    /// <summary>A cubic curve, on both axes, through the nearest four.</summary>
    Bicubic,

    /// <summary>A windowed sinc that reaches three numbers to each side.</summary>
    Lanczos3,

    /// <summary>A windowed sinc that reaches five numbers to each side.</summary>
    Lanczos5,
}
