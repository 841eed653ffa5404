namespace ParamGen.Core.Rules;

/// <summary>PG0620 to PG0629: a network and an ONNX model that must agree with it.</summary>
internal static class OnnxContractRules
{
    public static readonly Rule PG0620_CountDiffers = new(
        "PG0620",
        "The ONNX model has another number of inputs or outputs",
        "{0}: the network has {1}, but the ONNX model '{2}' has {3}; change the network, or export the model again");

    public static readonly Rule PG0621_ShapeDiffers = new(
        "PG0621",
        "An input or output has another shape in the ONNX model",
        "{0}: the {1} has shape {2}, but '{3}' of the ONNX model '{4}' has {5}; change the network, or export the model again");

    public static readonly Rule PG0622_TypeDiffers = new(
        "PG0622",
        "An input or output has another type in the ONNX model",
        "{0}: the {1} is {2}, but '{3}' of the ONNX model '{4}' is {5}; change the network, or export the model again");

    public static readonly Rule PG0623_OrderDiffers = new(
        "PG0623",
        "The ONNX model has its inputs or outputs in another order",
        "{0}: the {1} of the network are {2}, but those of the ONNX model '{3}' are {4}; put them in the same order");

    public static readonly Rule PG0624_KernelMissing = new(
        "PG0624",
        "The ONNX model does not have the kernel of a layer",
        "{0}: the weight '{1}' has shape {2}, but in the ONNX model '{3}' {4}; change the layer, or export the model again");

    public static readonly Rule PG0625_KernelWithoutLayer = new(
        "PG0625",
        "The ONNX model has a kernel that no layer has",
        "{0}: the ONNX model '{1}' also has the kernel '{2}' of shape {3}, which no layer has{4}; "
            + "add the layer, or export the model again");

    public static readonly Rule PG0626_LayersInOtherOrder = new(
        "PG0626",
        "The ONNX model has its layers in another order",
        "{0}: {1} follows {2} in the network, but not in the ONNX model '{3}'; change the order of the layers, or export the model again");

    public static readonly Rule PG0627_WeightsNotCompared = new(
        "PG0627",
        "Weights are not compared with the ONNX model",
        "{0}: {1} not compared with the ONNX model '{2}', because {3}; compare the outputs of both to be sure")
    {
        Severity = Severity.Info,
    };
}
