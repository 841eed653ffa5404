namespace ParamGen.Core.Devices.Plan;

/// <summary>From when to when something is in the arena, in operators; -1 is before the first.</summary>
internal readonly record struct Lifetime(int First, int Last)
{
    public bool Includes(int op) => First <= op && op <= Last;

    public bool Overlaps(Lifetime other) => First <= other.Last && other.First <= Last;
}

internal static class Lifetimes
{
    /// <summary>
    /// The lifetime of each tensor: an input from before the first operator, a result from its operator, to the last that reads it; an
    /// output to the end.
    /// </summary>
    public static Lifetime[] Of(MicroGraph graph)
    {
        var first = new int[graph.Tensors.Count];
        var last = new int[graph.Tensors.Count];
        foreach (var input in graph.Inputs)
            first[input] = last[input] = -1;
        for (var i = 0; i < graph.Operators.Count; i++)
        {
            foreach (var result in graph.Operators[i].Gives)
                first[result] = last[result] = i;
            foreach (var read in graph.Operators[i].Reads)
                last[read] = i;
        }

        foreach (var output in graph.Outputs)
            last[output] = graph.Operators.Count - 1;
        return [.. first.Zip(last, (start, end) => new Lifetime(start, end))];
    }
}
