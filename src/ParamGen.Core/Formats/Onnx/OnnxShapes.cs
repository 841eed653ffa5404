using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>Infers the shapes of all values of a model, and what depends on them.</summary>
/// <remarks>
/// The shapes that the file has come first. A leading axis of an input that is open is taken as 1. Where the file and what is
/// inferred contradict each other, neither holds.
/// </remarks>
internal sealed class OnnxShapes
{
    /// <summary>The most nodes that are walked over, functions and bodies included, and how much one that overflows is worth.</summary>
    private const int MostNodes = 400_000, OverflowCost = 100;

    /// <summary>The most graphs and functions within each other.</summary>
    private const int MostDepth = 24;

    private readonly Dictionary<(string Domain, string Name, string Overload), OnnxFunction> functions = [];

    private readonly OnnxDescription onnx;

    private readonly HashSet<string> leading;

    private readonly bool believesFile;

    private readonly Action<OnnxNode, OnnxCall>? visit;

    private readonly OnnxStorage? storage;

    private int budget = MostNodes;

    private bool isContradicted;

    private OnnxShapes(FileDescription description, OnnxDescription onnx, bool believesFile, Action<OnnxNode, OnnxCall>? visit)
    {
        (this.onnx, this.believesFile, this.visit) = (onnx, believesFile, visit);
        storage = visit is null ? null : new();
        leading = Leading(description);
        foreach (var function in onnx.Functions)
            functions[(OnnxOperators.Domain(function.Domain), function.Name, function.Overload)] = function;
        var scope = new OnnxScope(null, Opset(onnx.Opsets), 0);
        foreach (var value in description.Outputs.Concat(onnx.Graph.Outputs))
            Declare(scope, value);
        Declare(scope, onnx.Graph);
        Store(scope, description.Weights);
        foreach (var input in description.Inputs)
            scope.Set(input.Name, Input(input));
        var count = Walk(scope, onnx.Graph.Nodes);
        Values = scope.Values;
        MultiplyAdds = isContradicted || scope.Opset > OnnxOperators.NewestOpset ? null : count;
    }

    /// <summary>What is known of each value of the model's graph, by its name.</summary>
    public IReadOnlyDictionary<string, OnnxTensor> Values { get; }

    /// <summary>The multiply-adds; null where they are not certain.</summary>
    public long? MultiplyAdds { get; }

    /// <summary>Whether all nodes were walked over.</summary>
    public bool IsWhole => budget >= 0;

    /// <summary>The shapes of a model; null where it is not ONNX.</summary>
    /// <param name="description">The model.</param>
    /// <param name="believesFile">Whether shapes that the file has for values other than inputs and weights are taken from it.</param>
    /// <param name="visit">Is shown each node with what it takes, bodies and functions included; a body perhaps twice.</param>
    public static OnnxShapes? Of(FileDescription description, bool believesFile = true, Action<OnnxNode, OnnxCall>? visit = null) =>
        description.Onnx is { } onnx ? new(description, onnx, believesFile, visit) : null;

