using ParamGen.Core.Devices.Plan;

namespace ParamGen.Tool.Drawing.Arena;

/// <summary>Operators as people count them: from 1.</summary>
internal static class OperatorPlaces
{
    /// <summary>When an operator runs: <c>at operator 3, CONV_2D</c>.</summary>
    public static string TextOf(this MicroGraph graph, int op) =>
        op < 0 ? "before the first operator" : $"at operator {op + 1}, {graph.Operators[op].Kind}";
}
