namespace ParamGen.Core.Rules;

/// <summary>PG0630 to PG0639: a network and a TensorFlow Lite model that must agree with it.</summary>
internal static class TensorFlowLiteContractRules
{
    public static readonly Rule PG0630_CountDiffers = new(
        "PG0630",
        "The .tflite file has another number of inputs or outputs",
        "{0}: the network has {1}, but the TensorFlow Lite model '{2}' has {3}; change the network, or convert the model again");

    public static readonly Rule PG0631_ShapeDiffers = new(
        "PG0631",
        "An input or output has another shape in the .tflite file",
        "{0}: the {1} has shape {2}, but '{3}' of the TensorFlow Lite model '{4}' has {5}; change the network, or convert the model again");

    public static readonly Rule PG0632_OperatorDiffers = new(
        "PG0632",
        "The TensorFlow Lite model has another operator",
        "{0}: operator {1} of the converted network is {2}, but in the TensorFlow Lite model '{3}' it is {4}; "
            + "change the network, or convert the model again");

    public static readonly Rule PG0633_OperatorsNotCompared = new(
        "PG0633",
        "Operators are not compared with the TensorFlow Lite model",
        "{0}: operators and weights are not compared with the TensorFlow Lite model '{1}', because {2}; "
            + "compare the outputs of both to be sure")
    {
        Severity = Severity.Info,
    };
}
