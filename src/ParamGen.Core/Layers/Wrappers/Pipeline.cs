using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Wrappers;

/// <summary>Several layers one after the other, as a single one.</summary>
/// <param name="args">Its arguments.</param>
/// <param name="inner">The layers.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/preprocessing_layers/">Keras, preprocessing layers, Pipeline</see>.</remarks>
internal sealed class Pipeline(PipelineAttribute args, IReadOnlyList<LayerNode> inner) : Layer
{
    private IEnumerable<Layer> Layers => inner.Select(node => node.Layer);

    public override IEnumerable<string> WeightPaths => inner.SelectMany(node => node.WeightPaths(node.Name));

    public override int MaxOutputs => Layers.LastOrDefault()?.MaxOutputs ?? 1;

    /// <summary>Keras gives a pipeline no type of its own.</summary>
    public override IEnumerable<(string Argument, string Place)> Ineffective => [(nameof(args.DType), "the pipeline's layers")];

    public override int? SpatialAxes => Common(layer => layer.SpatialAxes);

    public override DataFormat? Format => Common(layer => layer.Format);

    public override double Reduction => Layers.Aggregate(1.0, (product, layer) => product * layer.Reduction);

    public override bool KeepsAxes => Layers.All(layer => layer.KeepsAxes);

    public override bool MixesPositions => Layers.Any(layer => layer.MixesPositions);

    public override bool AwaitsAdapt => Layers.Any(layer => layer.AwaitsAdapt);

    // What the last of them says that does not keep what it takes
    public override Fractions Fractions =>
        Layers.Select(layer => layer.Fractions).LastOrDefault(fractions => fractions is not Fractions.Kept) is var last
            && Layers.All(layer => layer.Fractions is Fractions.Kept) ? Fractions.Kept : last;

    public override void Check(ArgumentCheck check) => check.Positive(nameof(args.Layers), args.Layers);

    public override void Build(LayerBuild build)
    {
        var taken = build.Inbound[0];
        var stored = new KerasNames();
        foreach (var node in inner)
        {
            var step = build.Inner(node, node.Name, "layers/" + stored.Next(node.KerasName), taken);
            if (build.IsRefused)
                return;
            if (node == inner[inner.Count - 1])
            {
                build.Output(step.Outputs.ToArray());
                build.OutputDTypes = step.OutputDTypes;
            }
            else if (step.Outputs.Count > 1)
            {
                build.Refuse(ArgumentRules.PG0136_SeveralOutputsOnTheWay, null, [node.Name, step.Outputs.Count]);
                return;
            }

            taken = new(node.Index, node.Name, node.Kind.Name, step.Outputs[0], node.Name) { DType = step.OutputDTypes[0] };
        }
    }

    /// <summary>What all of the layers say; null where they differ.</summary>
    private T? Common<T>(Func<Layer, T?> answer)
        where T : struct
    {
        var answers = Layers.Select(answer).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : null;
    }
}
