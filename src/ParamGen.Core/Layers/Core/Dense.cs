using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Core;

/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer</see>.</remarks>
internal sealed class Dense(DenseAttribute args) : Layer
{
    public override Kernel? Kernel => Kernel.Of((nameof(args.KernelInitializer), args.KernelInitializer));

    public override Activation? OutputActivation => args.Activation;

    public override string WidthArgument => nameof(args.Units);

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.Units), args.Units);
        Lora.Check(check, args.LoraRank, args.KernelConstraint);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias", .. Lora.WeightPaths()];

    public override IEnumerable<string> QuantizedWeightPaths => QuantizedKernel.WeightPaths;

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) => [LinearModules.Of(build, style)];

    public override void Build(LayerBuild build)
    {
        if (!build.HasRankAtLeast(2, () => [Suggestion.Insert(LayerSources.Reshape(1))]))
            return;

        var input = build.Input;
        var quantized = new QuantizedKernel(build, build.Quantization);
        quantized.BuildScales();
        // n × units + units
        if (build.Quantization is not { ReplacesKernel: true })
            build.AddWeight(
                "kernel",
                new(input.Last, args.Units),
                args.LoraRank == 0,
                args.KernelInitializer,
                nameof(args.KernelInitializer),
                slot: QuantizedKernel.KernelSlot,
                role: WeightRole.Product);
        if (args.UseBias)
            build.AddWeight(
                "bias",
                new(args.Units),
                initializer: args.BiasInitializer,
                argument: nameof(args.BiasInitializer),
                slot: quantized.BiasSlot);
        Lora.Build(build, args.LoraRank, [input.Last], args.Units);
        quantized.Build(input.Last, args.Units);

        // every output of every position: n
        build.CountMultiplyAdds([.. input.Sample.With(-1, args.Units).Dims, input.Last]);
        build.Output(input.With(-1, args.Units));
    }
}
