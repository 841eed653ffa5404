using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>The values that the nodes of a graph see: its own, and those of the graphs around it.</summary>
/// <param name="outer">The scope of the graph around a branch or body; null for the model's graph and for functions.</param>
/// <param name="opset">The version of ONNX's own operators.</param>
/// <param name="depth">How many graphs and functions are around this one.</param>
internal sealed class OnnxScope(OnnxScope? outer, long opset, int depth)
{
    private readonly Dictionary<string, OnnxTensor> declared = new(StringComparer.Ordinal);

    private readonly Dictionary<string, OnnxTensor> values = new(StringComparer.Ordinal);

    public long Opset => opset;

    public int Depth => depth;

    /// <summary>The attributes of the call, inside a function.</summary>
    public OnnxAttributeValue[]? Attributes { get; init; }

    public IReadOnlyDictionary<string, OnnxTensor> Values => values;

    /// <summary>The scope of a branch or body, which sees what is here.</summary>
    public OnnxScope Inner() => new(this, opset, depth + 1) { Attributes = Attributes };

    /// <summary>What the file says of a value.</summary>
    public void Declare(string name, OnnxTensor tensor) => declared[name] = tensor;

    /// <summary>What the file says of a value; null where it says nothing.</summary>
    public OnnxTensor? Declared(string name) => declared.TryGetValue(name, out var tensor) ? tensor : null;

    public void Set(string name, OnnxTensor tensor) => values[name] = tensor;

    /// <summary>What is known of a value here.</summary>
    public OnnxTensor Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.values.TryGetValue(name, out var tensor))
                return tensor;
        }

        return Declared(name) ?? OnnxTensor.Unknown;
    }

    private OnnxScope? Outer => outer;

    /// <summary>
    /// The attributes of a node, those of the call in the place of references to them; null where one is not in the description or
    /// not given.
    /// </summary>
    public OnnxAttributeValue[]? AttributesOf(OnnxNode node)
    {
        if (node.Attributes.Count == 0)
            return [];
        var resolved = new OnnxAttributeValue[node.Attributes.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var attribute = node.Attributes[i];
            if (attribute.Reference is { } reference)
            {
                if (Attributes?.FirstOrDefault(candidate => candidate.Name == reference) is not { } given)
                    return null;
                attribute = given with { Name = attribute.Name };
            }

            if (attribute.IsLeftOut)
                return null;
            resolved[i] = attribute;
        }

        return resolved;
    }
}
