using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras;

/// <summary>
/// How the layers of a Functional model in a file hang together: whatever is named is there, and whatever leads to an output comes from
/// an input.
/// </summary>
/// <param name="model">The model's name.</param>
/// <param name="tensors">What the tensors are that calls and lists name.</param>
/// <param name="knowsUnused">Whether it is known what becomes of a layer that leads to no output.</param>
/// <param name="errors">Takes what cannot be read.</param>
internal sealed class KerasGraph(string model, KerasTensors tensors, bool knowsUnused, KerasErrors errors)
{
    /// <summary>How many unknown names are compared with how many known ones: an editor waits for the answer.</summary>
    private const int MaxHints = 10;
    private const int MaxNames = 1000;

    private readonly Dictionary<string, Layer> layers = [];

    /// <summary>What the tensors are that calls and lists name.</summary>
    public KerasTensors Tensors => tensors;

    /// <summary>Whether a name is taken twice; which of the layers is meant by it is then anybody's guess.</summary>
    private bool isAmbiguous;

    private bool HasTimeForHints => errors.Count < MaxHints && layers.Count < MaxNames;

    /// <param name="name">The layer's name.</param>
    /// <param name="position">Where it stands in the file.</param>
    /// <param name="isInput">Whether it is an input.</param>
    /// <param name="calls">What each of its calls takes.</param>
    public void Add(string name, int position, bool isInput, IReadOnlyList<KerasCall> calls)
    {
        if (layers.ContainsKey(name))
            isAmbiguous = true;
        else
            layers.Add(name, new(name, position, isInput, calls));
    }

    /// <summary>The inputs or outputs that a config lists; empty where they cannot be read.</summary>
    public IReadOnlyList<KerasTensor> Ends(JsonValue config, string list)
    {
        if (config[list] is not { } json)
        {
            Refuse(config.Position, $"has no {list}");
            return [];
        }

        if (KerasStructure.Leaves(json) is not { } leaves)
        {
            Refuse(json.Position, $"has {list} that are not outputs of layers, such as [\"dense\", 0, 0]");
            return [];
        }

        var ends = new List<KerasTensor>();
        foreach (var leaf in leaves)
        {
            if (tensors.End(leaf, isOutput: list == "output_layers") is { } end)
                ends.Add(end);
            else
                Refuse(leaf.Position, $"has an entry in {list} that is not an output of a layer, such as [\"dense\", 0, 0]");
        }

        return ends;
    }

    /// <summary>Checks all names, that each call leads to an output, and that the inputs are just those that are listed.</summary>
    public void Check(IReadOnlyList<KerasTensor> inputs, IReadOnlyList<KerasTensor> outputs)
    {
        // That a name is taken twice is said where the layers are named.
        if (isAmbiguous)
            return;
        var before = errors.Count;
        foreach (var layer in layers.Values)
        {
            foreach (var tensor in layer.Calls.SelectMany(call => call.Listed))
                CheckIsThere(layer.Name, tensor);
        }

        foreach (var end in inputs.Concat(outputs))
            CheckIsThere(model, end);
        if (errors.Count > before)
            return;

        foreach (var input in inputs.Where(input => !layers[input.Layer].IsInput))
            Refuse(input.Position, $"has an input, '{input.Layer}', that is not an InputLayer, which is not supported");
        if (inputs.GroupBy(input => input.Layer).FirstOrDefault(group => group.Count() > 1) is { } twice)
            Refuse(twice.Last().Position, $"lists the input '{twice.Key}' twice");
        CheckReached([.. inputs.Select(input => input.Layer)], outputs);
        CheckOrder();
    }

