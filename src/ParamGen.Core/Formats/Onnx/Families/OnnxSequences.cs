namespace ParamGen.Core.Formats.Onnx.Families;

/// <summary>Recurrent layers and attention: what they return, and how many multiply-adds they take.</summary>
internal static class OnnxSequences
{
    /// <summary>All steps' outputs for each direction, and the states after the last step.</summary>
    public static OnnxTensor[] Recurrent(OnnxCall call)
    {
        var (input, weight, recurrent) = (call[0], call[1], call[2]);
        var directions = call.Text("direction", "forward") == "bidirectional" ? 2 : 1;
        var units = call.HasAttribute("hidden_size") ? call.Int("hidden_size", 0) : recurrent.Size(2);
        var gates = call.Name switch { "LSTM" => 4, "GRU" => 3, _ => 1 };
        call.Require(input.Rank is null or 3 && weight.Rank is null or 3 && recurrent.Rank is null or 3);
        call.Require((weight.Size(0) ?? directions) == directions && (recurrent.Size(0) ?? directions) == directions);
        call.Require((recurrent.Size(2) ?? units) == units && (weight.Size(2) ?? input.Size(2)) == (input.Size(2) ?? weight.Size(2)));
        call.Require((weight.Size(1) ?? gates * units) == gates * units && (recurrent.Size(1) ?? gates * units) == gates * units);
        if (call.IsDoubtful || input.Shape is null)
            return [];
        var isBatchFirst = call.Opset >= 14 && call.Flag("layout");
        var (steps, batch) = isBatchFirst ? (input.Size(1), input.Size(0)) : (input.Size(0), input.Size(1));
        var state = new OnnxTensor(isBatchFirst ? [batch, directions, units] : [directions, batch, units]);
        return [new(isBatchFirst ? [batch, steps, directions, units] : [steps, directions, batch, units]), state, state];
    }

    /// <summary>Steps × batch × (elements of the input's matrices + elements of the recurrent ones), which have all directions.</summary>
    public static long? RecurrentCount(OnnxCall call, OnnxTensor output) =>
        OnnxTensor.Product([call[0].Size(0), call[0].Size(1), OnnxTensor.Sum([call[1].Count, call[2].Count])]);

    public static OnnxTensor[] Attention(OnnxCall call)
    {
        if (Read(call) is not { } sizes)
            return [];
        var (past, length) = (call[4].Size(2), call[1].Size(call[1].Rank == 4 ? 2 : 1));
        var whole = call.Has(4) ? past + length : length;
        var output = call[0].Rank == 4
            ? new OnnxTensor([sizes.Batch, sizes.Heads, sizes.Queries, sizes.ValueSize])
            : new([sizes.Batch, sizes.Queries, sizes.Heads * sizes.ValueSize]);
        return
        [
            output,
            new([sizes.Batch, sizes.KeyHeads, whole, sizes.KeySize]),
            new([sizes.Batch, sizes.KeyHeads, whole, sizes.ValueSize]),
            new([sizes.Batch, sizes.Heads, sizes.Queries, whole]),
        ];
    }

    /// <summary>Batch × heads × queries × keys × (a key's size + a value's size); what was kept of earlier calls counts as keys.</summary>
    public static long? AttentionCount(OnnxCall call, OnnxTensor output) => Read(call) is { } sizes
        ? OnnxTensor.Product([sizes.Batch, sizes.Heads, sizes.Queries, sizes.Keys, OnnxTensor.Sum([sizes.KeySize, sizes.ValueSize])])
        : null;

    /// <summary>ONNX Runtime's attention on separate inputs, without earlier keys: three tensors of (batch, length, size).</summary>
    public static OnnxTensor[] MultiHeadAttention(OnnxCall call) =>
        call[0].Rank == 3 && call[2].Rank == 3 ? [new([call[0].Size(0), call[0].Size(1), call[2].Size(2)])] : [];