    /// <summary>
    /// The names of sizes that are 1 because they are an input's leading axis. A name that is also another axis of an input is not
    /// among them.
    /// </summary>
    private static HashSet<string> Leading(FileDescription description)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in description.Inputs)
        {
            if (input.Shape.Count > 0 && input.Shape[0].Name is { } name)
                names.Add(name);
        }

        names.ExceptWith(description.Inputs.SelectMany(input => input.Shape.Skip(1)).Select(size => size.Name).OfType<string>());
        return names;
    }

    private static long Opset(IEnumerable<OnnxOpset> opsets) =>
        opsets.FirstOrDefault(opset => OnnxOperators.Domain(opset.Domain).Length == 0)?.Version ?? 1;

    private static OnnxTensor Input(DescribedValue value) => value.HasShape
        ? new([.. value.Shape.Select((size, axis) => size.Size is >= 0 ? size.Size : axis == 0 ? 1 : null)])
        : OnnxTensor.Unknown;

    private void Store(OnnxScope scope, IEnumerable<DescribedWeight> weights)
    {
        foreach (var weight in weights)
        {
            var tensor = OnnxTensor.Of(weight);
            scope.Set(weight.Name, storage?.Mark(weight, tensor) ?? tensor);
        }
    }

    private void Declare(OnnxScope scope, OnnxGraph graph)
    {
        foreach (var value in graph.Values)
            Declare(scope, value);
    }

    private void Declare(OnnxScope scope, DescribedValue value)
    {
        if (believesFile && value.HasShape)
            scope.Declare(value.Name, new(value.Shape.Map(Size)));

        long? Size(DescribedDimension size) => size.Size ?? (size.Name is { } name && leading.Contains(name) ? 1 : null);
    }

    /// <summary>Goes over the nodes in their order. The result is their multiply-adds; null where they are not known.</summary>
    private long? Walk(OnnxScope scope, IEnumerable<OnnxNode> nodes)
    {
        var sum = (long?)0;
        foreach (var node in nodes)
        {
            if (--budget < 0)
                return null;
            try
            {
                sum += Visit(scope, node);
            }
            catch (ArithmeticException)
            {
                budget -= OverflowCost;
                sum = null;
                Put(scope, node, []);
            }
        }

        return sum;
    }

    private long? Visit(OnnxScope scope, OnnxNode node)
    {
        var domain = OnnxOperators.Domain(node.Domain);
        var inputs = node.Inputs.Map(name => name.Length == 0 ? null : scope.Find(name));
        if (functions.TryGetValue((domain, node.Operator, node.Overload), out var function))
            return Inline(scope, node, function, inputs);
        if (scope.AttributesOf(node) is not { } attributes)
        {
            visit?.Invoke(node, Doubtful(node.Operator));
            Put(scope, node, []);
            return OnnxOperators.Count(domain, Doubtful(node.Operator), OnnxTensor.Unknown);
        }

        var call = new OnnxCall(node.Operator, scope.Opset, attributes, inputs, node.Outputs.Count);
        visit?.Invoke(node, call);
        if (domain.Length == 0 && OnnxBodies.Has(node.Operator))
        {
            var (count, results) = OnnxBodies.Visit(call, attributes, (graph, values) => Body(scope, graph, values));
            Put(scope, node, results);
            return count;
        }

        var outputs = OnnxOperators.Rule(domain, node.Operator)?.Invoke(call) ?? [];
        Put(scope, node, call.IsDoubtful ? [] : outputs);
        storage?.Mark(scope, node, inputs);
        return OnnxOperators.Count(domain, call, node.Outputs.Count > 0 ? scope.Find(node.Outputs[0]) : OnnxTensor.Unknown);
    }

    private static OnnxCall Doubtful(string name)
    {
        var call = new OnnxCall(name, 1, [], [], 0);
        call.Doubt();
        return call;
    }

    private long? Inline(OnnxScope scope, OnnxNode node, OnnxFunction function, OnnxTensor?[] inputs)
    {
        // What a model means by an operator of ONNX's own that it defines again is not certain.
        if (scope.Depth >= MostDepth || OnnxOperators.Domain(node.Domain).Length == 0 || scope.AttributesOf(node) is not { } attributes)
        {
            Put(scope, node, []);
            return null;
        }

        var inner = new OnnxScope(null, function.Opsets.Count > 0 ? Opset(function.Opsets) : Opset(onnx.Opsets), scope.Depth + 1)
        {
            Attributes = attributes,
        };
        for (var i = 0; i < function.Inputs.Count; i++)
            inner.Set(function.Inputs[i], (i < inputs.Length ? inputs[i] : null) ?? OnnxTensor.Unknown);
        var count = Walk(inner, function.Nodes);
        Put(scope, node, function.Outputs.Map(inner.Find));
        return inner.Opset > OnnxOperators.NewestOpset ? null : count;
    }

    /// <summary>The multiply-adds and the outputs of a branch or body.</summary>
    private (long? Count, OnnxTensor[] Outputs) Body(OnnxScope scope, OnnxGraph graph, OnnxTensor[] inputs)
    {
        if (scope.Depth >= MostDepth)
            return (null, []);
        var inner = scope.Inner();
        foreach (var value in graph.Outputs)
            Declare(inner, value);
        Declare(inner, graph);
        Store(inner, graph.Weights);
        for (var i = 0; i < graph.Inputs.Count; i++)
        {
            Declare(inner, graph.Inputs[i]);
            var name = graph.Inputs[i].Name;
            inner.Set(name, Merge(i < inputs.Length ? inputs[i] : OnnxTensor.Unknown, inner.Declared(name)));
        }

        var count = Walk(inner, graph.Nodes);
        return (count, graph.Outputs.Map(output => inner.Find(output.Name)));
    }

    private void Put(OnnxScope scope, OnnxNode node, OnnxTensor[] outputs)
    {
        for (var i = 0; i < node.Outputs.Count; i++)
        {
            var name = node.Outputs[i];
            if (name.Length > 0)
                scope.Set(name, Merge(i < outputs.Length ? outputs[i] : OnnxTensor.Unknown, scope.Declared(name)));
        }
    }

    /// <summary>What is inferred, together with what the file says; where the two differ, a size is not known.</summary>
    private OnnxTensor Merge(OnnxTensor inferred, OnnxTensor? declared)
    {
        if (declared?.Shape is not { } written)
            return inferred;
        if (inferred.Shape is not { } shape)
            return declared;
        if (shape.Length != written.Length)
        {
            isContradicted = true;
            return OnnxTensor.Unknown;
        }

        var differs = false;
        var merged = new long?[shape.Length];
        for (var i = 0; i < merged.Length; i++)
        {
            var isSame = shape[i] is null || written[i] is null || shape[i] == written[i];
            merged[i] = isSame ? shape[i] ?? written[i] : null;
            differs |= !isSame;
        }

        isContradicted |= differs;
        return differs ? new(merged) : inferred.Reshaped(merged);
    }
}
