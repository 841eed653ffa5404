namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>The name of a tensor of a recurrent module: weight_ih_l0_reverse, of a cell by itself weight_ih.</summary>
/// <param name="Member">The tensor: weight_ih.</param>
/// <param name="Layer">The number of the layer and its direction: 0_reverse.</param>
/// <param name="IsReverse">Whether the layer goes backward.</param>
internal sealed record RecurrentName(string Member, string Layer, bool IsReverse)
{
    private const string Reverse = "_reverse";

    private static readonly string[] members = ["weight_ih", "weight_hh", "weight_hr", "bias_ih", "bias_hh"];

    public static RecurrentName? Parse(string name)
    {
        if (members.FirstOrDefault(member => name.StartsWith(member, StringComparison.Ordinal)) is not { } member)
            return null;
        var rest = name.Substring(member.Length);
        if (rest.Length == 0)
            return new(member, "0", IsReverse: false);
        if (!rest.StartsWith("_l", StringComparison.Ordinal))
            return null;
        var layer = rest.Substring(2);
        var isReverse = layer.EndsWith(Reverse, StringComparison.Ordinal);
        var number = isReverse ? layer.Substring(0, layer.Length - Reverse.Length) : layer;
        return number.Length > 0 && number.All(c => c is >= '0' and <= '9') ? new(member, layer, isReverse) : null;
    }
}
