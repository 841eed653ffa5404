namespace ParamGen.Core.Layers;

/// <summary>How the lines of the catalogue are made.</summary>
internal static partial class Catalogue
{
    internal static LayerKind Of<T>(Func<T, Layer> create, string? name = null)
        where T : LayerAttribute => new(typeof(T), Wraps.Nothing, (attribute, _, _) => create((T)attribute), name: name);

    internal static LayerKind Wrap<T>(
        Wraps wraps,
        Func<T, IReadOnlyList<LayerNode>, KerasNames, Layer> create,
        Func<T, int>? count = null,
        string? name = null)
        where T : LayerAttribute =>
        new(
            typeof(T),
            wraps,
            (attribute, inner, names) => create((T)attribute, inner, names),
            count is null ? null : attribute => count((T)attribute),
            name);
}

/// <summary>Layers that belong together.</summary>
internal sealed record Family(string Name, IReadOnlyList<LayerKind> Kinds);
