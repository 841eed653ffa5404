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
    public static string[] NamesOf(object? word) => word switch
    {
        Initializer.VarianceScaling => ["scale"],
        Initializer.RandomNormal or Initializer.TruncatedNormal => ["mean", "stddev"],
        Initializer.RandomUniform => ["minval", "maxval"],
        Initializer.Orthogonal or Initializer.Identity => ["gain"],
        Initializer.Constant => ["value"],
        Regularizer.L1 => ["l1"],
        Regularizer.L2 => ["l2"],
        Regularizer.L1L2 => ["l1", "l2"],
        Regularizer.OrthogonalRegularizer => ["factor"],
        Constraint.MaxNorm => ["max_value", "axis"],
        Constraint.MinMaxNorm => ["min_value", "max_value", "rate", "axis"],
        Constraint.UnitNorm => ["axis"],
        _ => [],
    };

    /// <summary>Keras's defaults for the same, as far as it has any.</summary>
    public static double[] DefaultsOf(object? word) => word switch
    {
        Initializer.RandomNormal or Initializer.TruncatedNormal => [0, 0.05],
        Initializer.RandomUniform => [-0.05, 0.05],
        Initializer.VarianceScaling or Initializer.Orthogonal or Initializer.Identity => [1],
        Initializer.Constant => [0],
        Regularizer.L1 or Regularizer.L2 or Regularizer.OrthogonalRegularizer => [0.01],
        Regularizer.L1L2 => [0, 0],
        Constraint.MaxNorm => [2, 0],
        Constraint.MinMaxNorm => [0, 1, 1, 0],
        Constraint.UnitNorm => [0],
        _ => [],
    };

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
}
