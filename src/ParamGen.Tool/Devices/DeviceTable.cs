using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Arena;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Devices;

/// <summary>What a model costs on a device: the totals, and operator by operator. Operators count from 1; 0 is before the first.</summary>
internal static class DeviceTable
{
    public static Report Of(CostsOnDevice costs) => new(costs.Name, Columns(costs), [.. Rows(costs)], [.. Totals(costs)])
    {
        StartsWithTotals = true,
    };

    private static ReportColumn[] Columns(CostsOnDevice costs) =>
    [
        new("number", "#", IsNumber: true),
        new("operator", "Operator"),
        new("layer", "Layer"),
        new("output", "Output shape") { IsOptional = true },
        new("bytes", "Bytes", IsNumber: true),
        new("life", "Life") { Parts = Life.Names },
        new("offset", "Offset", IsNumber: true) { IsData = !costs.HasArena },
        new("scratchBytes", "Scratch", IsNumber: true) { IsData = !costs.HasArena },
        new("heldBytes", "Held", IsNumber: true),
        new("remark", "Remark"),
    ];

    /// <summary>A row for each input, and then one for each result of an operator.</summary>
    private static IEnumerable<IReadOnlyList<object?>> Rows(CostsOnDevice costs)
    {
        var graph = costs.Graph;
        foreach (var input in graph.Inputs)
            yield return Row(costs, -1, "input", graph.NameOf(-1, input), input);
        for (var i = 0; i < graph.Operators.Count; i++)
        {
            foreach (var result in graph.Operators[i].Gives)
                yield return Row(costs, i, graph.Operators[i].Kind, graph.NameOf(i, result), result);
        }
    }

    private static object?[] Row(CostsOnDevice costs, int op, string kind, string layer, int tensor)
    {
        var (shape, buffer) = (costs.Graph.Tensors[tensor].Shape, costs.Plan.Buffers[tensor]);
        var running = costs.Plan.Buffers.Where(other => other.Lifetime.Includes(op)).ToLookup(other => other.IsScratch);
        var peak = op == costs.Plan.PeakOperator ? "peak" : null;
        var missing = costs.Missing.Any(absent => absent.Kind == kind) ? "not in the interpreter" : null;
        return
        [
            op + 1L,
            kind,
            layer,
            $"({string.Join(", ", shape)}{(shape.Count == 1 ? "," : "")})",
            buffer.Bytes,
            new Life(buffer.Lifetime),
            costs.HasArena ? buffer.Offset : null,
            costs.HasArena ? running[true].Sum(other => other.Bytes) : null,
            running[false].Sum(other => other.Bytes),
            string.Join(", ", new[] { peak, missing }.OfType<string>()),
        ];
    }

    private static IEnumerable<ReportTotal> Totals(CostsOnDevice costs)
    {
        var (graph, plan) = (costs.Graph, costs.Plan);
        yield return new("operatorCount", "Operators", (long)graph.Operators.Count);
        yield return new("tensorCount", "Tensors", (long)graph.TensorCount);
        yield return new("parameterBytes", "Parameter bytes", costs.ParameterBytes) { IsData = costs.IsFile };
        var margin = costs.ConstantMargin > 0
            ? $"up to {Numbers.Of(costs.ConstantMargin, "byte")} less where single numbers are equal"
            : "";
        yield return new("constantBytes", "Constant bytes", costs.ConstantBytes, margin);
        yield return new("constantMargin", "Margin of the constants", (long)costs.ConstantMargin) { IsData = true };
        yield return new("peakActivationBytes", "Peak activation bytes", plan.PeakBytes, graph.TextOf(plan.PeakOperator));
        yield return new("peakOperator", "Peak at", plan.PeakOperator + 1L) { IsData = true };
        yield return new("missing", "Not in the interpreter", costs.MissingText, "there is no arena") { IsData = costs.HasArena };
        foreach (var total in Arena(plan))
            yield return costs.HasArena ? total : total with { Value = null, IsData = true };
        yield return new("fileBytes", "File bytes", costs.FileBytes, costs.IsFile ? "" : "an estimate");
        yield return new(
            "batchSize",
            "Batch size",
            costs.IsFile ? null : 1L,
            costs.HasOpenBatch ? "the model leaves it open; set it before the model is converted" : "")
        {
            IsData = costs.IsFile,
        };
        yield return new("rules", "Computed for", costs.Rules);
    }

    private static IEnumerable<ReportTotal> Arena(MemoryPlan plan)
    {
        var least = plan.LeastHeadBytes;
        var note = least < plan.HeadBytes ? $"with gaps: at most {Numbers.Grouped(least)} are used at once" : "";
        yield return new("arenaHeadBytes", "Arena head bytes", plan.HeadBytes, note);
        yield return new("arenaHeadUsedBytes", "Used at once", least) { IsData = true };
        yield return new("arenaTailBytes", "Arena tail bytes", plan.TailBytes);
        yield return new("arenaBytes", "Arena bytes", plan.TotalBytes);
        yield return new("arenaSmallestBytes", "Smallest arena", plan.SmallestBytes) { IsData = true };
        yield return new(
            "arenaBytesToReserve",
            "Arena bytes to reserve",
            plan.BytesToReserve,
            $"the smallest that works, {Numbers.Grouped(plan.SmallestBytes)}, and a tenth");
    }

    /// <summary>From which operator to which one a tensor is held.</summary>
    private sealed record Life(Lifetime Lifetime) : ICompound
    {
        public static readonly IReadOnlyList<string> Names = ["first", "last"];

        public string ForPeople =>
            Lifetime.First == Lifetime.Last ? $"{Lifetime.First + 1}" : $"{Lifetime.First + 1}–{Lifetime.Last + 1}";

        public object?[] Parts => [Lifetime.First + 1L, Lifetime.Last + 1L];

        public IReadOnlyList<string> PartNames => Names;
    }
}
