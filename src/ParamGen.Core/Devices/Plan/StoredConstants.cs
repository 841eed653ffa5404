namespace ParamGen.Core.Devices.Plan;

/// <summary>The constants that a file stores: those with equal content once.</summary>
internal static class StoredConstants
{
    /// <summary>The constants, each once. What equals a number of the network is one.</summary>
    public static IEnumerable<DeviceConstant> Of(OperatorGraph graph) => graph.Operators
        .SelectMany(op => op.Constants)
        .GroupBy(KeyOf)
        .Select(equal => equal.FirstOrDefault(constant => !constant.IsStructure) ?? equal.First());

    /// <summary>
    /// The tensors of constants. Equal shapes, axes and known numbers are one tensor; each operator has a bias of its own.
    /// </summary>
    public static int Count(OperatorGraph graph)
    {
        var tensors = new HashSet<object>();
        foreach (var op in graph.Operators)
        {
            for (var i = 0; i < op.Constants.Count; i++)
            {
                var constant = op.Constants[i];
                var isBias = Op.HasKernel(op.Kind) && constant is { IsStructure: false, Width: 4 };
                tensors.Add(isBias ? (op, i) : constant.Content is { } content ? (content, string.Join(",", constant.Shape)) : constant);
            }
        }

        return tensors.Count;
    }

    /// <summary>
    /// Constants with equal keys have equal bytes. A single number that is quantized is 127, or -127 if it is below zero.
    /// </summary>
    private static object KeyOf(DeviceConstant constant) =>
        constant is { Width: 1, IsScalar: true } ? constant.IsNegative
        : (object?)constant.Content ?? constant;
}
