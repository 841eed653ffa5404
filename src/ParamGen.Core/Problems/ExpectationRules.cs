namespace ParamGen.Core.Problems;

/// <summary>PG04xx: what its author expects of a network, and what it does not meet.</summary>
internal static class ExpectationRules
{
    public static readonly Rule PG0401_TooManyParameters = new(
        "PG0401",
        "A model has more parameters than its budget allows",
        "{0}: has {1}, {2} more than the {3} allowed; most are in {4}");

    public static readonly Rule PG0402_TooManyParameterBytes = new(
        "PG0402",
        "A model's parameters take more bytes than its budget allows",
        "{0}: its parameters take {1}, {2} more than the {3} allowed; most are in {4}");

    public static readonly Rule PG0403_TooManyMultiplyAdds = new(
        "PG0403",
        "A model needs more multiply-adds than its budget allows",
        "{0}: needs {1} a sample, {2} more than the {3} allowed; most are in {4}");

    public static readonly Rule PG0404_TooManyActivationBytes = new(
        "PG0404",
        "A model holds more bytes of activations than its budget allows",
        "{0}: holds {1} of activations a sample, {2} more than the {3} allowed; most are outputs of {4}, while {5} runs");

    public static readonly Rule PG0405_NotCountable = new(
        "PG0405",
        "A budget limits what cannot be counted",
        "{0}: {1} cannot be judged, because a size that is not known until run time enters the count; give the size, or remove the limit");

    public static readonly Rule PG0406_BudgetOfNoModel = new(
        "PG0406",
        "A budget stands on a class that is no model",
        "{0}: a budget limits a model, but this class has neither an [Input] nor a [KerasModel]");

    public static readonly Rule PG0411_OtherParameters = new(
        "PG0411",
        "A layer has other parameters than expected",
        "{0}: has {1}, but {2} expected");

    public static readonly Rule PG0412_OtherOutput = new(
        "PG0412",
        "A layer gives another shape than expected",
        "{0}: gives {1}, but {2} is expected");
}
