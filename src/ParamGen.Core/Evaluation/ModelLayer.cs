using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Evaluation;

/// <summary>A network as a layer of another one.</summary>
/// <remarks>Source: <see href="https://keras.io/guides/functional_api/">Keras, nested models</see>.</remarks>
internal sealed class ModelLayer(NetworkSource source, UseAttribute args) : Layer
{
    /// <summary>The network with an input, where it had none before it was called.</summary>
    private NetworkSource? closed;

    private NetworkView? view;

    private Lazy<NetworkEvaluation> evaluation = new(() => NetworkEvaluator.Evaluate(source));

    /// <summary>Whether it does not say what it takes, and has not been called yet.</summary>
    private bool IsOpen => closed is null && OpenModel.Is(source);

    /// <summary>The numbers of the network by itself; null where they are not known, or not yet.</summary>
    public NetworkReport? Report => IsOpen ? null : evaluation.Value.Report;

    /// <summary>What is known of the network, be it valid by itself or not.</summary>
    public NetworkSketch? Sketch => Report is { } report ? NetworkSketch.Of(report) : evaluation.Value.Sketch;

    public override string? KerasName => Report is not { } report ? null
        : report.Listing is Listing.Sequential ? "Sequential" : "Functional";

    public override IEnumerable<string> WeightPaths =>
        Report?.Layers.SelectMany(layer => layer.Weights.Select(weight => layer.Name + "/" + weight.Path)) ?? [];

    public override int MaxOutputs => Report?.Outputs.Count ?? 1;

    // Its layers may do anything with what they are given, and end in numbers of any kind.
    public override bool MixesPositions => true;

    public override bool HasConstants => Report is not null && View.HasConstants;

    public override Fractions Fractions => Fractions.None;

    /// <summary>What is wrong with the models that a layer is or wraps.</summary>
    public static IEnumerable<Problem> ProblemsOf(LayerNode node)
    {
        if (node.Layer is ModelLayer { Report: null, IsOpen: false } model)
            yield return node.ProblemWithin(model.Source, model.evaluation.Value.Problems[0]);
        foreach (var problem in node.Inner.SelectMany(ProblemsOf))
            yield return problem;
    }

    /// <summary>The network with the input that it has, or was given as it was called.</summary>
    public NetworkSource Whole => closed ?? source;

    private NetworkSource Source => source;

    public override IEnumerable<(string Argument, string Place)> Ineffective => [(nameof(args.DType), "the model's layers")];

    /// <summary>The arguments that mean nothing where a block is placed: it is no layer, but stands for its layers.</summary>
    public static IEnumerable<(string Argument, string Place)> IneffectiveOfBlock =>
    [
        (nameof(UseAttribute.DType), "the block's layers"),
        (nameof(UseAttribute.Inputs), "the block's layers; a block has one Input"),
        (nameof(UseAttribute.Mask), "the block's layers"),
        (nameof(UseAttribute.Masks), "the block's layers"),
        (nameof(UseAttribute.ExpectedParameters), "the block's layers"),
        (nameof(UseAttribute.ExpectedOutput), "the block's last layer"),
    ];

    // As many as the model has, which is judged with their shapes.
    public override InputCount InputCount => InputCount.OneOrMore;

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, args.Inputs);

    public override void Build(LayerBuild build)
    {
        if (IsOpen)
            Close(build);
        if (Report is not { } report)
        {
            build.RefuseInner(source, evaluation.Value.Problems[0]);
            return;
        }

        Shape[] given = [.. build.Inbound.Select(inbound => inbound.Shape)];
        var own = report.Inputs.Shapes().ToArray();
        if (GivenShapes.Of(source.Calls, given, own) is not { } taken)
        {
            build.Refuse(GraphRules.PG0313_ModelInputs, null, [report.Inputs.Text(), new EquatableArray<Shape>(given).Text()]);
            return;
        }

        var holders = report.Holders();
        for (var i = 0; i < report.Layers.Count; i++)
        {
            foreach (var weight in report.Layers[i].Weights)
                build.AddWeight(weight with
                {
                    Path = report.Layers[i].Name + "/" + weight.Path,
                    Holder = Weight.HolderOf(holders[i], weight.Holder),
                });
        }

        // What the model gives for these very shapes, its own unknown sizes filled in.
        var filled = taken.SequenceEqual(own) ? evaluation.Value : NetworkEvaluator.Evaluate(Whole, taken);
        if (filled.Report is null)
        {
            build.RefuseInner(source, filled.Problems[0]);
            return;
        }

        if (source.Calls is ModelCalls.Any && !WeightsOf(filled.Report).SequenceEqual(WeightsOf(report)))
        {
            build.Refuse(GraphRules.PG0310_SharedWeights, null, [report.Inputs.Text(), new EquatableArray<Shape>(given).Text()]);
            return;
        }

        foreach (var layer in filled.Report.Layers)
            build.CountMultiplyAdds(layer.TotalMultiplyAdds);
        build.Trace = filled.Trace;
        build.Output(filled.Report.Outputs.Shapes().ToArray());
        build.OutputDTypes = filled.Report.Outputs.Map(output => output.DType);
    }

    /// <summary>Those of its layers, each once however often it is called.</summary>
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style)
    {
        ModuleHolder holder = new(build.Node, inner => Within(build.Node, inner));
        foreach (var step in View.FirstCalls)
        {
            foreach (var module in step.Layer.PyTorchModules(step.Build, style))
                yield return module with { Holders = new([.. module.Holders, holder]) };
        }
    }

    /// <summary>The calls of the network by itself, which is valid.</summary>
    public NetworkView View
    {
        get
        {
            if (view is null)
                NetworkEvaluator.Evaluate(Whole, out view);
            return view!;
        }
    }

    /// <summary>A problem of the network, as one of the layer that it is.</summary>
    public Problem Within(LayerNode node, Problem inner) =>
        node.ProblemWithin(source, closed is null ? inner : OpenModel.AsWritten(inner));

    private static IEnumerable<Weight> WeightsOf(NetworkReport report) => report.Layers.SelectMany(layer => layer.Weights);

    /// <summary>A model that does not say what it takes is built for what it is called with first.</summary>
    private void Close(LayerBuild build)
    {
        var whole = OpenModel.Close(source, build.Input);
        closed = whole;
        evaluation = new(() => OpenModel.Evaluate(whole));
    }
}
