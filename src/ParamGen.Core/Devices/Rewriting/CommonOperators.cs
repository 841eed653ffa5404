using System.Globalization;

namespace ParamGen.Core.Devices.Rewriting;

/// <summary>Operators that do the same to the same become one.</summary>
internal sealed class CommonOperators
{
    /// <summary>A number for each tensor and each learned constant.</summary>
    private readonly Dictionary<object, int> numbers = [];

    private readonly Dictionary<string, DeviceOperator> seen = new(StringComparer.Ordinal);

    public static void Join(OperatorGraph graph)
    {
        while (new CommonOperators().JoinSome(graph))
        {
        }
    }

    /// <summary>The first operator that does the same to the same as one before it; null where there is none.</summary>
    public static DeviceOperator? FirstDuplicate(OperatorGraph graph)
    {
        var keys = new CommonOperators();
        var met = new HashSet<string>(StringComparer.Ordinal);
        return graph.Operators.FirstOrDefault(op => !met.Add(keys.KeyOf(op)));
    }

    private bool JoinSome(OperatorGraph graph)
    {
        var count = graph.Operators.Count;
        foreach (var op in graph.Operators.ToList())
        {
            var key = KeyOf(op);
            if (seen.TryGetValue(key, out var same))
            {
                graph.Replace(op.Output, same.Output);
                graph.Remove(op);
            }
            else
            {
                seen.Add(key, op);
            }
        }

        return graph.Operators.Count < count;
    }

    private string KeyOf(DeviceOperator op) => string.Join(
        "|",
        op.Kind,
        string.Join(",", op.Inputs.Select(NumberOf)),
        string.Join(",", op.Output.Shape),
        string.Join(",", op.Constants.Select(constant => constant.Content is { } content ? "=" + content : NumberOf(constant))),
        TextOf(op.Window),
        string.Join(",", op.Margins.Select(margin => $"{margin.Before}:{margin.After}")),
        op.Option.ToString("R", CultureInfo.InvariantCulture),
        op.HasOpenBatch,
        op.IsScalar,
        op.StaysApart);

    private static string TextOf(DeviceWindow? window) => window is null
        ? ""
        : string.Join(",", [.. window.Size, .. window.Strides, .. window.Dilation, window.Groups, window.IsSame ? 1 : 0]);

    private string NumberOf(object item)
    {
        if (!numbers.TryGetValue(item, out var number))
            numbers.Add(item, number = numbers.Count);
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