    private void CheckIsThere(string taker, KerasTensor tensor)
    {
        if (!layers.TryGetValue(tensor.Layer, out var layer))
            errors.Add(KerasError.NoLayer(tensor.Position, taker, tensor.Layer, HasTimeForHints ? layers.Keys : []));
        else if (tensor.Call < 0 || tensor.Call >= layer.CallCount)
            errors.Add(KerasError.NoCall(tensor, taker));
        // "a[0][0]" may be the whole name of a layer; then it does not tell that layer from an output of "a".
        else if (layers.ContainsKey(tensor.ToString()))
            errors.Add(KerasError.Connection(tensor.Position, taker, $"takes '{tensor}', which is also the name of another layer"));
    }

    private void Refuse(int position, string reason) => errors.Add(KerasError.Connection(position, model, reason));

    private void CheckReached(HashSet<string> inputs, IEnumerable<KerasTensor> outputs)
    {
        var reached = new HashSet<(string Layer, int Call)>();
        var waiting = new Stack<KerasTensor>(outputs);
        while (waiting.Count > 0)
        {
            var tensor = waiting.Pop();
            if (!reached.Add((tensor.Layer, tensor.Call)) || layers[tensor.Layer].IsInput)
                continue;
            foreach (var source in layers[tensor.Layer].Calls[tensor.Call].Listed)
                waiting.Push(source);
        }

        foreach (var layer in layers.Values)
        {
            var isReached = Enumerable.Range(0, layer.CallCount).All(call => reached.Contains((layer.Name, call)));
            if (layer.IsInput && !inputs.Contains(layer.Name) && (isReached || !knowsUnused))
                errors.Add(KerasError.Connection(layer.Position, layer.Name, "is an input that is not in input_layers"));
            // An input that no layer takes may serve a loss.
            else if (!layer.IsInput && !isReached && !knowsUnused)
                errors.Add(KerasError.Connection(layer.Position, layer.Name, "does not lead to any output of the model"));
        }
    }

    /// <summary>
    /// Keras makes the calls of a layer in their order, each once all that it takes is there. Where no call comes of that, layers that are
    /// called once depend on themselves, which is found where they are judged.
    /// </summary>
    private void CheckOrder()
    {
        var made = new HashSet<(string Layer, int Call)>();
        var waiting = new Dictionary<(string Layer, int Call), List<Layer>>();
        var ready = new Queue<Layer>(layers.Values);
        while (ready.Count > 0)
        {
            var layer = ready.Dequeue();
            while (layer.Made < layer.CallCount)
            {
                if (layer.Missing(made) is { } missing)
                {
                    if (!waiting.TryGetValue(missing, out var others))
                        waiting.Add(missing, others = []);
                    others.Add(layer);
                    break;
                }

                made.Add((layer.Name, layer.Made));
                if (waiting.TryGetValue((layer.Name, layer.Made), out var takers))
                    takers.ForEach(ready.Enqueue);
                layer.Made++;
            }
        }

        if (layers.Values.FirstOrDefault(layer => layer.CallCount > 1 && layer.Made < layer.CallCount) is { } stuck)
            errors.Add(KerasError.Connection(stuck.Position, stuck.Name, $"depends on itself in its call {stuck.Made}"));
    }

    private sealed class Layer(string name, int position, bool isInput, IReadOnlyList<KerasCall> calls)
    {
        /// <summary>How many of the tensors that the next call takes are there.</summary>
        private int found;

        public string Name => name;

        public int Position => position;

        public bool IsInput => isInput;

        public IReadOnlyList<KerasCall> Calls => calls;

        public int CallCount => isInput ? 1 : calls.Count;

        /// <summary>How many of its calls are made.</summary>
        public int Made { get; set; }

        /// <summary>What the next call takes and is not there yet; null where all is there.</summary>
        public (string Layer, int Call)? Missing(HashSet<(string Layer, int Call)> made)
        {
            var listed = isInput ? [] : calls[Made].Listed;
            for (; found < listed.Count; found++)
            {
                if (!made.Contains((listed[found].Layer, listed[found].Call)))
                    return (listed[found].Layer, listed[found].Call);
            }

            found = 0;
            return null;
        }
    }
}
