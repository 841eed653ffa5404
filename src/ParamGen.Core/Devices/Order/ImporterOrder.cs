namespace ParamGen.Core.Devices.Order;

/// <summary>
/// The order in which the converter imports the operators of a TensorFlow graph: the reverse postorder of a depth-first walk in which
/// names decide.
/// </summary>
/// <remarks>So the name of a layer can change which tensors are held at the same time.</remarks>
internal sealed class ImporterOrder
{
    private readonly HashSet<DeviceOperator> seen = [];
    private readonly List<DeviceOperator> finished = [];

    /// <param name="operators">The operators of the network.</param>
    /// <param name="inputs">Its inputs, by their names.</param>
    /// <param name="model">The name of the network.</param>
    public static List<DeviceOperator> Of(
        IReadOnlyList<DeviceOperator> operators,
        IEnumerable<(string Name, DeviceTensor Tensor)> inputs,
        string model)
    {
        var order = new ImporterOrder();
        foreach (var (_, readers) in Sources(operators, inputs, model).Reverse())
        {
            foreach (var reader in readers.OrderByDescending(reader => reader.Name, StringComparer.Ordinal))
                order.Visit(reader);
        }

        order.finished.Reverse();
        return order.finished;
    }

    /// <summary>Where the walk can start: the inputs and the variables, by name, each with the operators that read it.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<DeviceOperator> Readers)> Sources(
        IReadOnlyList<DeviceOperator> operators,
        IEnumerable<(string Name, DeviceTensor Tensor)> inputs,
        string model)
    {
        var variables = operators
            .SelectMany(op => op.Variables.Select(variable => (Name: Argument(model, variable), Reader: op)))
            .GroupBy(pair => pair.Name, pair => pair.Reader, StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<DeviceOperator>)[.. group]));
        return inputs
            .Select(input => (input.Name, (IReadOnlyList<DeviceOperator>)input.Tensor.Takers))
            .Concat(variables)
            .OrderBy(source => source.Item1, StringComparer.Ordinal);
    }

    /// <summary>The name of the argument that a variable becomes.</summary>
    private static string Argument(string model, string variable) =>
        (model + "_1/" + variable).ToLowerInvariant().Replace('/', '_').Replace('-', '_').Replace('.', '_') + "_resource";

    /// <summary>From an operator to those that read its result, the greatest name first. A network may be deeper than the stack.</summary>
    private void Visit(DeviceOperator start)
    {
        var open = new Stack<(DeviceOperator Op, bool Leaves)>();
        open.Push((start, false));
        while (open.Count > 0)
        {
            var (op, leaves) = open.Pop();
            if (leaves)
            {
                finished.Add(op);
                continue;
            }

            if (!seen.Add(op))
                continue;
            open.Push((op, true));
            foreach (var reader in op.Output.Takers.OrderBy(reader => reader.Name, StringComparer.Ordinal))
            {
                if (!seen.Contains(reader))
                    open.Push((reader, false));
            }
        }
    }
}
