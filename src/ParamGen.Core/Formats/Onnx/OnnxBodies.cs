using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>Multiply-adds and outputs of a branch or body for its inputs.</summary>
internal delegate (long? Count, OnnxTensor[] Outputs) OnnxBody(OnnxGraph graph, OnnxTensor[] inputs);

/// <summary>Operators that have graphs: branches, loops and scans.</summary>
internal static class OnnxBodies
{
    public static bool Has(string name) => name is "If" or "Loop" or "Scan" or "SequenceMap";

    public static (long? Count, OnnxTensor[] Outputs) Visit(OnnxCall call, OnnxAttributeValue[] attributes, OnnxBody body) =>
        call.Name switch
        {
            "If" when Graph(attributes, "then_branch") is { } yes && Graph(attributes, "else_branch") is { } no => If(call, yes, no, body),
            "Loop" when Graph(attributes, "body") is { } graph => Loop(call, graph, body),
            "Scan" when Graph(attributes, "body") is { } graph && call.Opset >= 9 => Scan(call, graph, body),
            _ => (WithoutProducts(attributes.SelectMany(attribute => attribute.Graphs), body), []),
        };

    private static OnnxGraph? Graph(OnnxAttributeValue[] attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.Name == name)?.Graphs is { Count: 1 } graphs ? graphs[0] : null;

    /// <summary>However often graphs run, there are no products if they have none.</summary>
    private static long? WithoutProducts(IEnumerable<OnnxGraph> graphs, OnnxBody body) =>
        graphs.Any() && graphs.All(graph => body(graph, []).Count == 0) ? 0 : null;

    /// <summary>Of a condition that is not known, both branches must agree.</summary>
    private static (long? Count, OnnxTensor[] Outputs) If(OnnxCall call, OnnxGraph yes, OnnxGraph no, OnnxBody body)
    {
        if (call[0].Single is { } condition)
            return body(condition != 0 ? yes : no, []);
        var (one, other) = (body(yes, []), body(no, []));
        return (one.Count == other.Count ? one.Count : null, [.. one.Outputs.Zip(other.Outputs, Common)]);
    }

    private static OnnxTensor Common(OnnxTensor one, OnnxTensor other) => one.Rank is not null && one.Rank == other.Rank
        ? new([.. one.Shape.Zip(other.Shape, (size, second) => size == second ? size : null)])
        : OnnxTensor.Unknown;

    /// <summary>
    /// The count of a body that stays the same from round to round, times the rounds. They are certain where their most is known and
    /// the condition stays true.
    /// </summary>
    private static (long? Count, OnnxTensor[] Outputs) Loop(OnnxCall call, OnnxGraph graph, OnnxBody body)
    {
        OnnxTensor[] states = [.. Enumerable.Range(2, Math.Max(0, call.InputCount - 2)).Select(i => new OnnxTensor(call[i].Shape))];
        var (count, outputs) = Settle(states, all => body(graph, [new([]), OnnxTensor.Scalar(1), .. all]), 1);
        var begins = !call.Has(1) || call[1].Single is not (null or 0);
        var goesOn = outputs.FirstOrDefault()?.Single is not (null or 0);
        var rounds = begins && goesOn && call[0].Single is { } most ? Math.Max(0, most) : (long?)null;
        return (count == 0 ? 0 : OnnxTensor.Product([count, rounds]),
        [
            .. outputs.Skip(1).Take(states.Length),
            .. outputs.Skip(1 + states.Length).Select(output => Stacked(call, output, 0, rounds)),
        ]);
    }

    /// <summary>A body runs once for each position of an axis.</summary>
    private static (long? Count, OnnxTensor[] Outputs) Scan(OnnxCall call, OnnxGraph graph, OnnxBody body)
    {
        var scanned = call.Int("num_scan_inputs", 0);
        var kept = call.InputCount - scanned;
        var axes = call.Ints("scan_input_axes");
        if (scanned < 1 || kept < 0 || call.IsDoubtful || (axes is not null && axes.Length != scanned))
            return (WithoutProducts([graph], body), []);
        var rounds = (long?)null;
        var parts = new OnnxTensor[scanned];
        for (var i = 0; i < scanned; i++)
        {
            parts[i] = OnnxTensor.Unknown;
            if (call[(int)kept + i].Shape is not { Length: > 0 } shape)
                continue;
            var axis = call.Axis(axes?[i] ?? 0, shape.Length);
            call.Require(rounds is null || shape[axis] is null || rounds == shape[axis]);
            rounds ??= shape[axis];
            parts[i] = new([.. shape.Where((_, place) => place != axis)]);
        }

        OnnxTensor[] states = [.. Enumerable.Range(0, (int)kept).Select(i => new OnnxTensor(call[i].Shape))];
        var (count, outputs) = Settle(states, all => body(graph, [.. all, .. parts]), 0);
        var places = call.Ints("scan_output_axes") ?? new long[Math.Max(0, outputs.Length - states.Length)];
        call.Require(places.Length == Math.Max(0, outputs.Length - states.Length));
        if (call.IsDoubtful)
            return (count == 0 ? 0 : null, []);
        return (count == 0 ? 0 : OnnxTensor.Product([count, rounds]),
        [
            .. outputs.Take(states.Length),
            .. outputs.Skip(states.Length).Select((output, i) => Stacked(call, output, places[i], rounds)),
        ]);
    }

    private static OnnxTensor Stacked(OnnxCall call, OnnxTensor output, long place, long? rounds)
    {
        if (output.Shape is not { } shape)
            return OnnxTensor.Unknown;
        var axis = call.Axis(place, shape.Length + 1);
        return new([.. shape.Take(axis), rounds, .. shape.Skip(axis)]);
    }

    /// <summary>A body with states that keep their shapes. Where they do not, nothing is known of the states.</summary>
    private static (long? Count, OnnxTensor[] Outputs) Settle(
        OnnxTensor[] states, Func<OnnxTensor[], (long? Count, OnnxTensor[] Outputs)> run, int before)
    {
        var first = run(states);
        if (states.Select((state, i) => Keeps(state, first.Outputs.ElementAtOrDefault(i + before))).All(keeps => keeps))
            return Forget(first);
        return Forget(run([.. states.Select(_ => OnnxTensor.Unknown)]));

        (long? Count, OnnxTensor[] Outputs) Forget((long? Count, OnnxTensor[] Outputs) result) =>
            (result.Count, [.. result.Outputs.Select((output, i) => i < before ? output : new OnnxTensor(output.Shape))]);
    }

    private static bool Keeps(OnnxTensor state, OnnxTensor? output)
    {
        if (state.Shape is not { } shape)
            return true;
        return output?.Shape is { } after && after.Length == shape.Length
            && shape.Zip(after, (one, other) => one is null || one == other).All(same => same);
    }
}
