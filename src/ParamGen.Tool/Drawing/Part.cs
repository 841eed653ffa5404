namespace ParamGen.Tool.Drawing;

/// <summary>What a part takes.</summary>
/// <param name="From">The part that gives it, by its place among the others; <see cref="Outside"/> for what enters their graph.</param>
/// <param name="Exit">Which of a group's outputs it is; of what enters, its number.</param>
internal readonly record struct Link(int From, int Exit)
{
    public const int Outside = -1;
}

/// <summary>A part of a drawing: a box with a layer and those that follow it, or a group of parts.</summary>
internal sealed record Part
{
    /// <summary>The layers of a box in order; empty for a group.</summary>
    public IReadOnlyList<DrawnLayer> Layers { get; init; } = [];

    /// <summary>The parts of a group; null for a box.</summary>
    public PartGraph? Inside { get; init; }

    /// <summary>What a group is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>How often it stands one after another.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What it takes; for a group that which enters it, in order.</summary>
    public IReadOnlyList<Link> Inputs { get; init; } = [];

    /// <summary>The layer that a box is named after: padding only makes room for it.</summary>
    public DrawnLayer Head => Layers.FirstOrDefault(layer => !layer.IsPadding) ?? Layers[0];

    /// <summary>What equal parts have in common, whatever they take.</summary>
    public string Content => Inside is null
        ? $"{Count}[{string.Join('|', Layers.Select(layer => layer.Content))}]"
        : $"{Count}{{{string.Join(';', Inside.Parts.Select(part => $"{part.Content}({string.Join(',', part.Inputs)})"))}}}";
}

/// <summary>Parts and what they take.</summary>
/// <param name="Parts">The parts; each follows those that it takes.</param>
/// <param name="Exits">What leaves, for a group.</param>
internal sealed record PartGraph(IReadOnlyList<Part> Parts, IReadOnlyList<Link> Exits)
{
    /// <summary>The number of boxes, those of groups included.</summary>
    public int BoxCount => Parts.Sum(part => part.Inside?.BoxCount ?? 1);

    /// <summary>The boxes, those of groups included.</summary>
    public IEnumerable<Part> Boxes => Parts.SelectMany(part => part.Inside?.Boxes ?? [part]);
}
