namespace ParamGen.Tool.Drawing;

/// <summary>A layer in one of its calls, as it is drawn.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its class, with the sizes that tell it from others of its class.</param>
/// <param name="Family">What gives it its color.</param>
internal sealed record DrawnLayer(string Name, string Title, LayerFamily Family)
{
    /// <summary>The name, where it says more than Keras's own would.</summary>
    public string? GivenName { get; init; }

    /// <summary>What else is unusual in it: dilation 2.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>How much it drops; null for a layer that drops nothing. Copies may differ in it.</summary>
    public string? Rate { get; init; }

    /// <summary>The activation within the layer; null for none.</summary>
    public string? Activation { get; init; }

    /// <summary>The parameters; 0 in a further call, which has those of the first.</summary>
    public long Parameters { get; init; }

    /// <summary>Whether it is a further call of a layer.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it only makes room for what the next layer does.</summary>
    public bool IsPadding { get; init; }

    /// <summary>The shapes of what it gives, without the batch.</summary>
    public string Shape { get; init; } = "";

    /// <summary>The values of a channel where they leave the layer, channels last; null where a size is not known.</summary>
    public double? Area { get; init; }

    /// <summary>Whether it makes its input larger.</summary>
    public bool Enlarges { get; init; }

    /// <summary>What equal layers have in common.</summary>
    public string Content { get; init; } = "";

    /// <summary>All that is known of it, a heading and a value each.</summary>
    public IReadOnlyList<(string Heading, string Value)> Details { get; init; } = [];
}
