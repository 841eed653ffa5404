namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>Files as Keras 3 writes them, from their parts.</summary>
internal static class KerasText
{
    /// <summary>A model whose inputs and outputs are the first outputs of the named layers.</summary>
    public static string Functional(string[] layers, string[] inputs, string[] outputs, string more = "") =>
        ModelText(layers, List(inputs.Select(End)), List(outputs.Select(End)), more);

    /// <summary>The same with the lists of inputs and outputs as they are written.</summary>
    public static string ModelText(string[] layers, string inputs, string outputs, string more = "") => Object(
        "\"module\": \"keras.src.models.functional\"",
        "\"class_name\": \"Functional\"",
        "\"config\": " + Object(
            "\"name\": \"f\"",
            "\"trainable\": true",
            "\"layers\": " + List(layers),
            "\"input_layers\": " + inputs,
            "\"output_layers\": " + outputs),
        "\"registered_name\": \"Functional\"" + more);

    /// <summary>A chain of layers behind an input of four numbers.</summary>
    public static string Sequential(params string[] layers) => Object(
        "\"module\": \"keras\"",
        "\"class_name\": \"Sequential\"",
        "\"config\": " + Object(
            "\"name\": \"s\"",
            "\"layers\": " + List(["""{"class_name": "InputLayer", "config": {"batch_shape": [null, 4]}}""", .. layers])));

    public static string Input(string name, params int[] shape) =>
        OfGraph("InputLayer", name, $"\"batch_shape\": [null, {string.Join(", ", shape)}], \"dtype\": \"float32\", \"sparse\": false, ");

    /// <summary>A layer of a graph with its calls; <paramref name="config"/> without the name.</summary>
    public static string Layer(string kind, string name, string config, params string[] calls) =>
        OfGraph(kind, name, config.Length > 0 ? config + ", " : "", calls);

    /// <summary>A Dense of three units.</summary>
    public static string Dense(string name, params string[] calls) => Layer("Dense", name, "\"units\": 3", calls);

    /// <summary>A layer of a chain.</summary>
    public static string InChain(string kind, string config, params string[] more) =>
        Object([$"\"class_name\": \"{kind}\"", "\"config\": " + Object(config), .. more]);

    public static string Call(string[] args, string named = "") => Object("\"args\": " + List(args), "\"kwargs\": " + Object(named));

    /// <summary>The call of a layer that takes a single output.</summary>
    public static string Of(string layer, int call = 0, int output = 0) => Call([Tensor(layer, call, output)]);

    public static string Tensor(string layer, int call = 0, int output = 0) => TensorOf($"[\"{layer}\", {call}, {output}]");

    public static string TensorOf(string history) => Object(
        "\"class_name\": \"__keras_tensor__\"",
        "\"config\": " + Object("\"shape\": [null, 4]", "\"dtype\": \"float32\"", "\"keras_history\": " + history));

    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static string Object(params string[] members) => "{" + string.Join(", ", members) + "}";

    private static string OfGraph(string kind, string name, string config, params string[] calls) => Object(
        "\"module\": \"keras.layers\"",
        $"\"class_name\": \"{kind}\"",
        "\"config\": " + Object($"{config}\"name\": \"{name}\""),
        "\"registered_name\": null",
        $"\"name\": \"{name}\"",
        "\"inbound_nodes\": " + List(calls));

    private static string End(string layer) => $"[\"{layer}\", 0, 0]";
}
