using ParamGen.Core.Devices.Plan;

namespace ParamGen.Tool.Drawing.Arena;

/// <summary>Operators as people count them: from 1.</summary>
internal static class OperatorPlaces
{
    /// <summary>When an operator runs: <c>at operator 3, CONV_2D</c>.</summary>
    public static string TextOf(this MicroGraph graph, int op) =>
        op < 0 ? "before the first operator" : $"at operator {op + 1}, {graph.Operators[op].Kind}";

    /// <summary>
    /// The layer of a result or, where that is not known, the tensor by its first name: TensorFlow lists all that went into it.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="op">The operator whose result it is; -1 for an input.</param>
    /// <param name="tensor">The tensor.</param>
    public static string NameOf(this MicroGraph graph, int op, int tensor) =>
        op >= 0 && graph.Operators[op].Layer is { Length: > 0 } layer ? layer : graph.Tensors[tensor].Name.Split(';')[0];
}
