using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>Says where a network differs from that in a file of Keras's.</summary>
internal sealed partial class ArchitectureReview(string file, Compared compared)
{
    /// <param name="view">The network.</param>
    /// <param name="report">Its numbers.</param>
    /// <param name="contract">The file.</param>
    /// <param name="compared">The class.</param>
    public static IEnumerable<Problem> Problems(NetworkView view, NetworkReport report, ArchitectureContract contract, Compared compared)
    {
        var evaluation = NetworkEvaluator.Evaluate(contract.Network, out var other);
        var review = new ArchitectureReview(contract.File, compared);
        return evaluation.Report is { } otherReport && other is not null
            ? review.Compare(new(view, report), new(other, otherReport))
            : [review.Network($"its own network is invalid: {evaluation.Problems[0].Text(PlainWording.Instance, "")}")];
    }

    private IEnumerable<Problem> Compare(ViewedNetwork own, ViewedNetwork other) =>
        GraphPairing.Of(own, other, pairs => pairs.Count(pair => Differ(pair.Own, pair.Other, own, other))) is { } pairs
            ? OfLayers(pairs, own, other)
            : [FirstOf(LayerAlignment.Of(own, other), own, other)];

    /// <summary>Whether two layers differ, those within them aside.</summary>
    private bool Differ(LayerNode mine, LayerNode theirs, ViewedNetwork own, ViewedNetwork other)
    {
        var (build, otherBuild) = (own.FirstCallOf(mine).Build, other.FirstCallOf(theirs).Build);
        return NameDiffers(mine, theirs)
            || build.Outputs != otherBuild.Outputs
            || !build.Weights.Select(weight => weight.Shape).SequenceEqual(otherBuild.Weights.Select(weight => weight.Shape))
            || new LayerArguments(LayerMatch.RankOf(build)).Differences(mine, theirs).Any();
    }

    /// <summary>
    /// What differs in networks with the same layers and connections: arguments, or else what they show: the first shape or type.
    /// </summary>
    private IEnumerable<Problem> OfLayers(IReadOnlyList<(LayerNode Own, LayerNode Other)> pairs, ViewedNetwork own, ViewedNetwork other)
    {
        var found = pairs.SelectMany(pair => OfLayer(pair.Own, pair.Other, own, other)).ToList();
        var quantized = pairs.Where(pair => QuantizationOf(pair.Own) != QuantizationOf(pair.Other)).Take(1).ToList();
        found.AddRange(quantized.Select(pair => Quantized(pair.Own, pair.Other)));
        return found.Count > 0 ? found : pairs.SelectMany(pair => OfShapes(pair.Own, pair.Other, own, other)).Take(1);
    }

    /// <summary>What differs in one layer by itself.</summary>
    private IEnumerable<Problem> OfLayer(LayerNode mine, LayerNode theirs, ViewedNetwork own, ViewedNetwork other)
    {
        var (step, otherStep) = (own.FirstCallOf(mine), other.FirstCallOf(theirs));
        if (step.Inbound.Count == 0 && step.Build.Outputs != otherStep.Build.Outputs)
            yield return OfInput(mine, theirs, step, otherStep);
        if (step.Inbound.Count == 0 && TypesOf(step, otherStep) is (var type, var otherType))
            yield return mine.Problem(
                ContractRules.PG0603_NetworkDiffers,
                nameof(LayerAttribute.DType),
                [file, $"its type is {type.Word()} here, and {otherType.Word()} there ('{theirs.Name}')"],
                [Suggestion.Set(nameof(LayerAttribute.DType), otherType)]);
        if (NameDiffers(mine, theirs))
            yield return Name(mine, theirs, theirs.Name);
        foreach (var difference in new LayerArguments(LayerMatch.RankOf(step.Build)).Differences(mine, theirs))
            yield return Argument(mine, theirs, difference);
        foreach (var problem in OfInner(mine, theirs, step.Build).Concat(OfModel(mine, theirs)))
            yield return problem;

        var (mineReport, theirReport) = (own.ReportOf(mine), other.ReportOf(theirs));
        if (mine.Layer is not ModelLayer
            && QuantizationOf(mine) == QuantizationOf(theirs)
            && mineReport.Parameters == theirReport.Parameters
            && mineReport.TrainableParameters != theirReport.TrainableParameters)
            yield return mine.Problem(ContractRules.PG0603_NetworkDiffers, nameof(LayerAttribute.Trainable), [
                file,
                $"{mineReport.TrainableParameters} of its parameters are trainable here, and {theirReport.TrainableParameters} there",
            ]);
    }

