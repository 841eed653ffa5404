namespace ParamGen.Core.Operators.TensorFlow;

/// <summary>
/// The functions of TensorFlow that files of tf.keras name by their path below <c>tf</c>: <c>math.reduce_mean</c>. They know of sizes
/// what TensorFlow knows.
/// </summary>
/// <remarks>Source: <see href="https://www.tensorflow.org/api_docs/python/tf">TensorFlow, API</see>.</remarks>
internal static class TensorOperators
{
    /// <summary>What stands for the module of Keras's classes.</summary>
    public const string Module = "tensorflow";

    private static readonly Dictionary<string, Operator> operators = new[]
    {
        TensorElements.Operators,
        TensorPairs.Operators,
        TensorReductions.Operators,
        TensorAxes.Operators,
        TensorMoves.Operators,
        TensorSlices.Operators,
        TensorParts.Operators,
        TensorJoins.Operators,
        TensorSplits.Operators,
        TensorSizes.Operators,
        TensorProducts.Operators,
        TensorWindows.Operators,
        TensorImages.Operators,
    }.SelectMany(family => family).ToDictionary(known => known.Class);

    /// <summary>All paths that are known.</summary>
    public static IEnumerable<string> Paths => operators.Keys;

    /// <summary>The names of all functions as TensorFlow writes them.</summary>
    public static IEnumerable<string> Names =>
        operators.Keys.Where(path => !path.StartsWith(TensorSizes.Nested, StringComparison.Ordinal)).Select(path => "tf." + path);

    /// <summary>What an operator is called in a sentence.</summary>
    public static string NameOf(string module, string className) => module != Module
        ? "Keras's operator " + className
        : "TensorFlow's tf." + (className.StartsWith(TensorSizes.Nested, StringComparison.Ordinal)
            ? className.Substring(TensorSizes.Nested.Length)
            : className);

    /// <summary>What a function is called here that may be called in a model within another.</summary>
    public static string PathOf(string path, bool isNested) =>
        isNested && operators.ContainsKey(TensorSizes.Nested + path) ? TensorSizes.Nested + path : path;

    /// <summary>The function of a path; null where it is not known.</summary>
    public static Operator? Find(string path) => operators.TryGetValue(path, out var found) ? found : null;
}
