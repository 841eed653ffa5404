using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Core;

/// <summary>A table from which each number of the input takes a row.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/embedding/">Keras, Embedding layer</see>.</remarks>
internal class Embedding(EmbeddingLayerAttribute args) : Layer
{
    public override bool TakesWholeNumbers => true;

    public override string? WidthArgument => nameof(args.OutputDim);

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(args.InputDim), args.InputDim);
        check.Positive(nameof(args.OutputDim), args.OutputDim);
        if (args.Weights is { } weights && weights.Length != (long)args.InputDim * args.OutputDim)
            check.Refuse(
                ArgumentRules.PG0102_WrongCountOfSizes,
                nameof(args.Weights),
                [Word.Argument(nameof(args.Weights)), weights.Length, $"{args.InputDim} × {args.OutputDim}"]);
        Lora.Check(check, args.LoraRank, args.EmbeddingsConstraint, nameof(args.EmbeddingsConstraint));
    }

    public override IEnumerable<string> WeightPaths => ["embeddings", .. Lora.WeightPaths("lora_embeddings")];

    public override IEnumerable<string> QuantizedWeightPaths => QuantizedTable.WeightPaths;

    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
        [Modules.OfWeights(build, "Embedding", [(Modules.Weight, "embeddings")], followsInput: false)];
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering)
    {
        if (args is not EmbeddingAttribute { LoraRank: 0, MaskZero: false })
            return lowering.NotComputed("an embedding with a mask or an adapter is not covered");
        // Indices come as int8, are made whole numbers, and those below 0 count from the end.
        var shape = lowering.Input.Shape;
        var numbers = lowering.Add(Op.Dequantize, lowering.Input, shape, "Deq").As(DeviceType.Float32);
        var indices = lowering.Add(Op.Cast, numbers, shape, "Cast").As(DeviceType.Int32);
        var negative = lowering.Add(Op.Less, indices, shape, "Less", [DeviceConstant.Integer(0)]);
        var moved = lowering.Add(Op.Add, indices, shape, "add", [DeviceConstant.Integer(args.InputDim)]).As(DeviceType.Int32);
        lowering.DependsOnBatch(BatchDependence.Kind.OtherOperators);
        var select = lowering.HasUnknownBatch ? Op.SelectV2 : Op.Select;
        var chosen = lowering.Add(select, [negative, moved, indices], shape, "SelectV2").As(DeviceType.Int32);
        DeviceConstant table = new([args.InputDim, args.OutputDim]);
        return lowering.Add(Op.Gather, chosen, [.. shape, args.OutputDim], "GatherV2", [table], ["GatherV2"]);
    }

    public override void Build(LayerBuild build)
    {
        // rows × columns
        if (build.Quantization is null)
            build.AddWeight(
                "embeddings",
                new(args.InputDim, args.OutputDim),
                args.LoraRank == 0,
                args.EmbeddingsInitializer,
                nameof(args.EmbeddingsInitializer),
                role: WeightRole.Table);
        Lora.Build(build, args.LoraRank, [args.InputDim], args.OutputDim, "lora_embeddings");
        if (build.Quantization is { } quantization)
            QuantizedTable.Build(build, quantization, args.InputDim, args.OutputDim);
        build.Output(new Shape([.. build.Input.Dims, args.OutputDim]));
    }
}
