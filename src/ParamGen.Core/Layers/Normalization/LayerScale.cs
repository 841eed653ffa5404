using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Normalization;

/// <remarks>Source: <see href="https://keras.io/api/applications/convnext/">Keras, ConvNeXt models</see>.</remarks>
internal sealed class LayerScale(LayerScaleAttribute args) : Layer
{
    public override bool KeepsAxes => true;

    public override void Check(ArgumentCheck check) => check.Positive(nameof(args.ProjectionDim), args.ProjectionDim);

    public override IEnumerable<string> WeightPaths => [LayerBuild.Unnamed];

    // A parameter that stands alone, of channels that are the last axis or the first.
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
        [Modules.OfWeights(
            build,
            "parameter",
            [("", build.Weights[0].Name)],
            own => [new(own), new(own[0], 1, 1), new(1, own[0], 1, 1), new(1, 1, own[0]), new(1, 1, 1, own[0])],
            followsInput: false)];

    public override void Build(LayerBuild build)
    {
        if (!build.HasRankAtLeast(2))
            return;
        // A single channel is scaled by each number, and a single number scales each channel.
        if (build.Input.Last is { } last && last != args.ProjectionDim && last != 1 && args.ProjectionDim != 1)
        {
            build.Refuse(
                ShapeRules.PG0240_WrongWidth,
                nameof(args.ProjectionDim),
                [Word.Argument(nameof(args.ProjectionDim)), args.ProjectionDim, build.InputName, build.Input],
                last is > 0 and <= int.MaxValue
                    ? [Suggestion.Set(nameof(args.ProjectionDim), (int)last)]
                    : []);
            return;
        }

        // one number a channel, to which Keras gives no name of its own
        build.AddWeight(LayerBuild.Unnamed, new(args.ProjectionDim));
        build.Output(args.ProjectionDim == 1 ? build.Input : build.Input.With(-1, args.ProjectionDim));
    }
}
