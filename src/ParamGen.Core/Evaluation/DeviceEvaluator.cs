using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Devices.Plan;
using ParamGen.Core.Devices.Rewriting;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>
/// What a network costs on a small device: its layers become operators, in the order of TensorFlow's converter and rewritten as by it,
/// whose tensors are placed as by the micro interpreter.
/// </summary>
internal sealed class DeviceEvaluator
{
    private readonly IReadOnlyDictionary<Call, LayerBuild> builds;
    private readonly NetworkLowering lowering;
    private readonly Dictionary<Call, DeviceTensor> results = [];
    private readonly List<Problem> problems = [];
    private readonly List<BatchDependence> dependences = [];

    private DeviceEvaluator(string name, bool hasUnknownBatch, IReadOnlyDictionary<Call, LayerBuild> builds)
    {
        this.builds = builds;
        lowering = new(name, hasUnknownBatch);
    }

    /// <param name="target">The device.</param>
    /// <param name="name">The network's name.</param>
    /// <param name="inputs">What enters.</param>
    /// <param name="outputs">What leaves.</param>
    /// <param name="builds">The calls as they were built.</param>
    public static DeviceEvaluation Evaluate(
        DeviceTarget target,
        string name,
        IReadOnlyList<Call> inputs,
        IReadOnlyList<Output> outputs,
        IReadOnlyDictionary<Call, LayerBuild> builds)
    {
        var evaluator = new DeviceEvaluator(name, target.HasUnknownBatch, builds);
        return new(evaluator.ReportOf(target.Tables, inputs, outputs), evaluator.problems, evaluator.dependences)
        {
            WithUnknownBatch = () => Evaluate(target with { HasUnknownBatch = true }, name, inputs, outputs, builds),
        };
    }

    private DeviceReport? ReportOf(InterpreterTables tables, IReadOnlyList<Call> inputs, IReadOnlyList<Output> outputs)
    {
        foreach (var input in inputs)
            AddInput(input);
        // Calls of an unknown shape cannot be lowered.
        if (problems.Count == 0)
        {
            foreach (var call in Topology.RunOrder(outputs.Select(output => output.Call)).Where(call => !call.IsInput))
                Lower(call);
        }

        foreach (var output in outputs.Where(output => output.Call.IsInput))
            Refuse(output.Call.Node, null, "an input that is an output as well is not covered");
        if (outputs.Distinct().Count() < outputs.Count)
            Refuse(outputs[0].Call.Node, null, "an output that is listed twice is not covered");
        if (problems.Count > 0)
            return null;
        var graph = lowering.ToGraph(outputs.Select(output => results[output.Call]));
        if (graph.Operators.Count > OperatorGraph.MaxOperators)
            graph.Refuse(
                graph.Operators[OperatorGraph.MaxOperators].Layer,
                $"more than {OperatorGraph.MaxOperators} operators are not covered");
        if (graph.Refusal is null)
        {
            Rewriter.Rewrite(graph);
            Quantizer.Quantize(graph);
        }

        if (graph.Refusal is not var (layer, reason))
            return DeviceReport.Of(graph, tables);
        Refuse(builds.Keys.First(call => call.Node.Name == layer).Source, null, reason);
        return null;
    }

    private void AddInput(Call call)
    {
        var shape = builds[call].Outputs[0];
        if (call.Node.Attribute.DType is not DType.Float32)
            Refuse(call.Node, nameof(LayerAttribute.DType), "only inputs of float32 numbers are covered");
        else if (!shape.Sample.IsKnown)
            Refuse(call.Node, nameof(InputAttribute.Shape), "a size is unknown");
        else if (shape[0] is > 1)
            Refuse(call.Node, nameof(InputAttribute.BatchSize), "only a batch size of 1 is covered");
        else
            results[call] = lowering.AddInput(call.Node.Name, [1, .. shape.Sample.Dims.Select(size => size!.Value)]);
    }

    private void Lower(Call call)
    {
        var build = builds[call];
        if (WhatIsNotCovered(call, build) is var (argument, reason))
        {
            Refuse(call.Source, argument, reason);
            return;
        }

        // After a layer that is not covered, what it takes is not known.
        if (!call.Operands.All(operand => results.ContainsKey(operand.Call)))
            return;
        var layer = lowering.Call(call.Node.Name, [.. call.Operands.Select(operand => results[operand.Call])]);
        var result = call.Layer.Lower(build, layer);
        if (layer.Reason is { } why)
            Refuse(call.Source, layer.Argument, why);
        else
            results[call] = result;
        if (layer.BatchDependence is not BatchDependence.Kind.None)
            dependences.Add(new(call.Node.Name, layer.BatchDependence));
    }

    private static (string? Argument, Phrase Reason)? WhatIsNotCovered(Call call, LayerBuild build) =>
        call.Node.Attribute.DType is not DType.Float32 ? (nameof(LayerAttribute.DType), "only layers of float32 numbers are covered")
        : build.Quantization is not null ? (null, "layers that Keras has quantized are not covered")
        : call.Inbound.Any(inbound => inbound.IsMask) ? (null, "masks are not covered")
        : build.Outputs.Count != 1 ? (null, "layers with several outputs are not covered")
        : !build.Outputs[0].Sample.IsKnown ? (null, "a size is unknown")
        : null;

    private void Refuse(LayerNode node, string? argument, Phrase reason) =>
        problems.Add(node.Problem(DeviceRules.PG0701_NotComputed, argument, [reason]));
}
