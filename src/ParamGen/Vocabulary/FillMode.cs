namespace ParamGen;

/// <summary>What stands where a moved image leaves nothing.</summary>
public enum FillMode
{
    /// <summary>The image mirrored at its edge, the edge itself repeated: d c b a | a b c d | d c b a.</summary>
    Reflect,

    /// <summary>The image again, from its other edge: a b c d | a b c d | a b c d.</summary>
    Wrap,

    /// <summary>One number everywhere: k k k k | a b c d | k k k k.</summary>
    Constant,

    /// <summary>The nearest number of the edge: a a a a | a b c d | d d d d.</summary>
    Nearest,

    /// <summary>The image mirrored at its edge, the edge itself not repeated: d c b | a b c d | c b a.</summary>
    Mirror,
}
