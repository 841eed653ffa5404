using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Graph;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Writes the calls of a layer, its <c>inbound_nodes</c>: the tensors that each takes, and what it asks for beside them.</summary>
/// <param name="view">The network.</param>
/// <param name="refusals">Takes what cannot be written.</param>
internal sealed class CallWriter(NetworkView view, Refusals refusals)
{
    /// <summary>What attention takes, in order.</summary>
    private static readonly string[] attended = ["query", "value", "key"];

    private readonly Dictionary<Call, Step> steps = view.Steps.ToDictionary(step => step.Call);
    private readonly ILookup<LayerNode, Step> calls = view.Steps.ToLookup(step => step.Node);

    public JsonValue Write(LayerNode node) => Written.List(
        calls[node].Where(step => !step.Call.IsInput).OrderBy(step => step.Number).Select(Call));

    /// <summary>A call of an operator, which takes its tensors anywhere in what it is called with.</summary>
    public static OperatorSource? OperatorOf(Step step) =>
        step.Source.Source?.Operator ?? (step.Layer is OperatorLayer layer ? layer.Source : null);

    /// <summary>The output that a name in a list of a network's outputs, or what stands for one, is in the file.</summary>
    public JsonValue End(Step step, int output)
    {
        // In this list alone Keras counts the call with which a Functional model was made.
        var isFunctional = step.Layer is ModelLayer model && !ModelWriter.IsSequential(model.View, model.Report!);
        return History(step, output, isFunctional ? 1 : 0);
    }

    /// <summary>The number of a call among those that lead to an output: the others are not written.</summary>
    private int NumberOf(Step step) => calls[step.Node].Count(other => other.Number < step.Number);

    private JsonValue History(Step step, int output, int more = 0) => Written.List(
        [Written.Text(step.Node.Name), Written.Number(NumberOf(step) + more), Written.Number(output)]);

    private JsonValue Tensor(Output output)
    {
        var (step, index) = (steps[output.Call], output.Index ?? 0);
        // What is not known Keras finds out for itself, but it must be the type of a tensor.
        var dtype = step.Build.OutputDTypes.ElementAtOrDefault(index) ?? DType.Float32;
        return Written.Special(
            "__keras_tensor__",
            ("shape", Written.Shape(step.Build.Outputs[index])),
            ("dtype", Written.Text(dtype.Word())),
            ("keras_history", History(step, index)));
    }

    private JsonValue Call(Step step)
    {
        Output[] operands = [.. step.Call.Operands];
        JsonValue[] tensors = [.. operands.Select(Tensor)];
        if (OperatorOf(step) is { } op)
        {
            var writer = new OperandWriter(step.Node.Name, tensors, refusals);
            return Node([.. op.Args.Select(writer.Write)], [.. op.NamedArgs.Select(arg => (arg.Name, writer.Write(arg.Value)))]);
        }

        var kind = step.Node.Kind;
        JsonValue[] args =
            step.Layer is ModelLayer model ? [OfModel(model, step, tensors)]
            : kind.Properties.ContainsKey("Inputs") ? [Written.List(tensors)]
            : kind.Properties.ContainsKey("Query") ? [.. tensors.Take(CountInOrder(step))]
            : [tensors[0]];
        List<(string, JsonValue)> named = kind.Properties.ContainsKey("Query")
            ? [.. Enumerable.Range(0, tensors.Length)
                .Where(i => i >= args.Length && !operands[i].IsImplied)
                .Select(i => (attended[i], tensors[i]))]
            : [];
        if (kind.Properties.ContainsKey("InitialState") && tensors.Length > 1)
            named.Add(("initial_state", Written.List(tensors.Skip(1))));
        if (kind.Properties.ContainsKey("CountWeights") && tensors.Length > 1)
            named.Add(("count_weights", tensors[1]));
        named.AddRange(Masks(step));
        named.AddRange(Asked(step).Concat(Notes(step)).OrderBy(argument => argument.Item1, StringComparer.Ordinal));
        return Node(args, named);
    }

