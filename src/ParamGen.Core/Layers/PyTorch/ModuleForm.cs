using ParamGen.Core.Collections;

namespace ParamGen.Core.Layers.PyTorch;

/// <summary>The tensors that a module of PyTorch has.</summary>
internal sealed record ModuleForm
{
    public ModuleForm(params ModuleMember[] members) => Members = members;

    public EquatableArray<ModuleMember> Members { get; }

    public ModuleMember? Find(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }

    public override string ToString() => string.Concat(Members);
}

/// <summary>A tensor of a module.</summary>
/// <param name="Name">Its name within the module; empty for a parameter that stands alone.</param>
/// <param name="Shape">Its shape in PyTorch.</param>
/// <param name="Weights">The paths of the layer's weights that are made of it.</param>
internal sealed record ModuleMember(string Name, EquatableArray<long> Shape, EquatableArray<string> Weights)
{
    public ModuleMember(string name, EquatableArray<long> shape, string weight)
        : this(name, shape, new EquatableArray<string>(weight))
    {
    }

    /// <summary>The axes whose sizes are those of what the layer takes, which layers before it decide.</summary>
    public EquatableArray<int> TakenAxes { get; init; }

    public override string ToString() => $"{Name}({string.Join(",", Shape)})";
}
