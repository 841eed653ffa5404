namespace ParamGen.Core.Layers.Checks;

/// <summary>The numeric arguments of initializers, regularizers and constraints.</summary>
/// <remarks>
/// Sources: <see href="https://keras.io/api/layers/initializers/">Keras, layer weight initializers</see>,
/// <see href="https://keras.io/api/layers/regularizers/">regularizers</see>,
/// <see href="https://keras.io/api/layers/constraints/">constraints</see>.
/// </remarks>
internal static class ObjectArguments
{
    /// <summary>What ends the name of the property that takes an object's numeric arguments.</summary>
    public const string Suffix = "Arguments";

    /// <summary>The names of the numeric arguments, in Keras's order.</summary>
    public static string[] NamesOf(object? word) => [.. Of(word).Select(argument => argument.Name)];

    /// <summary>Keras's defaults for the same.</summary>
    public static double[] DefaultsOf(object? word) => [.. Of(word).Select(argument => argument.Default)];

    /// <summary>What is wrong with the numbers, in words; null where nothing is.</summary>
    public static string? WhatIsWrong(object? word, double[] numbers)
    {
        var names = NamesOf(word);
        if (numbers.Length > names.Length)
            return names.Length == 0
                ? $"{word} takes no arguments"
                : $"{word} takes {string.Join(", ", names)}, but the number of values is {numbers.Length}";
        if (word is Regularizer && numbers.Any(number => number < 0 || double.IsNaN(number) || double.IsInfinity(number)))
            return $"{word} requires finite values that are not negative";
        if (word is Initializer.VarianceScaling && numbers.Any(scale => scale <= 0))
            return "the scale must be greater than 0";
        return null;
    }

    private static (string Name, double Default)[] Of(object? word) => word switch
    {
        Initializer.VarianceScaling => [("scale", 1)],
        Initializer.RandomNormal or Initializer.TruncatedNormal => [("mean", 0), ("stddev", 0.05)],
        Initializer.RandomUniform => [("minval", -0.05), ("maxval", 0.05)],
        Initializer.Orthogonal or Initializer.Identity => [("gain", 1)],
        Initializer.Constant => [("value", 0)],
        Regularizer.L1 => [("l1", 0.01)],
        Regularizer.L2 => [("l2", 0.01)],
        Regularizer.L1L2 => [("l1", 0), ("l2", 0)],
        Regularizer.OrthogonalRegularizer => [("factor", 0.01)],
        Constraint.MaxNorm => [("max_value", 2), ("axis", 0)],
        Constraint.MinMaxNorm => [("min_value", 0), ("max_value", 1), ("rate", 1), ("axis", 0)],
        Constraint.UnitNorm => [("axis", 0)],
        _ => [],
    };
}