    public static long? MultiHeadAttentionCount(OnnxCall call, OnnxTensor output)
    {
        if (call[0].Rank != 3 || call[1].Rank != 3 || call[2].Rank != 3 || call.Has(6) || call.Has(7))
            return null;
        var isConsistent = call[0].Size(2) == call[1].Size(2) && call[0].Size(0) == call[1].Size(0)
            && call[1].Size(0) == call[2].Size(0) && call[1].Size(1) == call[2].Size(1);
        return isConsistent
            ? OnnxTensor.Product([call[0].Size(0), call[0].Size(1), call[1].Size(1), OnnxTensor.Sum([call[1].Size(2), call[2].Size(2)])])
            : null;
    }

    /// <summary>ONNX Runtime's attention with the projections in it: an input of (batch, length, size), all matrices in one.</summary>
    public static OnnxTensor[] ProjectedAttention(OnnxCall call)
    {
        var sizes = Projections(call);
        return call[0].Rank == 3 && sizes is not null ? [new([call[0].Size(0), call[0].Size(1), sizes[2]])] : [];
    }

    /// <summary>Batch × length × elements of the matrices + batch × length² × (the keys' size + the values' size).</summary>
    public static long? ProjectedAttentionCount(OnnxCall call, OnnxTensor output)
    {
        if (Projections(call) is not { } sizes || call[0].Rank != 3 || call.Has(4) || call.Has(6))
            return null;
        if (call[0].Size(2) != call[1].Size(0))
            return null;
        var places = OnnxTensor.Product([call[0].Size(0), call[0].Size(1)]);
        return OnnxTensor.Sum(
        [
            OnnxTensor.Product([places, call[1].Count]),
            OnnxTensor.Product([places, call[0].Size(1), OnnxTensor.Sum([sizes[1], sizes[2]])]),
        ]);
    }

    private static long?[]? Projections(OnnxCall call)
    {
        if (call[1].Rank != 2 || call[1].Size(1) is not { } columns)
            return null;
        var written = call.Ints("qkv_hidden_sizes");
        call.Require(written is null ? columns % 3 == 0 : written.Length == 3 && written[0] == written[1] && written.Sum() == columns);
        return call.IsDoubtful ? null : written?.Select(size => (long?)size).ToArray() ?? [columns / 3, columns / 3, columns / 3];
    }

    /// <summary>Either (batch, heads, length, size), or (batch, length, heads × size) with the numbers of heads as attributes.</summary>
    private static Sizes? Read(OnnxCall call)
    {
        var (query, key, value) = (call[0], call[1], call[2]);
        var isSplit = query.Rank == 4;
        if (query.Rank is not (3 or 4) || key.Rank != query.Rank || value.Rank != query.Rank || call.Has(4) != call.Has(5))
            return null;
        var heads = isSplit ? query.Size(1) : call.Int("q_num_heads", 0);
        var keyHeads = isSplit ? key.Size(1) : call.Int("kv_num_heads", 0);
        call.Require(heads is null or > 0 && keyHeads is null or > 0 && (heads is null || keyHeads is null || heads % keyHeads == 0));
        if (call.IsDoubtful)
            return null;
        var length = key.Size(isSplit ? 2 : 1);
        var (keySize, valueSize) = isSplit ? (key.Size(3), value.Size(3)) : (key.Size(2) / keyHeads, value.Size(2) / keyHeads);
        call.Require((isSplit ? query.Size(3) : query.Size(2) / heads) == keySize && value.Size(isSplit ? 2 : 1) == length);
        call.Require(query.Size(0) == key.Size(0) && key.Size(0) == value.Size(0));
        var keys = call.Has(4) ? length + call[4].Size(2) : length;
        return call.IsDoubtful ? null : new(query.Size(0), heads, query.Size(isSplit ? 2 : 1), keyHeads, keys, keySize, valueSize);
    }

    private sealed record Sizes(long? Batch, long? Heads, long? Queries, long? KeyHeads, long? Keys, long? KeySize, long? ValueSize);
}
