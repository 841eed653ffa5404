using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Recurrent;

/// <summary>The cell of a recurrent layer: what it does at each step.</summary>
/// <param name="args">Its arguments.</param>
/// <param name="gates">How many matrices its kernels are made of: one a gate, and one for the state.</param>
/// <param name="states">How many states it carries along.</param>
/// <param name="biases">How many biases it has a gate.</param>
/// <param name="peepholes">The weights with which gates look at the state.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras, LSTM layer</see>.</remarks>
internal sealed class Cell(RecurrentCellAttribute args, int gates, int states = 1, int biases = 1, params string[] peepholes) : Layer
{
    private static readonly Phrase resetsBefore = Phrase.Of(
        $"PyTorch's GRU always resets after the product, and this layer has {Word.Setting("ResetAfter", false)}; remove it");

    public static Cell Of(SimpleRNNAttribute args) => new(args, gates: 1);

    public static Cell Of(GRUAttribute args) => new(args, gates: 3, biases: args.ResetAfter ? 2 : 1);

    public static Cell Of(LSTMAttribute args) => new(args, gates: 4, states: 2);

    public static Cell Of(SimpleRNNCellAttribute args) => new(args, gates: 1);

    public static Cell Of(GRUCellAttribute args) => new(args, gates: 3, biases: args.ResetAfter ? 2 : 1);

    public static Cell Of(LSTMCellAttribute args) => new(args, gates: 4, states: 2);

    /// <summary>The cell of older versions whose gates look at the state as well.</summary>
    public static Cell WithPeepholes(LSTMCellAttribute args) => new(
        args,
        gates: 4,
        states: 2,
        biases: 1,
        "input_gate_peephole_weights",
        "forget_gate_peephole_weights",
        "output_gate_peephole_weights");

    /// <summary>How many numbers it gives out at each step, and each state holds.</summary>
    public long Units => args.Units;

    public int States => states;

    public override bool IsCell => true;

    public override Activation? OutputActivation => args.Activation;

    public override void Check(ArgumentCheck check) => check.Positive(nameof(args.Units), args.Units);

    public override IEnumerable<string> WeightPaths => ["kernel", "recurrent_kernel", "bias", .. peepholes];

    /// <summary>A cell by itself has no sequence to go through.</summary>
    public override void Build(LayerBuild build) =>
        build.Refuse(GraphRules.PG0318_CellAlone, null, [], Suggestion.Wrap(LayerSources.Of("RNN")));

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
    [
        Modules.Recurrent(build, gates) with
        {
            Warning = gates == 3 && biases == 1 ? (resetsBefore, nameof(GRUAttribute.ResetAfter)) : null,
        },
    ];

    /// <summary>Adds the weights and counts the multiply-adds of a number of steps.</summary>
    /// <param name="build">The recurrent layer, or the cell as one of its own.</param>
    /// <param name="path">Keras's path to the cell's weights, with what divides it from their names.</param>
    /// <param name="holder">What Keras's files call the cell within the layer.</param>
    /// <param name="steps">The number of steps.</param>
    /// <param name="input">How many numbers come in at each step.</param>
    public void Build(LayerBuild build, string path, string holder, long? steps, long? input)
    {
        // n × gates · units + units × gates · units + gates · units
        var width = gates * Units;
        build.AddWeight(
            path + "kernel",
            new(input, width),
            initializer: args.KernelInitializer,
            argument: nameof(args.KernelInitializer),
            holder: holder,
            role: WeightRole.Entering);
        build.AddWeight(
            path + "recurrent_kernel",
            new(Units, width),
            initializer: args.RecurrentInitializer,
            argument: nameof(args.RecurrentInitializer),
            holder: holder,
            role: WeightRole.Recurrent);
        if (args.UseBias)
            build.AddWeight(
                path + "bias",
                biases == 1 ? new(width) : new(biases, width),
                initializer: args.BiasInitializer,
                argument: nameof(args.BiasInitializer),
                holder: holder,
                role: WeightRole.Elementwise);

        foreach (var peephole in peepholes)
            build.AddWeight(path + peephole, new(Units), holder: holder);

        // at every step each weight of both kernels once
        build.CountMultiplyAdds(steps, input, width);
        build.CountMultiplyAdds(steps, Units, width);
    }
}
