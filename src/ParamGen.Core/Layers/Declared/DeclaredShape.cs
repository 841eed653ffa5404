using ParamGen.Core.Collections;

namespace ParamGen.Core.Layers.Declared;

/// <summary>A shape in the signature of a custom layer.</summary>
/// <param name="Text">The shape as it is written.</param>
/// <param name="Axes">Its axes in their order.</param>
internal sealed record DeclaredShape(string Text, EquatableArray<DeclaredAxis> Axes)
{
    /// <summary>How many axes it has beside those that <c>...</c> stands for.</summary>
    public int Count => Axes.Count(axis => !axis.IsRest);

    /// <summary>Whether it has <c>...</c>, which stands for any number of axes.</summary>
    public bool HasRest => Axes.Any(axis => axis.IsRest);

    /// <summary>The names in its sizes.</summary>
    public IEnumerable<string> Names => Axes.SelectMany(axis => axis.Size?.Names ?? []);
}

/// <summary>An axis of such a shape.</summary>
/// <param name="Text">The axis as it is written.</param>
/// <param name="Size">Its size; null for <c>...</c>.</param>
internal sealed record DeclaredAxis(string Text, Size? Size)
{
    /// <summary>Whether it stands for any number of axes.</summary>
    public bool IsRest => Size is null;

    /// <summary>The name that it is, and nothing else; null for any other size.</summary>
    public string? Name => Size is Size.Name { Text: var name } ? name : null;
}
