using ParamGen.Core.Collections;
using ParamGen.Core.Graph;

namespace ParamGen.Tool.Reports;

/// <summary>What a layer takes: for programs each output with its numbers, for people without those that go without saying.</summary>
/// <param name="Edges">The outputs.</param>
internal sealed record Names(EquatableArray<Edge> Edges)
{
    public string ForPeople => string.Join(", ", Edges.Select(edge => edge is { Call: 0, Output: 0 } ? edge.Layer : edge.ToString()));

    public override string ToString() => string.Join(", ", Edges);
}
