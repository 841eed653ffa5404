namespace ParamGen;

/// <summary>In which directions images are flipped.</summary>
public enum FlipMode
{
    /// <summary>Left to right, top to bottom, or both.</summary>
    HorizontalAndVertical,

    /// <summary>Left to right.</summary>
    Horizontal,

    /// <summary>Top to bottom.</summary>
    Vertical,
}