    /// <summary>What differs in two models that are layers.</summary>
    private IEnumerable<Problem> OfModel(LayerNode mine, LayerNode theirs)
    {
        if (mine.Layer is not ModelLayer model || theirs.Layer is not ModelLayer otherModel)
            yield break;
        foreach (var inner in Compare(new(model.View, model.Report!), new(otherModel.View, otherModel.Report!)))
            yield return inner.Origin.IsNetwork ? inner : model.Within(mine, inner);
    }

    private IEnumerable<Problem> OfShapes(LayerNode mine, LayerNode theirs, ViewedNetwork own, ViewedNetwork other)
    {
        var (step, otherStep) = (own.FirstCallOf(mine), other.FirstCallOf(theirs));
        var (weights, otherWeights) = (step.Build.Weights, otherStep.Build.Weights);
        if (!weights.Select(weight => (weight.Shape, weight.DType))
            .SequenceEqual(otherWeights.Select(weight => (weight.Shape, weight.DType))))
            yield return Network(mine, $"its weights are {Text(weights)} here, and {Text(otherWeights)} there");
        if (step.Build.Outputs != otherStep.Build.Outputs)
            yield return Network(mine, $"its output is {step.Build.Outputs.Text()} here, and {otherStep.Build.Outputs.Text()} there");
        if (TypesOf(step, otherStep) is (var type, var otherType))
            yield return Network(mine, $"its output is {type.Word()} here, and {otherType.Word()} there");

        static string Text(IEnumerable<Weight> weights) =>
            string.Join(", ", weights.Select(weight => $"{weight.Name} {weight.Shape} {weight.DType.Word()}"));
    }

    /// <summary>The types of the first output that has another one in the file; null where all that are known are the same.</summary>
    private static (DType Own, DType Other)? TypesOf(Step step, Step otherStep) => step.Build.OutputDTypes
        .Zip(otherStep.Build.OutputDTypes, (own, other) => (own, other))
        .Where(types => types is { own: not null, other: not null } && types.own != types.other)
        .Select(types => ((DType, DType)?)(types.own!.Value, types.other!.Value))
        .FirstOrDefault();

