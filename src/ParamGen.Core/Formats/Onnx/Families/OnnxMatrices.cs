namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Matrix products: what they return, and how many multiply-adds they take.</summary>
internal static class OnnxMatrices
{
    public static OnnxTensor[] MatMul(OnnxCall call) => Multiply(call, call[0], call[1]);

    /// <summary>Its operands come each with a scale and a zero point.</summary>
    public static OnnxTensor[] QuantizedMatMul(OnnxCall call) => Multiply(call, call[0], call[3]);

    public static OnnxTensor[] FusedMatMul(OnnxCall call)
    {
        call.Require(!call.Flag("transBatchA") && !call.Flag("transBatchB"));
        return Multiply(call, Turned(call[0], call.Flag("transA")), Turned(call[1], call.Flag("transB")));
    }

    public static OnnxTensor[] Gemm(OnnxCall call) => Gemm(call, call[1]);

    public static OnnxTensor[] QuantizedGemm(OnnxCall call) => Gemm(call, call[3]);

    /// <summary>A matrix of K × N numbers of a few bits, which are packed.</summary>
    public static OnnxTensor[] FewBits(OnnxCall call)
    {
        var (k, n) = (call.Int("K", -1), call.Int("N", -1));
        call.Require(k >= 0 && n >= 0);
        return Multiply(call, call[0], new([k, n]));
    }

    /// <summary>Elements of the output × elements that each sums up.</summary>
    public static long? Count(OnnxCall call, OnnxTensor output) =>
        OnnxTensor.Product([output.Count, call[0].Size(call.Flag("transA") && call[0].Rank > 1 ? -2 : -1)]);

    private static OnnxTensor[] Gemm(OnnxCall call, OnnxTensor right)
    {
        call.Require(call[0].Rank is null or 2 && right.Rank is null or 2);
        return Multiply(call, Turned(call[0], call.Flag("transA")), Turned(right, call.Flag("transB")));
    }

    private static OnnxTensor Turned(OnnxTensor tensor, bool isTurned) => isTurned && tensor.Shape is { Length: > 1 } shape
        ? new([.. shape.Take(shape.Length - 2), shape[shape.Length - 1], shape[shape.Length - 2]])
        : tensor;

    private static OnnxTensor[] Multiply(OnnxCall call, OnnxTensor left, OnnxTensor right)
    {
        if (left.Shape is not { } one || right.Shape is not { } other)
            return [];
        call.Require(one.Length > 0 && other.Length > 0);
        if (call.IsDoubtful)
            return [];
        var (isRow, isColumn) = (one.Length == 1, other.Length == 1);
        var (inner, innerOther) = (left.Size(-1), right.Size(isColumn ? -1 : -2));
        call.Require(inner is null || innerOther is null || inner == innerOther);
        var batch = OnnxElementwise.Broadcast(call, [Batch(one), Batch(other)]);
        return batch is null ? [] : [new([.. batch, .. isRow ? [] : new[] { left.Size(-2) }, .. isColumn ? [] : new[] { right.Size(-1) }])];
    }

    private static long?[] Batch(long?[] shape) => [.. shape.Take(shape.Length - 2)];
}
