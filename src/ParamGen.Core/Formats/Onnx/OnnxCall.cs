using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>What an operator returns for what it takes. Outputs that the list does not reach are not known.</summary>
internal delegate OnnxTensor[] OnnxRule(OnnxCall call);

/// <summary>A node with what is known of its inputs, as a rule sees it.</summary>
/// <param name="name">The operator.</param>
/// <param name="opset">The version of the operator set.</param>
/// <param name="attributes">The attributes; those of a function around the node have taken the place of references to them.</param>
/// <param name="inputs">The inputs; null for one that is left out.</param>
/// <param name="outputs">How many outputs the node has.</param>
internal sealed class OnnxCall(string name, long opset, OnnxAttributeValue[] attributes, OnnxTensor?[] inputs, int outputs)
{
    public string Name => name;

    public long Opset => opset;

    public int InputCount => inputs.Length;

    public int OutputCount => outputs;

    /// <summary>
    /// Whether the node contradicts itself or the rules of its operator, or has what is not understood. Then nothing that a rule
    /// concludes holds.
    /// </summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>An input; one of which nothing is known where it is left out.</summary>
    public OnnxTensor this[int input] => Has(input) ? inputs[input]! : OnnxTensor.Unknown;

    public bool Has(int input) => input < inputs.Length && inputs[input] is not null;

    /// <summary>All inputs that are there.</summary>
    public IEnumerable<OnnxTensor> Inputs() => inputs.Where(input => input is not null)!;

    public OnnxTensor[] Doubt()
    {
        IsDoubtful = true;
        return [];
    }

    /// <summary>A doubt where something is not as it must be.</summary>
    public void Require(bool condition) => IsDoubtful |= !condition;

    public bool HasAttribute(string attribute) => Find(attribute) is not null;

    /// <summary>A whole number. Some writers leave out the value 0.</summary>
    public long Int(string attribute, long standard)
    {
        if (Find(attribute) is not { } found)
            return standard;
        Require(found is { Text: null, Ints: null, Floats: null, Tensor: null });
        return found.Int ?? 0;
    }

    public bool Flag(string attribute, bool standard = false) => Int(attribute, standard ? 1 : 0) != 0;

    public string Text(string attribute, string standard)
    {
        if (Find(attribute) is not { } found)
            return standard;
        Require(found is { Int: null, Ints: null, Floats: null, Tensor: null });
        return found.Text ?? "";
    }

    /// <summary>A list of whole numbers; null where the node has no such attribute. An empty list has no value here.</summary>
    public long[]? Ints(string attribute)
    {
        if (Find(attribute) is not { } found)
            return null;
        Require(found is { Int: null, Text: null, Floats: null, Tensor: null });
        return found.Ints?.ToArray() ?? [];
    }

    public EquatableArray<double>? Floats(string attribute) => Find(attribute)?.Floats;

    public DescribedWeight? Tensor(string attribute) => Find(attribute)?.Tensor;

    /// <summary>Whether numbers are given that newer versions of an operator take as an input and older ones as an attribute.</summary>
    public bool Gives(string attribute, int input, int since) => opset >= since ? Has(input) : HasAttribute(attribute);

    /// <summary>These numbers; null where they are not given, or where not even their count is known.</summary>
    public long?[]? Numbers(string attribute, int input, int since)
    {
        if (opset < since)
            return Ints(attribute)?.Select(number => (long?)number).ToArray();
        if (!Has(input))
            return null;
        Require(this[input].Rank is null or 0 or 1);
        return this[input].Values ?? (this[input].Count is { } count and <= OnnxTensor.MostValues ? new long?[count] : null);
    }

    /// <summary>The number of an axis, counted from the start; a doubt where there is no such axis.</summary>
    public int Axis(long axis, int rank)
    {
        if (axis < 0)
            axis += rank;
        var isThere = axis >= 0 && axis < rank;
        Require(isThere);
        return isThere ? (int)axis : 0;
    }

    /// <summary>Several axes; null where one is not known, or where something is not as it must be.</summary>
    public int[]? Axes(long?[]? axes, int rank)
    {
        if (axes is null || axes.Any(axis => axis is null))
            return null;
        var all = Array.ConvertAll(axes, axis => Axis(axis!.Value, rank));
        Require(all.Distinct().Count() == all.Length);
        return IsDoubtful ? null : all;
    }

    private OnnxAttributeValue? Find(string attribute)
    {
        foreach (var candidate in attributes)
        {
            if (candidate.Name == attribute)
                return candidate;
        }

        return null;
    }
}
