using ParamGen.Core.Advice;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;

namespace ParamGen.Core.Tests.Formats.Keras.Old;

/// <summary>Files as Keras 1 and 2 write them, from their parts, and what comes of them.</summary>
internal static class OldText
{
    /// <summary>A Sequential: a list of layers, the first of which says what it takes.</summary>
    public static string Chain(string version, params string[] layers) =>
        $$"""{"class_name": "Sequential", "keras_version": "{{version}}", "config": [{{string.Join(", ", layers)}}]}""";

    /// <summary>A Sequential of one layer that takes samples of a shape.</summary>
    public static string Single(string version, string kind, string config, string sample) =>
        Chain(version, Layer(kind, config.Length > 0 ? config : "\"trainable\": true", sample));

    /// <summary>A layer of a chain, or in another layer; the first has the shape of the samples that it takes.</summary>
    public static string Layer(string kind, string config, string? sample = null)
    {
        var shape = sample is null ? "" : $", \"batch_input_shape\": [null, {sample}]";
        return $$$"""{"class_name": "{{{kind}}}", "config": {{{{config}}}{{{shape}}}}}""";
    }

    /// <summary>A model of Keras 1 or 2 whose inputs and outputs are as they are written.</summary>
    public static string Functional(string version, string[] layers, string inputs, string outputs, string more = "") =>
        $$"""
        {"class_name": "Model", "keras_version": "{{version}}"{{more}}, "config": {"name": "model", "layers": [
          {{string.Join(",\n", layers)}}], "input_layers": {{inputs}}, "output_layers": {{outputs}} } }
        """;

    /// <summary>A layer of a graph, with its inbound_nodes as they are written.</summary>
    public static string Node(string kind, string name, string config, string nodes) =>
        $$"""
        {"class_name": "{{kind}}", "name": "{{name}}", "inbound_nodes": {{nodes}},
          "config": { {{config}}{{(config.Length > 0 ? ", " : "")}}"name": "{{name}}" } }
        """;

    public static string Input(string name, string sample) => Node("InputLayer", name, $"\"batch_input_shape\": [null, {sample}]", "[]");

    /// <summary>A Dense of three units.</summary>
    public static string Dense(string name, string nodes) => Node("Dense", name, "\"units\": 3", nodes);

    /// <summary>A model within a model.</summary>
    public static string Within(string model, string name, string nodes) =>
        model.Trim()[..^1].Replace("\"name\": \"model\"", $"\"name\": \"{name}\"", StringComparison.Ordinal)
            + $", \"name\": \"{name}\", \"inbound_nodes\": {nodes}}}";

    /// <summary>The parameters and the outputs, <c>15, (None, 3)</c>; the first error where the file is refused.</summary>
    public static string Result(string text) => Read(text, report =>
        $"{report.TotalParameters}, {string.Join(" ", report.Outputs.Select(output => output.Shape))}");

    /// <summary>How many of the parameters are trainable.</summary>
    public static string Trainable(string text) => Read(text, report => $"{report.TrainableParameters}");

    /// <summary>The layers as a summary shows them, <c>dense (Dense)</c>.</summary>
    public static string Listed(string text) => Read(text, report =>
        string.Join(", ", report.Layers.Select(layer => $"{layer.Name} ({layer.Kind})")));

    private static string Read(string text, Func<NetworkReport, string> say)
    {
        var read = KerasModelReader.Read(text);
        if (read.Network is not { } network)
            return read.Errors[0].Text("");
        var evaluation = NetworkReview.Of(network);
        return evaluation.Report is { } report ? say(report) : $"{evaluation.Problems[0].Rule.Id} {evaluation.Problems[0].Message}";
    }
}
