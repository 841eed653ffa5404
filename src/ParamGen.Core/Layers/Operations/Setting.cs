using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Operations;

/// <summary>An argument of an operator's attribute, and the parameter of Keras's operator that it is.</summary>
/// <param name="Parameter">Keras's parameter: <c>axis</c>.</param>
/// <param name="Argument">The attribute's property: <c>Axes</c>.</param>
/// <param name="ToKeras">The property's value as Keras takes it; null where another argument gives it.</param>
/// <param name="FromKeras">
/// Keras's value as the attribute is given it, <see cref="ArgumentValue.None"/> where it is left out; null where no attribute can say it.
/// </param>
internal sealed record Setting(
    string Parameter,
    string Argument,
    Func<object?, Operand?> ToKeras,
    Func<Operand, ArgumentValue?> FromKeras)
{
    /// <summary>Whether a list must have a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The axes that a value names; null for an argument that names none.</summary>
    public Func<object?, int[]>? Axes { get; init; }

    /// <summary>How many axes there are beside those of the input: the ones that an operator makes.</summary>
    public Func<int[], int> NewAxes { get; init; } = _ => 0;

    /// <summary>Whether an axis may be named once only.</summary>
    public bool IsEachOnce { get; init; } = true;

    /// <summary>Whether all axes are named, so that no other one can stand in for one of them.</summary>
    public bool IsPermutation { get; init; }

    /// <summary>What becomes of the samples of a batch where the argument names its axis.</summary>
    public BatchUse Batch { get; init; }
}

/// <summary>What an operator does along the axis of the batch.</summary>
internal enum BatchUse
{
    /// <summary>What does not matter: it only moves samples, or repeats them.</summary>
    Moved,

    /// <summary>It takes them apart, or puts an axis before that of the batch.</summary>
    Arranged,

    /// <summary>It makes something of several; without axes, of all.</summary>
    Combined,
}
