using ParamGen.Core.Collections;

namespace ParamGen.Core.Devices;

/// <summary>An operator on a device, with what it reads and gives. Rewriting changes it.</summary>
internal sealed class DeviceOperator
{
    private readonly List<DeviceTensor> inputs;
    private DeviceTensor output;

    /// <param name="kind">TensorFlow Lite's name, or one of those that exist until the graph is rewritten.</param>
    /// <param name="inputs">The tensors that it reads.</param>
    /// <param name="output">Its result.</param>
    /// <param name="name">TensorFlow's name of the node.</param>
    public DeviceOperator(string kind, IEnumerable<DeviceTensor> inputs, DeviceTensor output, string name)
    {
        Kind = kind;
        Name = name;
        this.inputs = [.. inputs];
        this.output = output;
        output.Producer = this;
        foreach (var input in this.inputs)
            input.Takers.Add(this);
    }

    public string Kind { get; set; }

    public string Name { get; }

    /// <summary>The layer that it comes from.</summary>
    public string Layer { get; init; } = "";

    public IReadOnlyList<DeviceTensor> Inputs => inputs;

    public DeviceTensor Input => inputs[0];

    public DeviceTensor Output
    {
        get => output;
        set
        {
            output = value;
            value.Producer = this;
        }
    }

    public List<DeviceConstant> Constants { get; set; } = [];

    /// <summary>TensorFlow's names of the variables that it reads, which decide its place in the order.</summary>
    public IReadOnlyList<string> Variables { get; set; } = [];

    /// <summary>The rectifier that it has taken in.</summary>
    public string? Activation { get; set; }

    public DeviceWindow? Window { get; set; }

    /// <summary>What a PAD puts before and after each axis that is no batch and no channel.</summary>
    public EquatableArray<(long Before, long After)> Margins { get; init; }

    /// <summary>A number among its options that tells it from others of its kind: a slope.</summary>
    public double Option { get; init; }

    /// <summary>Whether it is a reshape to a shape whose batch size is left open.</summary>
    public bool HasOpenBatch { get; init; }

    /// <summary>Whether its constant is a single number.</summary>
    public bool IsScalar { get; init; }

    /// <summary>Whether it is a rectifier that is not taken in by what is before it.</summary>
    public bool StaysApart { get; init; }

    /// <summary>Whether it adds a bias, its own or one that it has taken in.</summary>
    public bool HasBias { get; set; }

    /// <summary>The operator that this one is a copy of; itself where it is none.</summary>
    public DeviceOperator Original { get => field ?? this; init; }

    /// <summary>The names of the TensorFlow nodes that it has taken in, its own among them: the file names its result after them.</summary>
    public List<string> Names { get => field ??= [Name]; }

    /// <summary>The kernel of a convolution or a dense layer: its last constant until it gets a bias.</summary>
    public DeviceConstant Kernel
    {
        get => Constants[Constants.Count - 1];
        set => Constants[Constants.Count - 1] = value;
    }

    public DeviceOperator? Producer => inputs.Count > 0 ? inputs[0].Producer : null;

    public void Read(int operand, DeviceTensor tensor)
    {
        inputs[operand].Takers.Remove(this);
        inputs[operand] = tensor;
        tensor.Takers.Add(this);
    }

    public void ReadOnly(IEnumerable<DeviceTensor> tensors)
    {
        Release();
        inputs.Clear();
        inputs.AddRange(tensors);
        foreach (var tensor in inputs)
            tensor.Takers.Add(this);
    }

    /// <summary>Reads nothing any more: it is no longer part of the graph.</summary>
    public void Release()
    {
        foreach (var input in inputs)
            input.Takers.Remove(this);
    }

    public override string ToString() => $"{Kind} {Name}";
}
