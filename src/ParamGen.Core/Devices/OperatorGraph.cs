using ParamGen.Core.Model;

namespace ParamGen.Core.Devices;

/// <summary>The operators of a network in order, and what enters and leaves.</summary>
internal sealed class OperatorGraph(
    IEnumerable<DeviceOperator> operators,
    IReadOnlyList<DeviceTensor> inputs,
    IEnumerable<DeviceTensor> outputs)
{
    /// <summary>The most operators of a network that is rewritten: each rewriting looks at all of them.</summary>
    public const int MaxOperators = 1_500;

    private readonly Dictionary<(DeviceConstant Kernel, DeviceConstant Factor), DeviceConstant> folded = [];

    public List<DeviceOperator> Operators { get; } = [.. operators];

    public IReadOnlyList<DeviceTensor> Inputs => inputs;

    public List<DeviceTensor> Outputs { get; } = [.. outputs];

    /// <summary>Why the operators are not known, and the layer at which that shows; null where they are.</summary>
    public (string Layer, Phrase Reason)? Refusal { get; private set; }

    public void Refuse(string layer, Phrase reason) => Refusal ??= (layer, reason);

    public bool Leaves(DeviceTensor tensor) => Outputs.Contains(tensor);

    /// <summary>Whether one operator reads a tensor, once, and it does not leave the network.</summary>
    public bool IsAlone(DeviceTensor tensor) => tensor.Takers.Count == 1 && !Leaves(tensor);

    public bool IsUnused(DeviceTensor tensor) => tensor.Takers.Count == 0 && !Leaves(tensor);

    /// <summary>A kernel into which a factor is folded: another one for each factor.</summary>
    public DeviceConstant Folded(DeviceConstant kernel, DeviceConstant factor)
    {
        if (!folded.TryGetValue((kernel, factor), out var found))
            folded.Add((kernel, factor), found = new(kernel.Shape));
        return found;
    }

    public void Remove(DeviceOperator op)
    {
        Operators.Remove(op);
        op.Release();
    }

    /// <summary>Whoever reads one tensor reads another one from now on.</summary>
    public void Replace(DeviceTensor tensor, DeviceTensor by)
    {
        foreach (var taker in tensor.Takers.ToList())
        {
            for (var i = 0; i < taker.Inputs.Count; i++)
            {
                if (taker.Inputs[i] == tensor)
                    taker.Read(i, by);
            }
        }

        for (var i = 0; i < Outputs.Count; i++)
        {
            if (Outputs[i] == tensor)
                Outputs[i] = by;
        }
    }

    /// <summary>An operator is taken in by the one before it, which moves to its place.</summary>
    public void TakeIn(DeviceOperator before, DeviceOperator op)
    {
        before.Names.AddRange(op.Names);
        before.Output = op.Output;
        Operators.Remove(before);
        Operators[Operators.IndexOf(op)] = before;
        op.Release();
    }

    /// <summary>An operator reads what the one before it reads, and that one goes.</summary>
    public void Skip(DeviceOperator op, DeviceOperator before)
    {
        op.Read(0, before.Input);
        Remove(before);
    }

    /// <summary>An operator moves before the one whose result it reads.</summary>
    public void Swap(DeviceOperator before, DeviceOperator op)
    {
        var (source, result) = (before.Input, op.Output);
        op.Read(0, source);
        op.Output = new(source.Shape, result.Type);
        before.Read(0, op.Output);
        before.Output = result;
        Operators.Remove(before);
        Operators.Insert(Operators.IndexOf(op) + 1, before);
    }
}
