using System.Text.Json;

namespace ParamGen.Docs.Tests;

/// <summary>The files that networks on the pages must match, as a build describes them.</summary>
internal static class ContractFiles
{
    public static readonly TextFile[] All =
    [
        Weights("dense.weights.h5", "hdf5", "layers/dense/vars/0 (4, 3)", "layers/dense/vars/1 (3)"),
        Weights("unbiased.weights.h5", "hdf5", "layers/dense/vars/0 (4, 3)"),
        Weights("features.safetensors", "safetensors", "features/kernel (4, 3)", "features/bias (3)"),
        Torch("dense.safetensors", "fc.weight (3, 4)", "fc.bias (3)"),
        Torch("unbiased.safetensors", "fc.weight (3, 4)"),
        Torch("integers.safetensors", "fc.weight (3, 4) int8", "fc.bias (3)"),
        Torch("twins.safetensors", "net.0.weight (4, 4)", "net.0.bias (4)", "net.2.weight (4, 4)", "net.2.bias (4)"),
        Torch("norm.safetensors", "norm.weight (4)", "norm.bias (4)", "fc.weight (3, 4)", "fc.bias (3)"),
        Torch("mixed.safetensors", "norm.weight (4) float16", "norm.bias (4) float16", "fc.weight (3, 4)", "fc.bias (3)"),
        Onnx("dense.onnx", ["x (batch, 4)"], ["y (batch, 3)"], ["w (4, 3)", "b (3)"], "Gemm x w b -> y"),
        Onnx(
            "pair.onnx",
            ["left (batch, 4)", "right (batch, 2)"],
            ["y (batch, 3)"],
            ["w (6, 3)", "b (3)"],
            "Concat axis=1 left right -> c",
            "Gemm c w b -> y"),
        Onnx(
            "convolutions.onnx",
            ["x (batch, 2, 8, 8)"],
            ["y (batch, 2, 2, 2)"],
            ["small (2, 2, 3, 3)", "large (2, 2, 5, 5)"],
            "Conv x small -> h",
            "Relu h -> g",
            "Conv g large -> y"),
        Onnx(
            "quantized.onnx",
            ["x (batch, 4)"],
            ["y (batch, 3)"],
            ["w (4, 3) int8"],
            "DynamicQuantizeLinear x -> q s z",
            "MatMulInteger q w -> h",
            "Cast to=1 h -> c",
            "Mul c s -> y"),
        TensorFlowLite("dense.tflite", "int8", "int32", ",\"quantization\":{\"scales\":[1],\"zeroPoints\":[0]}"),
        TensorFlowLite("float.tflite", "float32", "float32", ""),
    ];

    /// <summary>A file of weights.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Its kind, in the words of the description.</param>
    /// <param name="tensors">The tensors: <c>fc.weight (3, 4)</c>, with a type where it is not float32.</param>
    public static TextFile Weights(string name, string kind, params string[] tensors) =>
        Described(name, $"""
            "kind":"{kind}","weights":[{string.Join(",", tensors.Select(Tensor))}]
            """);

    /// <summary>A file of a whole model.</summary>
    public static TextFile Keras(string name, string architecture) =>
        Described(name, $$"""
            "kind":"keras","keras":{"architecture":{{JsonSerializer.Serialize(architecture)}}}
            """);

    private static TextFile Torch(string name, params string[] tensors) => Weights(name, "safetensors", tensors);

    private static TextFile Onnx(string name, string[] inputs, string[] outputs, string[] weights, params string[] nodes) =>
        Described(name, $$$"""
            "kind":"onnx","inputs":[{{{Values(inputs)}}}],"outputs":[{{{Values(outputs)}}}],
            "weights":[{{{string.Join(",", weights.Select(Tensor))}}}],
            "onnx":{"irVersion":8,"opsets":[{"domain":"ai.onnx","version":17}],
            "graph":{"nodes":[{{{string.Join(",", nodes.Select(Node))}}}]}}
            """);

    /// <summary>A dense layer from 4 numbers to 3.</summary>
    private static TextFile TensorFlowLite(string name, string type, string biasType, string quantization) =>
        Described(name, $$$"""
            "kind":"tflite",
            "inputs":[{"name":"x","type":"{{{type}}}","elementType":"{{{type}}}","shape":[1,4]{{{quantization}}}}],
            "outputs":[{"name":"y","type":"{{{type}}}","elementType":"{{{type}}}","shape":[1,3]{{{quantization}}}}],
            "tensorFlowLite":{"schemaVersion":3,"fileBytes":1000,"subgraphs":[{"inputs":[0],"outputs":[3],
            "tensors":[{"name":"x","type":"{{{type}}}","shape":[1,4]{{{quantization}}}},
            {"name":"w","type":"{{{type}}}","shape":[3,4],"bytes":12,"buffer":1},
            {"name":"b","type":"{{{biasType}}}","shape":[3],"bytes":12,"buffer":2},
            {"name":"y","type":"{{{type}}}","shape":[1,3]{{{quantization}}}}],
            "operators":[{"operator":"FULLY_CONNECTED","inputs":[0,1,2],"outputs":[3]}]}]}
            """);

    private static TextFile Described(string name, string members) =>
        new($"/obj/{name}.paramgen.json", $$"""{"paramgen":1,"file":"{{name}}",{{members}}}""");

    private static string Tensor(string text)
    {
        var (name, shape, type) = Parts(text);
        return $$"""{"name":"{{name}}","shape":[{{shape}}],"type":"{{(type.Length == 0 ? "float32" : type)}}"}""";
    }

    private static string Values(string[] texts) => string.Join(",", texts.Select(text =>
    {
        var (name, shape, _) = Parts(text);
        return $$"""
            {"name":"{{name}}","type":"tensor(float)","elementType":"float32","shape":[{{shape.Replace("batch", "\"batch\"")}}]}
            """;
    }));

    /// <summary>A node: <c>Concat axis=1 left right -> c</c>.</summary>
    private static string Node(string text)
    {
        var words = text.Split(' ');
        var arrow = Array.IndexOf(words, "->");
        var attributes = words[1..arrow].Where(word => word.Contains('=')).Select(word => word.Split('='));
        return $$"""
            {"operator":"{{words[0]}}","inputs":[{{Names(words[1..arrow].Where(word => !word.Contains('=')))}}],
            "outputs":[{{Names(words[(arrow + 1)..])}}],
            "attributes":[{{string.Join(",", attributes.Select(pair => $$"""{"name":"{{pair[0]}}","int":{{pair[1]}}}"""))}}]}
            """;
    }

    private static string Names(IEnumerable<string> names) => string.Join(",", names.Select(name => $"\"{name}\""));

    private static (string Name, string Shape, string Type) Parts(string text)
    {
        var (open, close) = (text.IndexOf(" (", StringComparison.Ordinal), text.IndexOf(')', StringComparison.Ordinal));
        return (text[..open], text[(open + 2)..close], text[(close + 1)..].Trim());
    }
}