    /// <summary>
    /// How many of queries, values and keys a call gives in order: the others it gives by name, and Keras lists those sorted by name, masks
    /// among them. Without a file all are given in order.
    /// </summary>
    private static int CountInOrder(Step step)
    {
        Output[] given = [.. step.Call.Operands.Where(operand => !operand.IsImplied)];
        var masks = MasksOf(step).Select(mask => (Name: KerasNames.SnakeCase(mask.Argument), mask.Output)).ToArray();
        for (var count = given.Length; count > 0; count--)
        {
            var named = given.Select((output, i) => (Name: attended[i], Output: output)).Skip(count).Concat(masks)
                .OrderBy(argument => argument.Name, StringComparer.Ordinal);
            var listed = given.Take(count).Concat(named.Select(argument => argument.Output)).Select(output => output.ToEdge());
            if (listed.SequenceEqual(step.Call.Listed.Select(output => output.ToEdge())))
                return count;
        }

        return given.Length;
    }

    private static IEnumerable<(string Argument, Output Output)> MasksOf(Step step) => step.Source.Kind.Masks(step.Source.Attribute).Zip(
        step.Call.Inbound.Where(inbound => inbound.IsMask), (name, output) => (name.Argument, output));

    /// <summary>What a model takes, put together as its inputs are.</summary>
    private JsonValue OfModel(ModelLayer model, Step step, JsonValue[] tensors) =>
        model.Whole.InputStructure is { } structure ? new OperandWriter(step.Node.Name, tensors, refusals).Write(structure)
        : tensors.Length == 1 ? tensors[0]
        : Written.List(tensors);

    private static JsonValue Node(IEnumerable<JsonValue> args, IReadOnlyList<(string, JsonValue)> named) =>
        Written.Map(("args", Written.List(args)), ("kwargs", Written.Map([.. named])));

    private IEnumerable<(string, JsonValue)> Masks(Step step)
    {
        var masks = MasksOf(step).Select(mask => (mask.Argument, Tensor: Tensor(mask.Output))).ToArray();
        if (masks.Length == 0)
            return [];
        // Attention without projections takes a list of a query mask and a value mask, either of which may be null.
        if (!KerasSignature.Of(step.Node.Kind).Contains("query_mask") && masks.Any(mask => mask.Argument is "QueryMask" or "ValueMask"))
            return [("mask", Written.List([MaskOf("QueryMask"), MaskOf("ValueMask")]))];
        if (masks.All(mask => mask.Argument == "Masks"))
        {
            if (masks.Length != step.Call.Operands.Count())
                refusals.Refuse(step.Node.Name, "has fewer masks than inputs, and it is not known whose they are");
            return [("mask", Written.List(masks.Select(mask => mask.Tensor)))];
        }

        return masks.Select(mask => (KerasNames.SnakeCase(mask.Argument), mask.Tensor));

        JsonValue MaskOf(string argument) => masks.FirstOrDefault(mask => mask.Argument == argument).Tensor ?? Written.Null;
    }

    /// <summary>What a file says of the call beside its tensors.</summary>
    private IEnumerable<(string, JsonValue)> Notes(Step step) =>
        (step.Source.Source?.CallNotes ?? default)
            .Select(note => (note.Name, new OperandWriter(step.Node.Name, [], refusals).Write(note.Value)));

    /// <summary>What a call asks the layer for beside its output.</summary>
    private static IEnumerable<(string, JsonValue)> Asked(Step step)
    {
        foreach (var argument in new[] { "UseCausalMask", "ReturnAttentionScores", "Reverse" })
        {
            if (step.Source.Kind.Properties.TryGetValue(argument, out var property) && property.GetValue(step.Source.Attribute) is true)
                yield return (KerasNames.SnakeCase(argument), Written.Flag(true));
        }
    }
}
