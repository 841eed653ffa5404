using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Layers.Recurrent;

/// <summary>A layer that goes through a sequence and carries a state along.</summary>
internal abstract class RecurrentBase(Sequences sequences) : Layer
{
    public override Sequences? Sequences { get; } = sequences;

    /// <summary>What Keras's files call the cell of a recurrent layer.</summary>
    protected const string Holder = "cell";

    public override bool MixesPositions => true;

    /// <summary>How many states it carries along.</summary>
    protected abstract int States { get; }

    /// <summary>The output, and the states where they are asked for.</summary>
    public override int MaxOutputs => 1 + States;

    // A sequence, and what the states start from.
    public override InputCount InputCount => InputCount.OneOrMore;

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) =>
        [.. base.Inputs(attribute), .. InitialStates.Names(Sequences!.InitialState)];
}

/// <summary>A recurrent layer with a cell of its own.</summary>
/// <param name="args">Its arguments.</param>
/// <param name="cell">Its cell.</param>
/// <param name="path">Keras's name of the cell.</param>
/// <param name="isTimeMajor">Whether the steps stand before the batch.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras, LSTM layer</see>.</remarks>
internal sealed class RecurrentLayer(RecurrentLayerAttribute args, Cell cell, string path, bool isTimeMajor = false)
    : RecurrentBase(Sequences.Of(args) with { IsTimeMajor = isTimeMajor })
{
    public override IEnumerable<string> WeightPaths => cell.WeightPaths.Select(weight => path + "/" + weight);

    protected override int States => cell.States;

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) => cell.PyTorchModules(build, style);

    public override Activation? OutputActivation => args.Activation;

    public override string WidthArgument => nameof(args.Units);

    public override void Check(ArgumentCheck check) => cell.Check(check);

    public override void Build(LayerBuild build)
    {
        if (!Sequences!.Takes(build, rank: 1))
            return;
        cell.Build(build, path + "/", Holder, Sequences.Steps(build.Input), build.Input.Last);
        Sequences.Output(build, [cell.Units], [.. Enumerable.Repeat<long?[]>([cell.Units], cell.States)]);
    }
}

/// <summary>A recurrent layer over the cells that follow it.</summary>
/// <param name="sequences">How it goes through a sequence.</param>
/// <param name="cells">The cells.</param>
/// <param name="names">Keras's names: it puts several cells into a layer of their own and names that.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/rnn/">Keras, RNN layer</see>.</remarks>
internal sealed class RecurrentOverCells(Sequences sequences, IReadOnlyList<LayerNode> cells, KerasNames names) : RecurrentBase(sequences)
{
    private readonly string stack = cells.Count == 1 ? "" : names.Next("StackedRNNCells") + "/";

    public override IEnumerable<string> WeightPaths => cells.SelectMany(cell => cell.WeightPaths(stack + cell.Name));

    /// <summary>Whether it gives the states of the last cell first.</summary>
    public bool ReversesStates { get; init; }

    protected override int States => cells.Sum(node => (node.Layer as Cell)?.States ?? 0);

    public override void Build(LayerBuild build)
    {
        if (!Sequences!.Takes(build, rank: 1))
            return;
        // What the cell before gives out at each step is what the next one takes.
        var (steps, step) = (Sequences.Steps(build.Input), build.Input.WithSample(build.Input.Last));
        var states = new List<IEnumerable<long?[]>>();
        var stored = new KerasNames();
        foreach (var node in cells)
        {
            var cell = (Cell)node.Layer;
            var input = step.Last;
            var holder = cells.Count == 1 ? Holder : $"{Holder}/cells/{stored.Next(node.KerasName)}";
            build.Inner(node, stack + node.Name, holder, step, inner => cell.Build(inner, "", "", steps, input));
            states.Add(Enumerable.Repeat<long?[]>([cell.Units], cell.States));
            step = step.With(-1, cell.Units);
        }

        if (ReversesStates)
            states.Reverse();
        Sequences.Output(build, [step.Last], [.. states.SelectMany(state => state)]);
    }
}
