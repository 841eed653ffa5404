using System.Globalization;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.TensorFlowLite;

/// <summary>
/// Compares the operators that TensorFlow's converter makes of a network with those of a file: their kinds, the shapes of their results
/// and how many numbers their constants have, in the order in which they run.
/// </summary>
internal static class OperatorComparison
{
    private const string Nothing = "missing";

    public static Problem? FirstDifference(NetworkView view, MicroGraph own, MicroGraph file, string fileName, string className)
    {
        var layer = "";
        for (var i = 0; i < Math.Max(own.Operators.Count, file.Operators.Count); i++)
        {
            if (i < own.Operators.Count && own.Operators[i].Layer.Length > 0)
                layer = own.Operators[i].Layer;
            var (mine, other) = (TextOf(own, i), TextOf(file, i));
            if (mine == other)
                continue;
            object[] texts = [(i + 1).ToString(CultureInfo.InvariantCulture), mine, fileName, other];
            return view.FirstCalls.FirstOrDefault(step => step.Node.Name == layer) is { } step
                ? step.Node.Problem(TensorFlowLiteContractRules.PG0632_OperatorDiffers, null, texts)
                : Problem.OfNetwork(TensorFlowLiteContractRules.PG0632_OperatorDiffers, className, texts);
        }

        return null;
    }

    /// <summary>CONV_2D to (1, 26, 26, 16) with constants of 16 and 144 numbers.</summary>
    private static string TextOf(MicroGraph graph, int position)
    {
        if (position >= graph.Operators.Count)
            return Nothing;
        var op = graph.Operators[position];
        var shape = PythonTuple.Of(graph.OutputOf(op).Shape.Map(size => size.ToString(CultureInfo.InvariantCulture)));
        string[] counts = [.. op.Constants.Select(constant => constant.Count).OrderBy(count => count).Select(Numbers.Grouped)];
        return counts.Length == 0 ? $"{op.Kind} to {shape} without constants" : $"{op.Kind} to {shape} with constants of {Listed(counts)}";
    }

    private static string Listed(string[] counts) =>
        $"{Joined(counts)} {(counts is ["1"] ? "number" : "numbers")}";

    private static string Joined(string[] counts) => counts.Length == 1
        ? counts[0]
        : $"{string.Join(", ", counts.Take(counts.Length - 1))} and {counts[counts.Length - 1]}";
}