    /// <summary>The first difference of two networks that are not one graph.</summary>
    private Problem FirstOf(IReadOnlyList<(LayerNode? Own, LayerNode? Other)> pairs, ViewedNetwork own, ViewedNetwork other)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            switch (pairs[i])
            {
                case ({ } mine, null):
                    return Layer(mine, "the file has no such layer");
                case (null, { } theirs):
                    var next = pairs.Skip(i).Select(pair => pair.Own).FirstOrDefault(node => node is not null);
                    return Layer(
                        next ?? own.Nodes[own.Nodes.Count - 1],
                        $"the file has the {theirs.KerasName} layer '{theirs.Name}' {(next is null ? "after" : "before")} this one");
                case ({ } mine, { } theirs) when !LayerMatch.IsSameKind(mine, theirs):
                    return Layer(mine, $"the file has the {theirs.KerasName} layer '{theirs.Name}' in its place");
            }
        }

        var names = pairs.ToDictionary(pair => pair.Own!.Name, pair => pair.Other!.Name, StringComparer.Ordinal);
        return pairs.Select(pair => OfConnections(pair.Own!, pair.Other!, names, own, other)).FirstOrDefault(problem => problem is not null)
            ?? Network($"the order of its inputs or outputs is another: {Ends(other)} there, and {Ends(own)} here");

        static string Ends(ViewedNetwork network) =>
            string.Join(", ", network.Report.Inputs.Concat(network.Report.Outputs).Select(tensor => $"'{tensor.Layer}'"));
    }

    /// <summary>What a layer takes, where that is something else in the file.</summary>
    private Problem? OfConnections(
        LayerNode mine,
        LayerNode theirs,
        Dictionary<string, string> names,
        ViewedNetwork own,
        ViewedNetwork other)
    {
        var (mineReport, theirReport) = (own.ReportOf(mine), other.ReportOf(theirs));
        // Where what both take has the same names, it is the inputs that are in another order.
        return InOrder(mineReport.Inbound.Select(edge => $"{edge with { Layer = names[edge.Layer] }}"))
            .SequenceEqual(InOrder(theirReport.Inbound.Select(edge => $"{edge}")))
            || Text(mineReport) == Text(theirReport)
            ? null
            : Network(mine, $"it takes {Text(mineReport)} here, and {Text(theirReport)} there");

        IEnumerable<string> InOrder(IEnumerable<string> edges) =>
            mine.Layer.IsSymmetric ? edges.OrderBy(edge => edge, StringComparer.Ordinal) : edges;

        static string Text(LayerReport layer) =>
            layer.Inbound.Count == 0 ? "nothing" : string.Join(", ", layer.Inbound.Select(edge => $"'{edge}'"));
    }

    private bool NameDiffers(LayerNode own, LayerNode other) => NameDiffers(own, own.Name, other, other.Name);

    /// <summary>Of two files, each may have counted on from layers that were made before it.</summary>
    private bool NameDiffers(LayerNode own, string name, LayerNode other, string otherName) => IsNameWritten(own)
        && name != otherName
        && !(compared.IsOfFile && LayerMatch.IsOfKeras(own, name) && LayerMatch.IsOfKeras(other, otherName));

    private static bool IsNameWritten(LayerNode own) => own.Scope is null && !string.IsNullOrEmpty(own.Attribute.Name);

    private Problem OfInput(LayerNode mine, LayerNode theirs, Step step, Step otherStep)
    {
        var isOnlyBatch = step.Output.Sample == otherStep.Output.Sample;
        return mine.Problem(
            ContractRules.PG0603_NetworkDiffers,
            isOnlyBatch ? nameof(InputAttribute.BatchSize) : nameof(InputAttribute.Shape),
            [file, $"its shape is {step.Output} here, and {otherStep.Output} there ('{theirs.Name}')"],
            isOnlyBatch ? [BatchOf(otherStep.Output)]
            : SizesOf(otherStep.Output) is { } sizes ? [Suggestion.Set(nameof(InputAttribute.Shape), sizes)]
            : []);
    }

    private static Suggestion BatchOf(Shape shape) => shape[0] is { } size
        ? Suggestion.Set(nameof(InputAttribute.BatchSize), size)
        : Suggestion.Reset(nameof(InputAttribute.BatchSize));

    private static ArgumentValue? SizesOf(Shape shape) => shape.Sample.Dims.All(size => size is null or <= int.MaxValue)
        ? (ArgumentValue)new EquatableArray<int>([.. shape.Sample.Dims.Select(size => (int)(size ?? Dim.Unknown))])
        : null;

    private Problem Argument(LayerNode own, LayerNode other, ArgumentDifference difference) => own.Problem(
        ContractRules.PG0601_ArgumentDiffers,
        difference.Argument,
        [Word.Argument(difference.Argument), Written(difference.Own), file, Written(difference.Other), other.Name],
        difference.Other is { } value ? [Suggestion.Set(difference.Written, value)] : [Suggestion.Reset(difference.Argument)]);

    private Problem Name(LayerNode own, LayerNode other, string name) =>
        Argument(own, other, new(nameof(LayerAttribute.Name), own.Name, name, nameof(LayerAttribute.Name)));

    private static Word Written(ArgumentValue? value) => value is null ? "not set" : Word.Value(value);

    private Problem Layer(LayerNode own, string difference) => own.Problem(ContractRules.PG0602_LayerDiffers, null, [file, difference]);

    private Problem Network(string difference) => Problem.OfNetwork(ContractRules.PG0603_NetworkDiffers, compared.Name, file, difference);

    private Problem Network(LayerNode own, string difference) =>
        own.Problem(ContractRules.PG0603_NetworkDiffers, null, [file, difference]);
}
