using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG04xx: what its author expects of a network, and what it does not meet.</summary>
internal static class ExpectationRules
{
    public static readonly Rule PG0401_TooManyParameters = new(
        "PG0401",
        "The model exceeds its parameter budget",
        "{0}: has {1}, {2} more than the {3} allowed; most are in {4}");

    public static readonly Rule PG0402_TooManyParameterBytes = new(
        "PG0402",
        "The model exceeds its budget of parameter bytes",
        "{0}: its parameters take {1}, {2} more than the {3} allowed; most are in {4}");

    public static readonly Rule PG0403_TooManyMultiplyAdds = new(
        "PG0403",
        "The model exceeds its multiply-add budget",
        "{0}: needs {1} per sample, {2} more than the {3} allowed; most are in {4}");

    public static readonly Rule PG0404_TooManyActivationBytes = new(
        "PG0404",
        "The model exceeds its activation memory budget",
        "{0}: holds {1} of activations per sample, {2} more than the {3} allowed; the largest are the outputs of {4}, while {5} runs");

    public static readonly Rule PG0405_NotCountable = new(
        "PG0405",
        "A budget cannot be checked because a number is unknown",
        "{0}: {1} cannot be checked, because {2}");

    public static readonly Rule PG0406_BudgetOfNoModel = new(
        "PG0406",
        $"{Word.Layer("Budget")} is on a class that is not a model",
        $"{{0}}: a budget limits a model, but this class has neither {Word.Layer("Input")} nor a model file; remove "
            + $"{Word.Layer("Budget")}");

    public static readonly Rule PG0407_TooManyConstantBytes = new(
        "PG0407",
        "The model exceeds its budget of constants on a device",
        "{0}: its constants take {1} in the TensorFlow Lite file, {2} more than the {3} allowed; the largest are those of {4}");

    public static readonly Rule PG0408_ArenaTooLarge = new(
        "PG0408",
        "The model exceeds its arena budget",
        "{0}: needs an arena of {1}, {2} more than the {3} allowed; at {5} it holds {4}");

    public static readonly Rule PG0409_FileTooLarge = new(
        "PG0409",
        "The model exceeds its budget for the file",
        "{0}: its TensorFlow Lite file takes {1}, {2} more than the {3} allowed; the largest constants are those of {4}");

    public static readonly Rule PG0411_OtherParameters = new(
        "PG0411",
        "The parameter count is not the expected one",
        "{0}: has {1}, but {2} expected");

    public static readonly Rule PG0412_OtherOutput = new(
        "PG0412",
        "The output shape is not the expected one",
        "{0}: the output shape is {1}, but {2} is expected");
}
