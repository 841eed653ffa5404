using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Evaluation;

/// <summary>A Sequential of a file that does not say what it takes: it takes what it is called with first.</summary>
internal static class OpenModel
{
    public static bool Is(NetworkSource source) =>
        source is { Class: "Sequential", Layers.Count: > 0 } && source.Layers.All(layer => layer.Kind != Catalogue.Input);

    /// <summary>The model with an input of a shape.</summary>
    public static NetworkSource Close(NetworkSource source, Shape shape)
    {
        var arguments = new List<Argument>
        {
            new(nameof(InputAttribute.Shape), new EquatableArray<int>([.. shape.Sample.Dims.Select(size => (int)(size ?? Dim.Unknown))])),
        };
        if (shape[0] is { } batch)
            arguments.Add(new(nameof(InputAttribute.BatchSize), (int)batch));
        return source with { Layers = new([new(Catalogue.Input, arguments), .. source.Layers]) };
    }

    /// <summary>Its numbers. What is wrong is said of the layers as the file has them.</summary>
    public static NetworkEvaluation Evaluate(NetworkSource closed)
    {
        var evaluation = NetworkEvaluator.Evaluate(closed);
        return evaluation with
        {
            Problems = evaluation.Problems.Map(AsWritten),
        };
    }

    /// <summary>A problem of the closed model where the file has the layer.</summary>
    public static Problem AsWritten(Problem problem) =>
        problem with { Origin = problem.Origin with { Index = Math.Max(0, problem.Origin.Index - 1) } };
}
