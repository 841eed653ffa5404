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

    /// <summary>Gates · units, inputs, and units: a recurrent layer has a kernel of inputs × gates and one of units × gates.</summary>
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
                    ? Sizes[0] * (Sizes[1] + Sizes[2])
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
            "({1}, {0}) and ({2}, {0})",
            Sizes[0],
            Sizes[1],
            Sizes[2])
        : Shape.Of(Sizes).ToString();

    /// <summary>What messages call it.</summary>
    public string Name => Kind switch
    {
        KernelKind.Convolution => "the convolution of shape " + Text,
        KernelKind.Transposed => "the transposed convolution of shape " + Text,
        KernelKind.Table => "the table of shape " + Text,
        KernelKind.Recurrent => "the recurrent kernels of shape " + Text,
        _ => "the kernel of shape " + Text,
    };

    /// <summary>In how many sizes another one differs, the more where it is another kind, and by how much.</summary>
    public (int Sizes, decimal Numbers) DistanceTo(KernelForm other)
    {
        const int AnotherRank = 100, AnotherKind = 1000;
        var distance = (Kind == other.Kind ? 0 : AnotherKind) + (AnotherRank * Math.Abs(Sizes.Count - other.Sizes.Count));
        var far = 0m;
        for (var i = 1; i <= Math.Min(Sizes.Count, other.Sizes.Count); i++)
        {
            var (own, another) = (Sizes[Sizes.Count - i], other.Sizes[other.Sizes.Count - i]);
            distance += own == another ? 0 : 1;
            far += Math.Abs((decimal)own - another);
        }

        return (distance, far);
    }
}
