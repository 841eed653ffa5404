using ParamGen.Core.Operators.Families;
using ParamGen.Core.Operators.TensorFlow;

namespace ParamGen.Core.Operators;

/// <summary>Every operator of Keras whose output follows from its input, and those of which that cannot be said.</summary>
internal static class OperatorCatalogue
{
    private const string TakesFunction = "takes a function, whose result is not known";
    private const string CannotBeRead = "cannot be read from a file by Keras itself";

    public static readonly IReadOnlyList<OperatorFamily> Families =
    [
        Elementwise.Family,
        Activations.Family,
        Binary.Arithmetic,
        Binary.Comparisons,
        Reductions.Family,
        Sequences.Family,
        Searching.Family,
        Indexing.Family,
        Reshaping.Family,
        Joining.Family,
        Splitting.Family,
        Products.Family,
        Windows.Family,
        Patches.Family,
        Normalizations.Family,
        Losses.Family,
        Casts.Family,
        Diagonals.Family,
        Ranges.Family,
        Spectra.Family,
        LinearAlgebra.Family,
        Images.Family,
    ];

    /// <summary>Operators that no network can have here, each with the reason: part of a sentence.</summary>
    public static readonly IReadOnlyDictionary<string, string> Refused = new Dictionary<string, string>
    {
        ["keras.src.ops.core.Map"] = TakesFunction,
        ["keras.src.ops.core.Scan"] = TakesFunction,
        ["keras.src.ops.core.AssociativeScan"] = TakesFunction,
        ["keras.src.ops.core.Switch"] = TakesFunction,
        ["keras.src.ops.core.Cond"] = TakesFunction,
        ["keras.src.ops.core.WhileLoop"] = TakesFunction,
        ["keras.src.ops.core.ForiLoop"] = TakesFunction,
        ["keras.src.ops.core.VectorizedMap"] = TakesFunction,
        ["keras.src.ops.linalg.JVP"] = TakesFunction,
        ["keras.src.ops.nn.AdaptiveMaxPool"] = CannotBeRead,
        ["keras.src.ops.nn.AdaptiveAveragePool"] = CannotBeRead,
        ["keras.src.ops.numpy.Arange"] = CannotBeRead,
    };

    private static readonly Dictionary<string, Operator> operators = Families.SelectMany(family => family.Operators)
        .ToDictionary(known => NameOf(known.Module, known.Class));

    /// <summary>The operator of one of Keras's classes; null where it is not known.</summary>
    public static Operator? Find(string module, string className) => module == TensorOperators.Module
        ? TensorOperators.Find(className)
        : operators.TryGetValue(NameOf(module, className), out var found) ? found : null;

    /// <summary>The module of the operator with a class of a name; null where there is none, or where several modules have one.</summary>
    public static string? ModuleOf(string className)
    {
        string[] modules = [.. operators.Values.Where(known => known.Class == className).Select(known => known.Module).Take(2)];
        return modules.Length == 1 ? modules[0] : null;
    }

    /// <summary>Why an operator that is not known is refused: part of a sentence. Null where there is nothing to say.</summary>
    public static string? WhyRefused(string module, string className) =>
        Refused.TryGetValue(NameOf(module, className), out var reason) ? reason : null;

    private static string NameOf(string module, string className) => module + "." + className;
}
