using System.Globalization;
using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>
/// The value of an argument, whatever it was written in: one form for each type that an attribute takes, and a member of an enum is
/// always that member, never its number.
/// </summary>
internal abstract record ArgumentValue
{
    private ArgumentValue()
    {
    }

    public static implicit operator ArgumentValue(bool value) => new Flag(value);

    public static implicit operator ArgumentValue(int value) => new Integer(value);

    public static implicit operator ArgumentValue(long value) => new Integer(value);

    public static implicit operator ArgumentValue(double value) => new Real(value);

    public static implicit operator ArgumentValue(string value) => new Text(value);

    public static implicit operator ArgumentValue(Enum value) => new Member(value);

    public static implicit operator ArgumentValue(EquatableArray<bool> value) => new Flags(value);

    public static implicit operator ArgumentValue(EquatableArray<int> value) => new Integers(value);

    public static implicit operator ArgumentValue(EquatableArray<double> value) => new Reals(value);

    public static implicit operator ArgumentValue(EquatableArray<string> value) => new Texts(value);

    /// <summary>A value that was found by its type; null where no argument has such a value.</summary>
    public static ArgumentValue? Of(object? value) => value switch
    {
        bool flag => flag,
        int number => number,
        long number => number,
        double number => number,
        string text => text,
        Enum member => member,
        EquatableArray<bool> list => list,
        EquatableArray<int> list => list,
        EquatableArray<double> list => list,
        EquatableArray<string> list => list,
        bool[] list => new EquatableArray<bool>(list),
        int[] list => new EquatableArray<int>(list),
        double[] list => new EquatableArray<double>(list),
        string[] list => new EquatableArray<string>(list),
        // What may be of any type is as it was written.
        ArgumentValue written => written,
        _ => null,
    };

    /// <summary>Null, or what has no value of its own here: a type, or the values for a block's parameters.</summary>
    internal sealed record None : ArgumentValue
    {
        public static readonly None Value = new();

        public override string ToString() => "null";
    }

    internal sealed record Flag(bool Value) : ArgumentValue
    {
        public override string ToString() => Value ? "true" : "false";
    }

    internal sealed record Integer(long Value) : ArgumentValue
    {
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    internal sealed record Real(double Value) : ArgumentValue
    {
        public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture);
    }

    internal sealed record Text(string Value) : ArgumentValue
    {
        public override string ToString() => Value;
    }

    /// <summary>A member of an enum, or a number that is cast to one.</summary>
    internal sealed record Member(Enum Value) : ArgumentValue
    {
        public override string ToString() => Value.ToString();
    }

    internal sealed record Flags(EquatableArray<bool> Values) : ArgumentValue;

    internal sealed record Integers(EquatableArray<int> Values) : ArgumentValue
    {
        public override string ToString() => string.Join(", ", Values);
    }

    internal sealed record Reals(EquatableArray<double> Values) : ArgumentValue
    {
        public override string ToString() => string.Join(", ", Values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));
    }

    /// <summary>Texts, any of which may be null.</summary>
    internal sealed record Texts(EquatableArray<string> Values) : ArgumentValue
    {
        public override string ToString() => string.Join(", ", Values);
    }
}
