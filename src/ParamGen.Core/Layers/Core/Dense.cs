using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
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
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (args.LoraRank != 0)
            return lowering.NotComputed("low-rank adapters are not covered", nameof(args.LoraRank));
        // On a sequence it works on rows: all axes before the last become one.
        var (input, width) = (lowering.Input, lowering.Input.Last);
        var isRow = input.Rank == 2;
        if (!isRow)
        {
            lowering.DependsOnBatch(BatchDependence.Kind.MissingOperator);
            if (lowering.HasUnknownBatch)
                return lowering.NotComputed("a dense layer on a sequence of an unknown batch size is not covered");
        }

        var rows = isRow ? input : lowering.AddReshape(input, [input.Count / width, width], "Tensordot/Reshape");
        DeviceConstant kernel = new([args.Units, width]);
        var result = lowering.Add(Op.FullyConnected, rows, [rows.Shape[0], args.Units], "MatMul", [kernel], ["Cast"]);
        if (!isRow)
            result = lowering.AddReshape(result, [.. input.Shape.Take(input.Rank - 1), args.Units], "Tensordot");
        if (args.UseBias)
            result = lowering.Add(Op.Bias, result, result.Shape, "Add", [new([args.Units]) { Width = 4 }], ["Add"]);
        return ActivationLowering.Apply(lowering, result, args.Activation, nameof(args.Activation));
    }

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
