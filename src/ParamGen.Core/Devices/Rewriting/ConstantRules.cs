namespace ParamGen.Core.Devices.Rewriting;

/// <summary>Factors and terms are taken in by the kernels around them.</summary>
internal static class ConstantRules
{
    /// <summary>A bias goes into the kernel before it.</summary>
    public static bool BiasIntoKernel(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Kind != Op.Bias || KernelBefore(graph, op) is not { } kernel)
            return false;
        kernel.HasBias = true;
        graph.TakeIn(kernel, op);
        return true;
    }

    /// <summary>So does a factor or a term. A single factor does not go into a transposed convolution.</summary>
    public static bool ConstantIntoKernel(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Kind is not (Op.MulConstant or Op.AddConstant) || KernelBefore(graph, op) is not { } kernel)
            return false;
        var isTransposed = kernel.Kind == Op.TransposeConv;
        if (isTransposed && op is { IsScalar: true, Kind: Op.MulConstant })
            return false;
        if (isTransposed && op is { IsScalar: true, Kind: Op.AddConstant } && !kernel.HasBias)
            graph.Refuse(op.Layer, "TensorFlow's converter fails on a transposed convolution without a bias before it");
        if (op.Kind == Op.MulConstant)
            kernel.Kernel = graph.Folded(kernel.Kernel, op.Constants[0]);
        kernel.HasBias |= op.Kind == Op.AddConstant;
        graph.TakeIn(kernel, op);
        return true;
    }

    /// <summary>A single factor goes into each kernel that reads it; a transposed convolution reads it as it is.</summary>
    public static bool FactorIntoNext(OperatorGraph graph, DeviceOperator op) =>
        (Op.IsConvolution(op.Kind) || op.Kind == Op.FullyConnected)
        && op.Producer is { Kind: Op.MulConstant, Activation: null, IsScalar: true } factor
        && ReadBefore(graph, op, factor);

    /// <summary>Batch normalization goes into a dense layer that has a bias.</summary>
    public static bool NormalizationIntoDense(OperatorGraph graph, DeviceOperator op) =>
        op is { Kind: Op.FullyConnected, HasBias: true }
        && op.Producer is { Kind: Op.MulConstant or Op.AddConstant, Activation: null } constant
        && ReadBefore(graph, op, constant);

    /// <summary>Two terms in a row become one; two factors do not.</summary>
    public static bool JoinTerms(OperatorGraph graph, DeviceOperator op)
    {
        if (op.Kind != Op.AddConstant
            || op.Producer is not { Kind: Op.AddConstant, Activation: null } before
            || !graph.IsAlone(op.Input))
            return false;
        if (before.Constants.Concat(op.Constants).FirstOrDefault(constant => !constant.IsScalar) is { } vector)
            op.Constants = [vector];
        graph.Skip(op, before);
        return true;
    }

    /// <summary>A single term goes into a convolution after it that pads nothing.</summary>
    public static bool TermIntoNext(OperatorGraph graph, DeviceOperator op)
    {
        if (!Op.IsConvolution(op.Kind)
            || op.Producer is not { Kind: Op.AddConstant, Activation: null, IsScalar: true } term
            || !graph.IsAlone(op.Input)
            || op.Window is { IsSame: true, IsOneByOne: false })
            return false;
        op.HasBias = true;
        graph.Skip(op, term);
        return true;
    }

    private static DeviceOperator? KernelBefore(OperatorGraph graph, DeviceOperator op) =>
        op.Producer is { Activation: null } before && Op.HasKernel(before.Kind) && graph.IsAlone(op.Input) ? before : null;

    /// <summary>Others may still read the constant; when none does, it goes.</summary>
    private static bool ReadBefore(OperatorGraph graph, DeviceOperator op, DeviceOperator constant)
    {
        if (constant.Kind == Op.MulConstant)
            op.Kernel = graph.Folded(op.Kernel, constant.Constants[0]);
        op.Read(0, constant.Input);
        return true;
    }
}
