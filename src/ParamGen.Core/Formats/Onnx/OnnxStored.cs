using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>A tensor that the file stores, or one that follows from such tensors alone. Turned or cast it is still the same.</summary>
/// <param name="number">Its number, in the order in which such tensors are met.</param>
/// <param name="name">Its name in the file.</param>
internal sealed class OnnxStored(int number, string name)
{
    public int Number => number;

    public string Name => name;
}

/// <summary>Follows the tensors that a file stores through the nodes that depend on nothing else.</summary>
internal sealed class OnnxStorage
{
    private readonly Dictionary<object, int> owners = new(ByReference.Instance);

    private readonly Dictionary<string, OnnxStored> found = new(StringComparer.Ordinal);

    /// <summary>A weight as what it is.</summary>
    public OnnxTensor Mark(DescribedWeight weight, OnnxTensor tensor) => tensor.From(Find(weight, 0, "", weight.Name));

    /// <summary>Says of what a node gave whether it is stored: where all that the node takes is.</summary>
    public void Mark(OnnxScope scope, OnnxNode node, OnnxTensor?[] inputs)
    {
        var isStored = IsStored(node, inputs);
        for (var i = 0; i < node.Outputs.Count; i++)
        {
            var name = node.Outputs[i];
            if (name.Length == 0 || scope.Find(name) is not { } tensor || (!isStored && tensor.Stored is null))
                continue;
            scope.Set(name, tensor.From(
                !isStored ? null
                : i == 0 && Keeps(node.Operator) ? inputs[0]!.Stored
                : Find(node, i, string.Join(",", inputs.Select(Number)), name)));
        }
    }

    private static string Number(OnnxTensor? input) => input?.Stored?.Number.ToString(CultureInfo.InvariantCulture) ?? "";

    private static bool IsStored(OnnxNode node, OnnxTensor?[] inputs) => inputs.Length == 0
        ? node.Operator == "Constant"
        : inputs.All(input => input is null or { Stored: not null })
            && inputs[0] is not null
            && !node.Operator.StartsWith("Random", StringComparison.Ordinal)
            && node.Operator is not ("Bernoulli" or "Multinomial");

    /// <summary>Whether an operator gives the numbers that it takes, in another order, shape or type.</summary>
    private static bool Keeps(string name) => name is "Cast" or "CastLike" or "DequantizeLinear" or "Dropout" or "Flatten" or "Identity"
        or "QuantizeLinear" or "Reshape" or "Squeeze" or "Transpose" or "Unsqueeze";

    private OnnxStored Find(object owner, int output, string inputs, string name)
    {
        if (!owners.TryGetValue(owner, out var number))
            owners.Add(owner, number = owners.Count);
        var key = string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", number, output, inputs);
        if (!found.TryGetValue(key, out var stored))
            found.Add(key, stored = new(found.Count, name));
        return stored;
    }
}
