using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Operators.TensorFlow;

namespace ParamGen.Core.Tests.Operators;

/// <summary>Calls of single functions of TensorFlow, written briefly.</summary>
internal static class CalledFunction
{
    /// <summary>The shapes of a call's outputs, or "refused: " and why.</summary>
    /// <param name="path">The function below <c>tf</c>.</param>
    /// <param name="first">The first argument: a tensor such as <c>(None, 3)</c> or <c>(None, 3) int32</c>, or JSON.</param>
    /// <param name="named">The others, as JSON in which a tensor is a text: <c>"y": "(None, 3)", "axis": 1</c>.</param>
    public static string Of(string path, string first, string named = "") => Of(path, first, named, output => $"{output.Shape}");

    /// <summary>The types of the outputs.</summary>
    public static string Types(string path, string first, string named = "") => Of(path, first, named, output => $"{output.Type}");

    private static string Of(string path, string first, string named, Func<Operand.Tensor, string> say)
    {
        var reader = new KerasOperands(_ => null);
        var value = WithTensors(first[0] == '(' ? new Operand.Text(first) : reader.Value(JsonReader.Read(first, out _)!)!);
        NamedOperand[] others =
        [
            .. reader.NamedArgs(JsonReader.Read($"{{{named}}}", out _)!)!.Value
                .Select(other => other with { Value = WithTensors(other.Value) }),
        ];
        var result = TensorOperators.Find(path)!.Call(default, new[] { value }, others);
        return result.Refusal is { } reason ? "refused: " + reason : string.Join(" ", result.Outputs.Select(say));
    }

    private static Operand WithTensors(Operand value) => value switch
    {
        Operand.Text { Value: ['(', ..] text } => Called.Tensor(text),
        Operand.List list => new Operand.List(list.Items.Map(WithTensors)),
        Operand.Map { Members: [var start, var stop, var step] } => new Operand.Slice(
            WithTensors(start.Value),
            WithTensors(stop.Value),
            WithTensors(step.Value)),
        _ => value,
    };
}
