namespace ParamGen.Compiler.Generation.Sessions;

/// <summary>What sequences and maps are in C#, and the expressions that make values of ONNX Runtime's of them, and back.</summary>
internal static class SessionConversions
{
    private const string Values = SessionRuntime.Namespace + ".ModelValues";
    private const string Lists = "global::System.Collections.Generic";

    /// <summary>The names of parameters in what is written for maps.</summary>
    public static readonly string[] NamesInMaps = ["shape", "items"];

    /// <summary>The type in C#. A list that is taken may be of any kind; one that is returned is an array.</summary>
    public static string CSharp(SessionType type, bool isInput) => type switch
    {
        TensorType { Element.CSharp: var element } => $"(long[] Shape, {element}[] Values)",
        SequenceType { Item: var item } when isInput => $"{Lists}.IReadOnlyList<{CSharp(item, isInput)}>",
        SequenceType { Item: var item } => CSharp(item, isInput) + "[]",
        MapType { Key.CSharp: var key, Value.CSharp: var value } =>
            $"{Lists}.{(isInput ? "IReadOnlyDictionary" : "Dictionary")}<{key}, {value}>",
        OptionalType { Inner: var inner } => CSharp(inner, isInput),
        _ => throw new ArgumentException(type.ToString(), nameof(type)),
    };

    /// <summary>The expression that makes a value of ONNX Runtime's.</summary>
    /// <param name="type">The type.</param>
    /// <param name="parameter">The name of the parameter, quoted.</param>
    /// <param name="value">The expression for the value in C#.</param>
    public static string Write(SessionType type, string parameter, string value) => type switch
    {
        TensorType { Element: var element } => Tensor(element, parameter, value + ".Shape", value + ".Values"),
        SequenceType { Item: var item } => $"{Values}.Sequence({parameter}, {value}, item => {Write(item, parameter, "item")})",
        MapType { Key: var key, Value: var element } =>
            $"{Values}.Map({parameter}, {value}, (shape, items) => {Tensor(key, parameter, "shape", "items")},"
            + $" (shape, items) => {Tensor(element, parameter, "shape", "items")})",
        OptionalType { Inner: var inner } => $"{value} == null ? null : {Write(inner, parameter, value)}",
        _ => throw new ArgumentException(type.ToString(), nameof(type)),
    };

    /// <summary>The expression that reads a value of ONNX Runtime's.</summary>
    public static string Read(SessionType type, string value) => type switch
    {
        TensorType { Element: var element } => $"({Values}.Shape({value}), {Elements(element)}({value}))",
        SequenceType { Item: var item } => $"{Values}.Items({value}, item => {Read(item, "item")})",
        MapType { Key: var key, Value: var element } =>
            $"{Values}.Entries<{key.CSharp}, {element.CSharp}>({value}, {Elements(key)}, {Elements(element)})",
        _ => throw new ArgumentException(type.ToString(), nameof(type)),
    };

    /// <summary>The method that reads the elements of a tensor.</summary>
    public static string Elements(SessionElement element) => element.IsText ? Values + ".Texts" : $"{Values}.Elements<{element.CSharp}>";

    private static string Tensor(SessionElement element, string parameter, string shape, string values) => element.IsText
        ? $"{Values}.Texts({parameter}, {shape}, {values})"
        : $"{Values}.Tensor({parameter}, global::Microsoft.ML.OnnxRuntime.Tensors.TensorElementType.{element.Word}, {shape}, {values})";
}
