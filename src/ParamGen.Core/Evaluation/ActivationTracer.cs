using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Evaluation;

/// <summary>Follows the activations of a network whose layers are built.</summary>
internal sealed class ActivationTracer
{
    private readonly List<LayerRun> runs = [];

    public static ActivationTrace Trace(
        IEnumerable<Call> order,
        IReadOnlyDictionary<Call, LayerBuild> builds,
        IEnumerable<Call> inputs,
        IEnumerable<Output> outputs)
    {
        var tracer = new ActivationTracer();
        var given = new Dictionary<Call, HeldTensor[]>(builds.Count);
        foreach (var call in order)
        {
            var build = builds[call];
            HeldTensor[] taken = [.. call.Inbound.Select(inbound => given[inbound.Call][inbound.Index ?? 0])];
            given[call] = build.Trace is { } inner ? tracer.RunInside(inner, call.Node.Name, taken) : tracer.Run(build, taken);
        }

        return new(
            tracer.runs,
            [.. inputs.Select(call => given[call][0])],
            [.. outputs.Select(output => given[output.Call][output.Index ?? 0])]);
    }

    private HeldTensor[] Run(LayerBuild build, HeldTensor[] taken)
    {
        HeldTensor[] given =
        [
            .. build.Outputs.Select((shape, i) => new HeldTensor(build.Node.Name, shape.Sample.Size * SizeOfValue(build, i))),
        ];
        runs.Add(new(build.Node.Name, taken, given));
        return given;
    }

    /// <summary>The bytes of each value. What has no type of its own gives values of the type that follows from its inputs.</summary>
    private static long SizeOfValue(LayerBuild build, int output)
    {
        var type = build.Layer.HasType ? null : build.OutputDTypes[output];
        return (type ?? build.Node.Attribute.DType.OfActivations()).SizeInBytes();
    }

    /// <summary>Runs the layers of a model within the network. What it is given is held already; it does not hold it again.</summary>
    private HeldTensor[] RunInside(ActivationTrace inner, string name, HeldTensor[] taken)
    {
        var own = new Dictionary<HeldTensor, HeldTensor>();
        for (var i = 0; i < inner.Inputs.Count; i++)
            own[inner.Inputs[i]] = taken[i];
        foreach (var run in inner.Runs)
        {
            // An input of the model is no layer that runs.
            if (!run.Given.All(own.ContainsKey))
                runs.Add(new($"{name}/{run.Layer}", [.. run.Taken.Select(Own)], [.. run.Given.Select(Own)]));
        }

        return [.. inner.Outputs.Select(Own)];

        HeldTensor Own(HeldTensor tensor)
        {
            if (!own.TryGetValue(tensor, out var copy))
                own[tensor] = copy = new($"{name}/{tensor.Layer}", tensor.Bytes);
            return copy;
        }
    }
}
