using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a CuDNNLSTM.</summary>
internal sealed class CuDNNLSTMAttribute(int units) : CuDNNAttribute(units)
{
    public bool UnitForgetBias { get; set; } = true;
}

/// <summary>The arguments of a CuDNNGRU.</summary>
internal sealed class CuDNNGRUAttribute(int units) : CuDNNAttribute(units);

/// <summary>The arguments of a recurrent layer of cuDNN.</summary>
internal abstract class CuDNNAttribute(int units) : RecurrentLayerAttribute(units)
{
    /// <summary>Whether the steps stand before the batch.</summary>
    public bool TimeMajor { get; set; }
}

/// <summary>A recurrent layer as cuDNN computes it: each gate has a bias for what comes in and one for the state.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.3.1/keras/layers/cudnn_recurrent.py">Keras 2.3.1, cuDNN recurrent
/// layers</see>.
/// </remarks>
internal sealed class CuDNNLayer(CuDNNAttribute args, int gates, int states)
    : RecurrentBase(Sequences.Of(args) with { IsTimeMajor = args.TimeMajor })
{
    public override IEnumerable<string> WeightPaths => ["kernel", "recurrent_kernel", "bias"];

    protected override int States => states;

    public override void Check(ArgumentCheck check) => check.Positive(nameof(args.Units), args.Units);

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) => [Modules.Recurrent(build, gates)];

    public override void Build(LayerBuild build)
    {
        if (!Sequences!.Takes(build, rank: 1))
            return;
        // inputs × gates · units + units × gates · units + 2 · gates · units
        var width = (long)gates * args.Units;
        build.AddWeight("kernel", new(build.Input.Last, width), initializer: args.KernelInitializer, role: WeightRole.Entering);
        build.AddWeight(
            "recurrent_kernel",
            new(args.Units, width),
            initializer: args.RecurrentInitializer,
            role: WeightRole.Recurrent);
        build.AddWeight("bias", new(2 * width));
        build.CountMultiplyAdds(Sequences.Steps(build.Input), build.Input.Last, width);
        build.CountMultiplyAdds(Sequences.Steps(build.Input), args.Units, width);
        Sequences.Output(build, [args.Units], [.. Enumerable.Repeat<long?[]>([args.Units], states)]);
    }
}
