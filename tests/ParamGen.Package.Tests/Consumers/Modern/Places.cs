using ParamGen;

namespace Modern.Places;

[Input(4), Dense(3)]
internal sealed partial record Record(int Number);

[Input(4), Dense(3)]
internal readonly partial record struct RecordStruct(int Number);

[Input(4), Dense(3)]
internal partial struct Struct;

[Input(4), Dense(3)]
internal abstract partial class Generic<T>
    where T : struct
{
    /// <summary>A constant of a generic class needs no type argument inside of it.</summary>
    public const long Bits = ParameterBytes * 8;
}

internal sealed partial class Outer<T>(T value)
{
    public T Value => value;

    [Input(4), Dense(3)]
    public static partial class Nested;
}

internal partial interface IOuter
{
    [Input(4), Dense(3)]
    public static partial class Nested;
}
