using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG0604 to PG0609: a network and the weights in a file that it must agree with.</summary>
internal static class WeightRules
{
    public static readonly Rule PG0604_WeightShape = new(
        "PG0604",
        "A weight has another shape in the file",
        "{0}: {1} has shape {2}, but {3} in '{4}'{5}; change the layer, or use a file saved from this architecture");

    public static readonly Rule PG0605_WeightMissing = new(
        "PG0605",
        "The file lacks a weight of the model",
        "{0}: '{1}' has no {2}; change the layer, or use a file saved from this architecture");

    public static readonly Rule PG0606_WeightNotExpected = new(
        "PG0606",
        "The file has a weight that the model lacks",
        "{0}: '{1}' has {2}, which the model does not have; change the model, or use a file saved from this architecture");

    public static readonly Rule PG0607_WeightType = new(
        "PG0607",
        "A weight has another type in the file",
        $"{{0}}: {{1}} is {{2}}, but {{3}} in '{{4}}'; set {Word.Argument("DType")}, or save the weights in the model's type");

    public static readonly Rule PG0608_WeightName = new(
        "PG0608",
        "A layer or weight has another name in the file",
        "{0}: {1} in '{2}'; {3}, or use a file saved from this architecture");

    public static readonly Rule PG0609_WeightsNotComparable = new(
        "PG0609",
        "The weights of the file cannot be compared",
        "{0}: '{1}' cannot be compared with the layers: {2}");
}
