namespace ParamGen.Compiler.Generation.Sessions;

/// <summary>The type of an input or an output, as ONNX writes it: <c>seq(map(int64,tensor(float)))</c>.</summary>
internal abstract record SessionType
{
    /// <summary>Reads a type.</summary>
    /// <param name="type">The type in ONNX's words.</param>
    /// <param name="hasHalf">Whether there is <c>System.Half</c>.</param>
    /// <returns>The type; null where ONNX Runtime's API for C# cannot pass it.</returns>
    public static SessionType? Of(string type, bool hasHalf) =>
        Inner(type, "tensor") is { } element ? SessionElement.Of(element, hasHalf) is { } found ? new TensorType(found) : null
        : Inner(type, "seq") is { } item
            ? Of(item, hasHalf) is { } items and not (OptionalType or SequenceType) ? new SequenceType(items) : null
        : Inner(type, "optional") is { } inner ? Of(inner, hasHalf) is { } value and not OptionalType ? new OptionalType(value) : null
        : Inner(type, "map") is { } map ? MapOf(map, hasHalf)
        : null;

    private static MapType? MapOf(string map, bool hasHalf)
    {
        var comma = map.IndexOf(',');
        return comma >= 0
            && SessionElement.Of(map.Substring(0, comma), hasHalf) is { } key
            && Of(map.Substring(comma + 1).Trim(), hasHalf) is TensorType { Element: var value }
            ? new(key, value)
            : null;
    }

    private static string? Inner(string type, string word) =>
        type.StartsWith(word + "(", StringComparison.Ordinal) && type.EndsWith(")", StringComparison.Ordinal)
            ? type.Substring(word.Length + 1, type.Length - word.Length - 2)
            : null;
}

/// <summary>A tensor.</summary>
internal sealed record TensorType(SessionElement Element) : SessionType;

/// <summary>A sequence of values of one type.</summary>
internal sealed record SequenceType(SessionType Item) : SessionType;

/// <summary>A map from keys to single values.</summary>
internal sealed record MapType(SessionElement Key, SessionElement Value) : SessionType;

/// <summary>A value that may be missing.</summary>
internal sealed record OptionalType(SessionType Inner) : SessionType;

/// <summary>The type of an element.</summary>
/// <param name="CSharp">The type in C#.</param>
/// <param name="Word">The name of the type in ONNX Runtime's enum.</param>
internal sealed record SessionElement(string CSharp, string Word)
{
    public bool IsText => CSharp == "string";

    public static SessionElement? Of(string type, bool hasHalf) => type switch
    {
        "float" => new("float", "Float"),
        "double" => new("double", "Double"),
        "float16" => new(hasHalf ? "global::System.Half" : "global::Microsoft.ML.OnnxRuntime.Float16", "Float16"),
        "bfloat16" => new("global::Microsoft.ML.OnnxRuntime.BFloat16", "BFloat16"),
        "int8" => new("sbyte", "Int8"),
        "uint8" => new("byte", "UInt8"),
        "int16" => new("short", "Int16"),
        "uint16" => new("ushort", "UInt16"),
        "int32" => new("int", "Int32"),
        "uint32" => new("uint", "UInt32"),
        "int64" => new("long", "Int64"),
        "uint64" => new("ulong", "UInt64"),
        "bool" => new("bool", "Bool"),
        "string" => new("string", "String"),
        _ => null,
    };
}
