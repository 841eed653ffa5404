using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Operators;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Tests.Operators;

/// <summary>Goes through a functional model of inputs and operators: what each operator gives is taken by those that follow.</summary>
internal sealed class OperatorModel
{
    private readonly Dictionary<string, EquatableArray<Operand.Tensor>> outputs = [];

    /// <summary>The outputs of the model, or why an operator is refused.</summary>
    public static OperatorResult Of(string json) => Walk(json, (model, config) =>
    {
        var ends = config["output_layers"]!.Items;
        return ends[0].Kind is JsonKind.String
            ? new EquatableArray<Operand.Tensor>(model.Output(ends)!)
            : ends.Select(end => model.Output(end.Items)!).ToArray();
    });

    /// <summary>All outputs of one of its layers, or why an operator is refused.</summary>
    public static OperatorResult All(string json, string layer) => Walk(json, (model, _) => model.outputs[layer]);

    private static OperatorResult Walk(string json, Func<OperatorModel, JsonValue, EquatableArray<Operand.Tensor>> outputs)
    {
        var config = JsonReader.Read(json, out _)!["config"]!;
        var model = new OperatorModel();
        // A model may list its layers in another order than that in which they are called.
        var waiting = new Queue<JsonValue>(config["layers"]!.Items);
        var passed = 0;
        while (waiting.Count > 0 && passed < waiting.Count)
        {
            var layer = waiting.Dequeue();
            passed++;
            var result = model.Layer(layer);
            if (result is null)
                waiting.Enqueue(layer);
            else if (result.Refusal is not null)
                return result;
            else
                (model.outputs[layer["name"]!.Text], passed) = (result.Outputs, 0);
        }

        return new(outputs(model, config), null);
    }

    /// <summary>What a layer gives; null where what it takes is not known yet.</summary>
    private OperatorResult? Layer(JsonValue layer)
    {
        var config = layer["config"]!;
        if (layer["class_name"]!.Text == "InputLayer")
        {
            var sizes = config["batch_shape"]!.Items.Select(size => size.IsNull
                ? (long?)null
                : long.Parse(size.Text, System.Globalization.CultureInfo.InvariantCulture));
            return new(new Operand.Tensor[] { new(new([.. sizes]), Elements.Find(config["dtype"]!.Text)!.Value) }, null);
        }

        var isWaiting = false;
        var reader = new KerasOperands(json =>
        {
            var found = Output(json["config"]!["keras_history"]!.Items);
            isWaiting |= found is null;
            return found;
        });
        var node = layer["inbound_nodes"]!.Items[0];
        if (reader.Settings(config) is not { } settings
            || reader.Args(node["args"]!) is not { } args
            || reader.NamedArgs(node["kwargs"]!) is not { } named)
            return isWaiting ? null : new(default, reader.Fault?.Reason);
        var (module, name) = (layer["module"]!.Text, layer["class_name"]!.Text);
        return OperatorCatalogue.Find(module, name) is { } found
            ? found.Call(settings, args, named)
            : new(default, $"{module}.{name} is not known");
    }

    private Operand.Tensor? Output(IReadOnlyList<JsonValue> history) =>
        outputs.TryGetValue(history[0].Text, out var found)
            ? found[int.Parse(history[2].Text, System.Globalization.CultureInfo.InvariantCulture)]
            : null;
}
