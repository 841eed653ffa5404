using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Text;

namespace ParamGen.Tool.Drawing.Arena;

/// <summary>What is drawn of an arena: its head, over time.</summary>
/// <param name="Name">The name of the model.</param>
/// <param name="Graph">Its operators and tensors.</param>
/// <param name="Plan">Where they are, and when.</param>
/// <param name="Rules">Which interpreter's arena that is.</param>
internal sealed record ArenaDiagram(string Name, MicroGraph Graph, MemoryPlan Plan, string Rules)
{
    public string Title => $"{Name}: arena";

    public string Caption =>
        $"Head {Numbers.Grouped(Plan.HeadBytes)} bytes · tail {Numbers.Grouped(Plan.TailBytes)} · "
        + $"arena {Numbers.Grouped(Plan.TotalBytes)} · to reserve {Numbers.Grouped(Plan.BytesToReserve)}";

    /// <summary>What the drawing shows, for those who do not see it.</summary>
    public string Description
    {
        get
        {
            var scratch = Plan.Buffers.Count(buffer => buffer.IsScratch);
            return $"{Caption}. {Rules}. From left to right {Numbers.Of(Graph.Operators.Count, "operator")}, from the bottom up the "
                + $"offset in bytes: {Numbers.Of(Graph.Tensors.Count, "tensor")} and {Numbers.Of(scratch, "scratch buffer")}. "
                + $"The most is held {Graph.TextOf(Plan.PeakOperator)}: {Numbers.Grouped(Plan.PeakBytes)} bytes of activations. "
                + $"Without gaps the head would have {Numbers.Grouped(Plan.LeastHeadBytes)} bytes.";
        }
    }

    /// <summary>The details of what is in a box.</summary>
    /// <param name="number">Its position among the buffers of the plan.</param>
    public BoxDetails DetailsOf(int number)
    {
        var (buffer, rows) = (Plan.Buffers[number], new List<(string Heading, string Value)>());
        rows.Add(("What", RoleOf(number)));
        if (!buffer.IsScratch)
            rows.Add(("Shape", $"({string.Join(", ", Graph.Tensors[number].Shape)})"));
        rows.Add(("Bytes", Numbers.Grouped(buffer.Bytes)));
        rows.Add(("Offset", Numbers.Grouped(buffer.Offset)));
        rows.Add(("Held", TimeOf(buffer.Lifetime)));
        return new(NameOf(number), rows);
    }

    /// <summary>What a box is called: a tensor by its layer, a scratch buffer by its operator.</summary>
    /// <param name="number">Its position among the buffers of the plan.</param>
    public string NameOf(int number) =>
        Plan.Buffers[number] is { IsScratch: true } scratch ? scratch.Name : Graph.NameOf(Plan.Buffers[number].Lifetime.First, number);

    private string RoleOf(int number)
    {
        var (buffer, first) = (Plan.Buffers[number], Plan.Buffers[number].Lifetime.First);
        return buffer.IsScratch ? $"scratch buffer of operator {first + 1}, {Graph.Operators[first].Kind}"
            : Graph.Inputs.Contains(number) ? "input"
            : $"{(Graph.Outputs.Contains(number) ? "output" : "result")} of operator {first + 1}, {Graph.Operators[first].Kind}";
    }

    private static string TimeOf(Lifetime lifetime) => lifetime switch
    {
        { First: < 0, Last: < 0 } => "before the first operator",
        { First: < 0 } => $"until operator {lifetime.Last + 1}",
        _ when lifetime.First == lifetime.Last => $"at operator {lifetime.First + 1}",
        _ => $"from operator {lifetime.First + 1} to {lifetime.Last + 1}",
    };
}
