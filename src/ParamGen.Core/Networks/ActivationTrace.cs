using ParamGen.Core.Layers;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Networks;

/// <summary>An output of a layer, for one sample.</summary>
/// <param name="layer">The layer's name.</param>
/// <param name="bytes">The bytes that it takes; null where a size is unknown.</param>
internal sealed class Activation(string layer, long? bytes)
{
    public string Layer => layer;

    public long? Bytes => bytes;
}

/// <summary>What a layer takes and gives when it runs.</summary>
internal sealed record Moment(string Layer, Activation[] Taken, Activation[] Given);

/// <summary>
/// Which activations a network holds when: its layers in the order in which they run. A model within the network stands in it
/// with its own layers, so that it costs what it would cost if its layers were written out.
/// </summary>
internal sealed class ActivationTrace
{
    private readonly List<Moment> moments = [];
    private readonly List<Activation> inputs = [];
    private readonly List<Activation> outputs = [];

    public static ActivationTrace Of(
        IEnumerable<Call> order,
        IReadOnlyDictionary<Call, LayerBuild> builds,
        IEnumerable<Call> inputs,
        IEnumerable<Output> outputs)
    {
        var trace = new ActivationTrace();
        var given = new Dictionary<Call, Activation[]>(builds.Count);
        foreach (var call in order)
        {
            var build = builds[call];
            Activation[] taken = [.. call.Inbound.Select(inbound => given[inbound.Call][inbound.Index ?? 0])];
            given[call] = build.Trace is { } inner ? trace.RunInside(inner, call.Node.Name, taken) : trace.Run(build, taken);
        }

        trace.inputs.AddRange(inputs.Select(call => given[call][0]));
        trace.outputs.AddRange(outputs.Select(output => given[output.Call][output.Index ?? 0]));
        return trace;
    }

    /// <summary>
    /// The moment at which the most bytes are held: a layer's inputs, its outputs, and every earlier output that a later layer
    /// still takes. Null where a size is unknown.
    /// </summary>
    public ActivationPeak? Peak()
    {
        if (moments.Any(moment => moment.Given.Any(activation => activation.Bytes is null)))
            return null;
        var lastTaken = new Dictionary<Activation, int>(moments.Count);
        for (var i = 0; i < moments.Count; i++)
        {
            foreach (var activation in moments[i].Taken)
                lastTaken[activation] = i;
        }

        var freed = new HashSet<Activation>();
        var (peak, most, held) = (0, -1L, 0L);
        for (var i = 0; i < moments.Count; i++)
        {
            held += Bytes(moments[i].Given);
            if (held > most)
                (peak, most) = (i, held);
            foreach (var activation in moments[i].Taken)
            {
                // What is taken twice is freed once.
                if (lastTaken[activation] == i && freed.Add(activation))
                    held -= activation.Bytes!.Value;
            }

            held -= Bytes(moments[i].Given.Where(activation => !lastTaken.ContainsKey(activation)));
        }

        return moments.Count == 0
            ? null
            : new(
                moments[peak].Layer,
                HeldAt(peak).Select(activation => new HeldActivation(activation.Layer, activation.Bytes!.Value)).ToArray());

        IEnumerable<Activation> HeldAt(int moment) => moments
            .Take(moment)
            .SelectMany(earlier => earlier.Given)
            .Where(activation => lastTaken.TryGetValue(activation, out var last) && last >= moment)
            .Concat(moments[moment].Given);
    }

    private static long Bytes(IEnumerable<Activation> activations) => activations.Sum(activation => activation.Bytes!.Value);

    private Activation[] Run(LayerBuild build, Activation[] taken)
    {
        var bytes = build.Node.Attribute.DType.OfActivations().SizeInBytes();
        Activation[] given = [.. build.Outputs.Select(shape => new Activation(build.Node.Name, shape.Sample.Size * bytes))];
        moments.Add(new(build.Node.Name, taken, given));
        return given;
    }

    /// <summary>Runs the layers of a model within the network. What it is given stands already; it does not hold it again.</summary>
    private Activation[] RunInside(ActivationTrace inner, string name, Activation[] taken)
    {
        var own = new Dictionary<Activation, Activation>();
        for (var i = 0; i < inner.inputs.Count; i++)
            own[inner.inputs[i]] = taken[i];
        foreach (var moment in inner.moments)
        {
            // An input of the model is no layer that runs.
            if (moment.Given.All(own.ContainsKey))
                continue;
            moments.Add(new($"{name}/{moment.Layer}", [.. moment.Taken.Select(Own)], [.. moment.Given.Select(Own)]));
        }

        return [.. inner.outputs.Select(Own)];

        Activation Own(Activation activation)
        {
            if (!own.TryGetValue(activation, out var copy))
                own[activation] = copy = new($"{name}/{activation.Layer}", activation.Bytes);
            return copy;
        }
    }
}
