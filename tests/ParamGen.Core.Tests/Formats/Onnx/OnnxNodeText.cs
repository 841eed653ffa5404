using System.Globalization;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Onnx;

namespace ParamGen.Core.Tests.Formats.Onnx;

/// <summary>A model of one node from a short text, and shapes as short texts.</summary>
/// <remarks>
/// Inputs are separated by spaces: <c>2,_,3</c> is a shape with an open size, <c>()</c> a scalar, <c>?</c> an unknown rank,
/// <c>=1,-1</c> a vector of these values, <c>=5!</c> a scalar, <c>-</c> one that is left out. Attributes are <c>name=1,2</c> for a
/// list, <c>name:1</c> for a number and <c>name:text</c>.
/// </remarks>
internal static class OnnxNodeText
{
    public static FileDescription Model(
        string node, int opset, string inputs, string attributes = "", int outputs = 1, string declared = "")
    {
        var dot = node.LastIndexOf('.');
        var domain = dot < 0 ? "" : $"\"domain\":\"{node[..dot]}\",";
        var all = inputs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = all.Select((input, i) => input == "-" ? "\"\"" : $"\"in{i}\"");
        var shapes = all.Select((input, i) => (Input: input, Name: $"in{i}")).ToList();
        var weights = shapes.Where(input => input.Input[0] == '=').Select(input => Weight(input.Name, input.Input[1..]));
        // Values between nodes, so that no leading axis is taken as 1.
        var values = shapes.Where(input => input.Input[0] is not ('=' or '?' or '-'))
            .Select(input => $$"""{"name":"{{input.Name}}","shape":{{Sizes(input.Input)}} }""");
        if (declared.Length > 0)
            values = values.Append($$"""{"name":"out0","shape":{{Sizes(declared)}} }""");
        return OnnxFile.Parse($$"""
            {"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[],"outputs":[],"weights":[{{string.Join(",", weights)}}],
            "onnx":{"opsets":[{"domain":"ai.onnx","version":{{opset}} }],"graph":{"values":[{{string.Join(",", values)}}],"nodes":[
            {"operator":"{{node[(dot + 1)..]}}",{{domain}}"inputs":[{{string.Join(",", names)}}],
            "outputs":[{{string.Join(",", Enumerable.Range(0, outputs).Select(i => $"\"out{i}\""))}}],
            "attributes":[{{string.Join(",", attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Attribute))}}]}]} } }
            """);
    }

    /// <summary>The shapes of the outputs, or the values where they are known.</summary>
    public static string Outputs(FileDescription model)
    {
        var values = OnnxShapes.Of(model)!.Values;
        return string.Join(" ", model.Onnx!.Graph.Nodes[^1].Outputs.Select(name => Text(values[name])));
    }

    private static string Text(OnnxTensor tensor) =>
        tensor.Values is { } values ? "=" + List(values) + (tensor.Rank == 0 ? "!" : "")
        : tensor.Shape is not { } shape ? "?"
        : shape.Length == 0 ? "()"
        : List(shape);

    private static string List(long?[] numbers) =>
        string.Join(",", numbers.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "_"));

    private static string Sizes(string shape) => shape == "()" ? "[]" : $"[{shape.Replace("_", "null")}]";

    private static string Weight(string name, string values)
    {
        var isScalar = values.EndsWith('!');
        var list = values.TrimEnd('!');
        var count = list.Length == 0 ? 0 : list.Split(',').Length;
        return $$"""{"name":"{{name}}","type":"int64","shape":[{{(isScalar ? "" : count)}}],"values":[{{list}}]}""";
    }

    private static string Attribute(string text)
    {
        var place = text.IndexOfAny(['=', ':']);
        var (name, value) = (text[..place], text[(place + 1)..]);
        return (text[place], long.TryParse(value, CultureInfo.InvariantCulture, out _)) switch
        {
            ('=', _) when value.Contains('.') => $$"""{"name":"{{name}}","floats":[{{value}}]}""",
            ('=', _) => $$"""{"name":"{{name}}","ints":[{{value}}]}""",
            (_, true) => $$"""{"name":"{{name}}","int":{{value}} }""",
            _ => $$"""{"name":"{{name}}","text":"{{value}}"}""",
        };
    }
}
