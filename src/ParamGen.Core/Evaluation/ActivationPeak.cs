using ParamGen.Core.Collections;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Evaluation;

/// <summary>The most activations that a network holds at once, for a sample. Immutable, compared by value.</summary>
/// <param name="Layer">The layer that runs then.</param>
/// <param name="Held">What is held then.</param>
internal sealed record ActivationPeak(string Layer, EquatableArray<HeldActivation> Held)
{
    public long Bytes => Held.Sum(activation => activation.Bytes);

    /// <summary>
    /// What is held while the layer runs that needs the most bytes: a layer's inputs, its outputs, and every earlier output that a
    /// later layer still takes. Null where a size is unknown.
    /// </summary>
    public static ActivationPeak? Of(ActivationTrace trace)
    {
        var runs = trace.Runs;
        if (runs.Any(run => run.Given.Any(tensor => tensor.Bytes is null)))
            return null;
        var lastTaken = new Dictionary<HeldTensor, int>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            foreach (var tensor in runs[i].Taken)
                lastTaken[tensor] = i;
        }

        var freed = new HashSet<HeldTensor>();
        var (peak, most, held) = (0, -1L, 0L);
        for (var i = 0; i < runs.Count; i++)
        {
            held += SizeOf(runs[i].Given);
            if (held > most)
                (peak, most) = (i, held);
            foreach (var tensor in runs[i].Taken)
            {
                // What is taken twice is freed once.
                if (lastTaken[tensor] == i && freed.Add(tensor))
                    held -= tensor.Bytes!.Value;
            }

            held -= SizeOf(runs[i].Given.Where(tensor => !lastTaken.ContainsKey(tensor)));
        }

        return runs.Count == 0
            ? null
            : new(
                runs[peak].Layer,
                HeldAt(peak).Select(tensor => new HeldActivation(tensor.Layer, tensor.Bytes!.Value)).ToArray());

        IEnumerable<HeldTensor> HeldAt(int position) => runs
            .Take(position)
            .SelectMany(earlier => earlier.Given)
            .Where(tensor => lastTaken.TryGetValue(tensor, out var last) && last >= position)
            .Concat(runs[position].Given);
    }

    private static long SizeOf(IEnumerable<HeldTensor> tensors) => tensors.Sum(tensor => tensor.Bytes!.Value);
}

/// <summary>An output that is held.</summary>
/// <param name="Layer">The layer that gave it.</param>
/// <param name="Bytes">The bytes that it takes.</param>
internal readonly record struct HeldActivation(string Layer, long Bytes);
