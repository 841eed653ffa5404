using ParamGen.Core.Model;

namespace ParamGen.Core.Devices.Lowering;

/// <summary>Turns one call of a layer into operators. The layer says which.</summary>
/// <param name="network">The network.</param>
/// <param name="layer">The layer's name.</param>
/// <param name="scope">The name that TensorFlow gives to the call.</param>
/// <param name="inputs">What it takes.</param>
internal sealed class LayerLowering(NetworkLowering network, string layer, string scope, IReadOnlyList<DeviceTensor> inputs)
{
    public IReadOnlyList<DeviceTensor> Inputs => inputs;

    public DeviceTensor Input => inputs[0];

    /// <summary>Whether the batch size is unknown to the converter, rather than 1.</summary>
    public bool HasUnknownBatch => network.HasUnknownBatch;

    /// <summary>Why the layer is not computed; null where it is.</summary>
    public Phrase? Reason { get; private set; }

    /// <summary>The argument to blame; null for the layer as such.</summary>
    public string? Argument { get; private set; }

    /// <summary>What an unknown batch size does to it.</summary>
    public BatchDependence.Kind BatchDependence { get; private set; }

    /// <summary>Says that the converter makes something else of it where the batch size is unknown.</summary>
    public void DependsOnBatch(BatchDependence.Kind consequence)
    {
        if (consequence > BatchDependence)
            BatchDependence = consequence;
    }

    /// <summary>Adds an operator and returns its result.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="shape">The shape of its result.</param>
    /// <param name="part">TensorFlow's name of the node within the layer.</param>
    /// <param name="constants">Its constants, in the order of its operands.</param>
    /// <param name="variables">TensorFlow's names of the variables that it reads.</param>
    /// <param name="window">How it slides over an image.</param>
    public DeviceTensor Add(
        string kind,
        DeviceTensor input,
        IReadOnlyList<long> shape,
        string part,
        IEnumerable<DeviceConstant>? constants = null,
        IReadOnlyList<string>? variables = null,
        DeviceWindow? window = null) =>
        Add(kind, [input], shape, part, constants, variables, window);

    /// <summary>Adds an operator that reads several tensors.</summary>
    public DeviceTensor Add(
        string kind,
        IReadOnlyList<DeviceTensor> read,
        IReadOnlyList<long> shape,
        string part,
        IEnumerable<DeviceConstant>? constants = null,
        IReadOnlyList<string>? variables = null,
        DeviceWindow? window = null) =>
        Add(
            new DeviceOperator(kind, read, new(shape), $"{scope}/{part}")
            {
                Layer = layer,
                Constants = [.. constants ?? []],
                Window = window,
            },
            part,
            variables);

    /// <summary>Adds or multiplies by a single number.</summary>
    public DeviceTensor AddScalar(string kind, DeviceTensor input, string part, DeviceConstant number) => Add(
        new DeviceOperator(kind, [input], new(input.Shape), $"{scope}/{part}")
        {
            Layer = layer,
            Constants = [number],
            IsScalar = true,
        },
        part,
        null);

    /// <summary>Keeps a part of what is below 0.</summary>
    public DeviceTensor AddLeakyRelu(DeviceTensor input, double slope) => Add(
        new DeviceOperator(Op.LeakyRelu, [input], new(input.Shape), $"{scope}/LeakyRelu") { Layer = layer, Option = slope },
        "LeakyRelu",
        null);

    /// <summary>Adds a rectifier that nothing before it takes in.</summary>
    public DeviceTensor AddSeparateRectifier(DeviceTensor input) => Add(
        new DeviceOperator(Op.Relu, [input], new(input.Shape), $"{scope}/Relu") { Layer = layer, StaysApart = true },
        "Relu",
        null);

    /// <summary>Adds zeros around the axes between the batch and the channels.</summary>
    public DeviceTensor AddPadding(DeviceTensor input, params (long Before, long After)[] margins)
    {
        long[] shape = [.. input.Shape];
        for (var i = 0; i < margins.Length; i++)
            shape[i + 1] += margins[i].Before + margins[i].After;
        return Add(
            new DeviceOperator(Op.Pad, [input], new(shape), $"{scope}/Pad")
            {
                Layer = layer,
                Constants = [DeviceConstant.Pairs([(0, 0), .. margins, (0, 0)])],
                Margins = margins,
            },
            "Pad",
            null);
    }

    /// <summary>Adds a reshape. The shape has the batch size, which must be known to be a constant.</summary>
    public DeviceTensor AddReshape(DeviceTensor input, IReadOnlyList<long> shape, string part = "Reshape")
    {
        DependsOnBatch(Devices.BatchDependence.Kind.OtherOperators);
        return HasUnknownBatch
            ? Add(Op.Reshape, [input, ShapeOf(input, shape)], shape, part)
            : Add(Op.Reshape, input, shape, part);
    }

    /// <summary>Makes an image of one row of a sequence.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="axis">The new axis, as TensorFlow counts it there.</param>
    public DeviceTensor ToImage(DeviceTensor sequence, int axis)
    {
        DependsOnBatch(Devices.BatchDependence.Kind.OtherOperators);
        long[] shape = [sequence.Shape[0], 1, .. sequence.Shape.Skip(1)];
        return HasUnknownBatch
            ? Add(Op.ExpandDims, sequence, shape, "convolution/ExpandDims", [DeviceConstant.Integer(axis)])
            : Add(Op.Reshape, sequence, shape, "convolution/ExpandDims");
    }

    /// <summary>Makes a sequence of an image of one row.</summary>
    public DeviceTensor ToSequence(DeviceTensor image) => Add(
        new DeviceOperator(Op.Reshape, [image], new([image.Shape[0], .. image.Shape.Skip(2)]), $"{scope}/convolution/Squeeze")
        {
            Layer = layer,
            HasOpenBatch = HasUnknownBatch,
        },
        "convolution/Squeeze",
        null);

    /// <summary>A shape that is computed when the network runs: the batch size of a tensor, and the other sizes.</summary>
    public DeviceTensor ShapeOf(DeviceTensor tensor, IReadOnlyList<long> shape)
    {
        var whole = Add(Op.Shape, tensor, [tensor.Rank], "Shape").As(DeviceType.Int32);
        DeviceConstant[] first = [DeviceConstant.Integers(0), DeviceConstant.Integers(1), DeviceConstant.Integers(1)];
        var batch = Add(Op.StridedSlice, whole, [], "strided_slice", first).As(DeviceType.Int32);
        return Add(Op.Pack, batch, [shape.Count], "Reshape/shape", shape.Skip(1).Select(DeviceConstant.Integer)).As(DeviceType.Int32);
    }

    /// <summary>Says why the operators of the layer are not known. The result stands for its output.</summary>
    /// <param name="reason">Why: "its … is …".</param>
    /// <param name="argument">The argument to blame; null for the layer as such.</param>
    public DeviceTensor NotComputed(Phrase reason, string? argument = null)
    {
        if (Reason is null)
            (Reason, Argument) = (reason, argument);
        return inputs.Count > 0 ? inputs[0] : new([]);
    }

    private DeviceTensor Add(DeviceOperator op, string part, IReadOnlyList<string>? variables) =>
        network.Add(op, part, variables ?? [], scope);
}
