using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Onnx;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>The kernels that an ONNX model stores: what its convolutions, products, tables and recurrent layers multiply with.</summary>
internal sealed class OnnxKernels
{
    private const string Microsoft = "com.microsoft";

    private readonly List<OnnxKernel> all = [];

    private readonly Dictionary<(int Tensor, int Direction, KernelForm Form), OnnxKernel> known = [];

    private readonly Dictionary<object, List<OnnxKernel>> ofNodes = new(ByReference.Instance);

    private OnnxNode? current;

    private OnnxKernels()
    {
    }

    /// <summary>The kernels, each once, in the order in which they are used.</summary>
    public IReadOnlyList<OnnxKernel> All => all;

    /// <summary>The operator that multiplies with numbers of a few bits; null where there is none.</summary>
    public string? Quantized { get; private set; }

    /// <summary>The operator in which kernels may be hidden: one that is not known, or a loop; null where there is none.</summary>
    public string? Hiding { get; private set; }

    public static OnnxKernels Of(FileDescription file)
    {
        var kernels = new OnnxKernels();
        if (OnnxShapes.Of(file, visit: kernels.Visit) is { IsWhole: false })
            kernels.Hiding ??= "more nodes than are looked at";
        return kernels;
    }

    /// <summary>The kernels that a node uses.</summary>
    public IReadOnlyList<OnnxKernel> Of(OnnxNode node) => ofNodes.TryGetValue(node, out var found) ? found : [];

    private void Visit(OnnxNode node, OnnxCall call)
    {
        current = node;
        var domain = OnnxOperators.Domain(node.Domain);
        switch (domain, node.Operator)
        {
            case ("", "Conv") or (Microsoft, "FusedConv"):
                Convolution(call, KernelKind.Convolution);
                break;
            case ("", "ConvTranspose"):
                Convolution(call, KernelKind.Transposed);
                break;
            case ("", "MatMul"):
                Product(call, false, false);
                break;
            case ("", "Gemm") or (Microsoft, "FusedGemm" or "FusedMatMul"):
                Product(call, call.Flag("transA"), call.Flag("transB"));
                break;
            case ("", "Gather"):
                Table(call);
                break;
            case ("", "LSTM" or "GRU" or "RNN"):
                Recurrent(call);
                break;
            case ("", "Einsum"):
                Einsum(call);
                break;
            case ("", "QLinearConv" or "QLinearMatMul" or "ConvInteger" or "MatMulInteger")
                or (Microsoft, "DynamicQuantizeLSTM" or "DynamicQuantizeMatMul" or "GatherBlockQuantized" or "MatMulBnb4"
                or "MatMulIntegerToFloat" or "MatMulNBits" or "QAttention" or "QEmbedLayerNormalization" or "QGemm"):
                Quantized ??= node.Operator;
                break;
            case ("", "Loop" or "Scan" or "If" or "SequenceMap"):
                Hiding ??= node.Operator;
                break;
            default:
                if (HasMatrix(call) && (domain == Microsoft || !OnnxOperators.IsKnown(domain, node.Operator)))
                    Hiding ??= node.Operator;
                break;
        }

        if (call.IsDoubtful)
            Hiding ??= node.Operator;
    }

    private static bool HasMatrix(OnnxCall call) =>
        call.Inputs().Any(input => input is { Stored: not null, Rank: null or > 1, Count: not 0 });

    /// <summary>(out, in, window) becomes (window, in, out); of a transposed one (in, out, window) becomes (window, out, in).</summary>
    private void Convolution(OnnxCall call, KernelKind kind)
    {
        if (SizesOf(call, 1) is not { } sizes)
            return;
        if (sizes.Length < 3)
            call.Doubt();
        else
            Add(call[1], KernelForm.Of(kind, [.. sizes.Skip(2), sizes[1], sizes[0]]));
    }

    private void Product(OnnxCall call, bool turnsLeft, bool turnsRight)
    {
        if (call[0].Stored is not null && call[1].Stored is null)
            Product(call, 0, !turnsLeft);
        else if (call[0].Stored is null)
            Product(call, 1, turnsRight);
    }

    private void Product(OnnxCall call, int operand, bool isTurned)
    {
        if (SizesOf(call, operand) is not { Length: > 0 } sizes)
            return;
        var matrix = sizes.Length == 1 ? [sizes[0], 1] : sizes.Skip(sizes.Length - 2).ToArray();
        var isSingle = sizes.Take(sizes.Length - 2).All(size => size == 1);
        if (sizes.Length > 1 && isTurned)
            Array.Reverse(matrix);
        Add(call[operand], isSingle ? KernelForm.Of(KernelKind.Product, matrix) : KernelForm.Of(KernelKind.Other, sizes));
    }

    /// <summary>A table of fractions, of which rows are taken.</summary>
    private void Table(OnnxCall call)
    {
        if (call[0] is { IsReal: true, Rank: 2 }
            && call[1].Stored is null
            && call.Int("axis", 0) is 0 or -2
            && SizesOf(call, 0) is { } sizes)
            Add(call[0], KernelForm.Of(KernelKind.Table, sizes));
    }

    /// <summary>(directions, gates · units, in) and (directions, gates · units, units).</summary>
    private void Recurrent(OnnxCall call)
    {
        if (SizesOf(call, 1) is not { } entering || SizesOf(call, 2) is not { } recurrent)
            return;
        if (entering.Length != 3 || recurrent.Length != 3 || entering[0] is not (1 or 2)
            || entering[0] != recurrent[0] || entering[1] != recurrent[1])
        {
            call.Doubt();
            Add(call[1], KernelForm.Of(KernelKind.Other, entering));
            return;
        }

        for (var direction = 0; direction < entering[0]; direction++)
            Add(call[1], KernelForm.Of(KernelKind.Recurrent, entering[1], entering[2], recurrent[2]), direction);
    }

    private void Einsum(OnnxCall call)
    {
        for (var i = 0; i < call.InputCount; i++)
        {
            if (call[i].Rank is null or > 1 && SizesOf(call, i) is { } sizes)
                Add(call[i], KernelForm.Of(KernelKind.Other, sizes));
        }
    }

    /// <summary>The sizes of what a node takes; null where that is not stored.</summary>
    private static long[]? SizesOf(OnnxCall call, int input)
    {
        if (call[input].Stored is null)
            return null;
        call.Require(call[input].Count is not null);
        return call[input].Count is null ? null : [.. call[input].Shape!.Select(size => size!.Value)];
    }

    private void Add(OnnxTensor tensor, KernelForm form, int direction = 0)
    {
        var key = (tensor.Stored!.Number, direction, form);
        if (!known.TryGetValue(key, out var kernel))
        {
            known.Add(key, kernel = new(all.Count, tensor.Stored.Name, form));
            all.Add(kernel);
        }

        if (!ofNodes.TryGetValue(current!, out var used))
            ofNodes.Add(current!, used = []);
        used.Add(kernel);
    }
}
