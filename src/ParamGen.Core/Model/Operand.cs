using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Model;

/// <summary>A value that an operator is made with or called with, as Python has it. Immutable, compared by value.</summary>
internal abstract record Operand
{
    private Operand()
    {
    }

    /// <summary>Python's None.</summary>
    internal sealed record None : Operand
    {
        public static readonly None Value = new();

        public override string ToString() => "None";
    }

    internal sealed record Flag(bool Value) : Operand
    {
        public override string ToString() => Value ? "True" : "False";
    }

    internal sealed record Integer(long Value) : Operand
    {
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    internal sealed record Real(double Value) : Operand
    {
        public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture);
    }

    internal sealed record Text(string Value) : Operand
    {
        public override string ToString() => $"'{Value}'";
    }

    /// <summary>One of the tensors that the operator takes, by its number among them: what it is follows from the graph.</summary>
    internal sealed record Inbound(int Number) : Operand
    {
        public override string ToString() => $"input {Number}";
    }

    /// <summary>A tensor whose values are not known until run time.</summary>
    internal sealed record Tensor(Shape Shape, ElementType Type) : Operand
    {
        /// <summary>What TensorFlow knows of its values, where they are sizes; null where that is not followed.</summary>
        public KnownNumbers? Known { get; init; }

        public override string ToString() => $"a tensor of shape {Shape}";
    }

    /// <summary>An array whose values are known.</summary>
    /// <param name="Shape">Its shape.</param>
    /// <param name="Type">The type of its values.</param>
    /// <param name="Integers">Its values in order, where they are a few whole numbers; else empty.</param>
    internal sealed record Array(Shape Shape, ElementType Type, EquatableArray<long> Integers) : Operand
    {
        public override string ToString() => $"an array of shape {Shape}";
    }

    internal sealed record List(EquatableArray<Operand> Items) : Operand
    {
        public override string ToString() => $"[{string.Join(", ", Items)}]";
    }

    /// <summary>Python's a:b:c.</summary>
    internal sealed record Slice(Operand Start, Operand Stop, Operand Step) : Operand
    {
        public override string ToString() => $"{Start}:{Stop}:{Step}";
    }

    /// <summary>Python's three dots.</summary>
    internal sealed record Ellipsis : Operand
    {
        public static readonly Ellipsis Value = new();

        public override string ToString() => "...";
    }

    internal sealed record Map(EquatableArray<NamedOperand> Members) : Operand
    {
        public override string ToString() => $"{{{string.Join(", ", Members)}}}";
    }
}

/// <summary>A value with the name of the parameter that takes it.</summary>
internal sealed record NamedOperand(string Name, Operand Value)
{
    public override string ToString() => $"{Name}={Value}";
}
