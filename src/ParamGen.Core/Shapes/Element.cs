namespace ParamGen.Core.Shapes;

/// <summary>The types that the values of a tensor can have in Keras, and those of Python's numbers.</summary>
/// <remarks>Source: <see href="https://keras.io/api/utils/backend_utils/">Keras, backend utilities</see>.</remarks>
internal enum Element
{
    /// <summary>It is not known which.</summary>
    Unknown,
    Bool,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    Int8,
    Int16,
    Int32,
    Int64,
    BFloat16,
    Float16,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    Float8E4M3FN,
    Float8E5M2,

    /// <summary>A whole number of Python's: it takes the type of the tensor that it meets.</summary>
    PythonInteger,

    /// <summary>A floating-point number of Python's: it takes the type of the floating-point tensor that it meets.</summary>
    PythonReal,
}

/// <summary>What is known of the types of values.</summary>
internal static class Elements
{
    private static readonly Dictionary<string, Element> byName = Enum.GetValues(typeof(Element)).Cast<Element>()
        .Where(element => element is > Element.Unknown and < Element.PythonInteger)
        .ToDictionary(element => element.Word());

    /// <summary>The type of a name that Keras writes; null where it has no type of that name.</summary>
    public static Element? Find(string name) => byName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The type as Keras writes it: <c>float32</c>.</summary>
    public static string Word(this Element element) => element switch
    {
        Element.Float8E4M3FN => "float8_e4m3fn",
        Element.Float8E5M2 => "float8_e5m2",
        Element.PythonInteger => "int",
        Element.PythonReal => "float",
        _ => element.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether its name starts with "int" or "uint".</summary>
    public static bool IsInteger(this Element element) => element is >= Element.UInt8 and <= Element.Int64;

    /// <summary>Whether its name starts with "float" or "bfloat".</summary>
    public static bool IsFloat(this Element element) =>
        element is (>= Element.BFloat16 and <= Element.Float64) or Element.Float8E4M3FN or Element.Float8E5M2;

    public static bool IsComplex(this Element element) => element is Element.Complex64 or Element.Complex128;

    /// <summary>Whether it is one of the types of 8 bits that Keras never converts by itself.</summary>
    public static bool IsFloat8(this Element element) => element is Element.Float8E4M3FN or Element.Float8E5M2;

    public static int SizeInBytes(this Element element) => element switch
    {
        Element.Bool or Element.UInt8 or Element.Int8 or Element.Float8E4M3FN or Element.Float8E5M2 => 1,
        Element.UInt16 or Element.Int16 or Element.BFloat16 or Element.Float16 => 2,
        Element.UInt32 or Element.Int32 or Element.Float32 => 4,
        Element.Complex128 => 16,
        _ => 8,
    };
}
