using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>How a node uses a kernel.</summary>
internal enum KernelKind
{
    /// <summary>Window × inputs of a group × outputs.</summary>
    Convolution,

    /// <summary>Window × outputs of a group × inputs.</summary>
    Transposed,

    /// <summary>Inputs × outputs.</summary>
    Product,

    /// <summary>Rows × columns.</summary>
    Table,

    /// <summary>The number of gates, of inputs, and of states: a recurrent layer has a kernel for each.</summary>
    Recurrent,

    /// <summary>In whichever order: an operand of an Einsum, or a product of several matrices.</summary>
    Other,
}

/// <summary>A kernel, or the two of a recurrent cell, by what it is used for and its sizes in Keras's order.</summary>
/// <param name="Kind">What it is used for.</param>
/// <param name="Sizes">The sizes, as <see cref="KernelKind"/> orders them.</param>
internal readonly record struct KernelForm(KernelKind Kind, EquatableArray<long> Sizes)
{
    public static KernelForm Of(KernelKind kind, params long[] sizes) => new(kind, sizes);

    /// <summary>How many numbers it has; null where that does not fit 64 bits.</summary>
    public long? Count
    {
        get
        {
            try
            {
                return Kind is KernelKind.Recurrent
                    ? Sizes[0] * (Sizes[1] + Sizes[2]) * Sizes[2]
                    : Sizes.Aggregate(1L, static (product, size) => product * size);
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    /// <summary>The shape, or shapes, that Keras gives it.</summary>
    public string Text => Kind is KernelKind.Recurrent
        ? string.Format(
            CultureInfo.InvariantCulture,
            "({0}, {2}) and ({1}, {2})",
            Sizes[1],
            Sizes[2],
            (decimal)Sizes[0] * Sizes[2])
        : new Shape([.. Sizes.Select(static size => (long?)size)]).ToString();

    /// <summary>In how many sizes another one differs; the more where it is another kind.</summary>
    public int DistanceTo(KernelForm other)
    {
        const int AnotherRank = 100, AnotherKind = 1000;
        var distance = (Kind == other.Kind ? 0 : AnotherKind) + (AnotherRank * Math.Abs(Sizes.Count - other.Sizes.Count));
        for (var i = 0; i < Math.Min(Sizes.Count, other.Sizes.Count); i++)
            distance += Sizes[Sizes.Count - 1 - i] == other.Sizes[other.Sizes.Count - 1 - i] ? 0 : 1;
        return distance;
    }
}
