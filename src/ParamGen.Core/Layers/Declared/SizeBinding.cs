using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Declared;

/// <summary>The sizes that the names of a signature have for the inputs that a layer is given.</summary>
/// <param name="declaration">The layer.</param>
internal sealed class SizeBinding(LayerDeclaration declaration)
{
    /// <summary>The sizes of axes, each with the input that gave it; null for one that is not known.</summary>
    private readonly Dictionary<string, long?> sizes = [];

    /// <summary>The axes for which <c>...</c> stands; null before an input has said it.</summary>
    private long?[]? rest;

    /// <summary>Takes the axes of an input; the reason where they do not fit, null where they do.</summary>
    public string? Take(DeclaredShape declared, Shape given)
    {
        if (declared.HasRest ? given.Rank < declared.Count : given.Rank != declared.Count)
            return $"it has rank {given.Rank}, but must have rank {declared.Count}{(declared.HasRest ? " or more" : "")} (batch included)";
        var length = given.Rank - declared.Count;
        var axis = 0;
        foreach (var item in declared.Axes)
        {
            var reason = item.IsRest ? TakeRest([.. given.Dims.Skip(axis).Take(length)], axis)
                : item.Name is { } name && !declaration.Constants.ContainsKey(name) ? Take(name, given[axis], axis)
                : null;
            if (reason is not null)
                return reason;
            axis += item.IsRest ? length : 1;
        }

        return null;
    }

    /// <summary>
    /// Compares the axes of an input that are no mere names with what they must be, once all names are known; the reason where they differ.
    /// </summary>
    public string? Compare(DeclaredShape declared, Shape given, out (DeclaredAxis Axis, string Fault)? wrong)
    {
        wrong = null;
        var axis = 0;
        foreach (var item in declared.Axes)
        {
            if (item.IsRest)
            {
                axis += given.Rank - declared.Count;
                continue;
            }

            if (Value(item, out var fault) is { } size && given[axis] is { } actual && actual != size)
                return Differs(axis, item.Text, actual, size);
            if (fault is not null)
            {
                wrong = (item, fault);
                return null;
            }

            axis++;
        }

        return null;
    }

    /// <summary>A shape with the sizes; null with the axis at fault where one cannot be computed.</summary>
    public Shape? Of(DeclaredShape declared, out (DeclaredAxis Axis, string Fault)? wrong)
    {
        wrong = null;
        var dims = new List<long?>();
        foreach (var item in declared.Axes)
        {
            if (item.IsRest)
            {
                dims.AddRange(rest!);
                continue;
            }

            dims.Add(Value(item, out var fault));
            if (fault is not null)
            {
                wrong = (item, fault);
                return null;
            }
        }

        return new Shape([.. dims]);
    }

    /// <summary>A size that is not part of a shape.</summary>
    public long? Of(Size size, out string? fault)
    {
        fault = null;
        var value = size.Value(ValueOf, ref fault);
        if (value < 0)
            fault ??= FormattableString.Invariant($"is {value}, but must not be negative");
        return value;
    }

    private long? Value(DeclaredAxis axis, out string? fault) => Of(axis.Size!, out fault);

    private long? ValueOf(string name) => declaration.Constants.TryGetValue(name, out var constant) ? constant : sizes[name];

    private string? Take(string name, long? size, int axis)
    {
        if (sizes.TryGetValue(name, out var known) && known is { } before)
            return size is { } actual && actual != before ? Differs(axis, name, actual, before) : null;
        sizes[name] = size;
        return null;
    }

    private string? TakeRest(long?[] given, int start)
    {
        if (rest is null)
        {
            rest = given;
            return null;
        }

        if (rest.Length != given.Length)
            return $"'...' stands for {given.Length} axes, but must stand for {rest.Length}";
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is { } before && given[i] is { } actual && actual != before)
                return Differs(start + i, "...", actual, before);
            rest[i] ??= given[i];
        }

        return null;
    }

    private static string Differs(int axis, string name, long actual, long expected) =>
        FormattableString.Invariant($"axis {axis}, '{name}', is {actual}, but must be {expected}");
}
