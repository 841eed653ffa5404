using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>
/// The inputs that take what a model gives, <c>[Input(typeof(Encoder))]</c>: one for each of its outputs, of its name, shape and type.
/// </summary>
internal sealed class ModelInputs
{
    private const string Name = nameof(LayerAttribute.Name);

    private readonly LayerSource layer;
    private readonly NetworkEvaluation evaluation;

    public ModelInputs(LayerSource layer)
    {
        this.layer = layer;
        evaluation = NetworkEvaluator.Evaluate(layer.Model!);
        Names = evaluation.Report is { } report ? [.. NamesOf(report)] : [];
        if (Names is [_] && layer.TextOf(Name) is { Length: > 0 } name)
            Names = [name];
    }

    /// <summary>The inputs' names; none where the model is refused.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The inputs as if each had been written by itself; where the model is refused, one that stands in for them.</summary>
    public IEnumerable<LayerSource> Sources => evaluation.Report is { } report
        ? Enumerable.Range(0, Names.Count).Select(i => Source(report, i))
        : [new(layer.Kind, default)];

    /// <summary>Whether a layer is an input that takes what a model gives.</summary>
    public static bool Are(LayerSource layer) => layer is { Kind: Catalogue.Input, Model: not null };

    /// <summary>A problem with those of its suggestions that can be carried out.</summary>
    public static Problem Possible(NetworkSource network, Problem problem) =>
        problem.Suggestions.All(suggestion => Allow(network, suggestion))
        ? problem
        : problem with { Suggestions = problem.Suggestions.Where(suggestion => Allow(network, suggestion)).ToArray() };

    /// <summary>Of such an input the shape is the model's, and taking it away takes others with it.</summary>
    private static bool Allow(NetworkSource network, Suggestion suggestion) => suggestion.Edits.All(edit =>
        edit is not (SetArgument { Argument: nameof(InputAttribute.Shape) } or RemoveLayer)
        || edit.Layer is not { } position
        || position >= network.Layers.Count
        || !Are(network.Layers[position]));

    /// <summary>What is wrong with them.</summary>
    /// <param name="last">The last of the inputs.</param>
    public IEnumerable<Problem> Problems(LayerNode last)
    {
        if (evaluation.Report is null)
        {
            var inner = evaluation.Problems[0];
            var name = KerasNames.SnakeCase(layer.Model!.Name ?? "model") + "/" + inner.Name;
            yield return last.ProblemWithin(layer.Model!, inner) with { Texts = new([name, .. inner.Texts.Skip(1)]) };
        }
        // An input has a batch axis, which an operator over all axes takes away.
        else if (evaluation.Report.Outputs.Any(output => output.Shape.Rank == 0))
            yield return last.Problem(
                GraphRules.PG0314_NotPlaceable,
                null,
                [layer.Model!.Name ?? "", "has an output without a batch axis"]);
        else if (Names.Count > 1 && layer.Gives(Name))
            yield return last.Problem(
                GraphRules.PG0322_NameOfSeveralInputs,
                Name,
                [layer.Model!.Name ?? "", Names.Count],
                Suggestion.Reset(Name));
        else if (!layer.Gives(nameof(InputAttribute.DType))
            && evaluation.Report.Outputs.FirstOrDefault(output => output.DType is null) is { } unknown)
            yield return last.Problem(GraphRules.PG0325_UnknownInputType, null, [layer.Model!.Name ?? "", unknown.Layer]);
    }

    /// <summary>An output has its layer's name; further ones of the same layer are counted: lstm, lstm_1.</summary>
    private static IEnumerable<string> NamesOf(NetworkReport report)
    {
        var names = new KerasNames();
        names.Reserve(report.Outputs.Select(output => output.Layer));
        var seen = new HashSet<string>();
        foreach (var output in report.Outputs)
        {
            if (seen.Add(output.Layer))
                yield return output.Layer;
            else
                yield return names.NextOf(output.Layer);
        }
    }

    private LayerSource Source(NetworkReport report, int output)
    {
        var (shape, dtype) = (report.Outputs[output].Shape, report.Outputs[output].DType);
        var arguments = new List<Argument>
        {
            new(nameof(InputAttribute.Shape), new EquatableArray<int>([.. shape.Sample.Dims.Select(size => (int)(size ?? Dim.Unknown))])),
            new(Name, Names[output]),
        };
        if (shape.Rank > 0 && shape[0] is { } batch && !layer.Gives(nameof(InputAttribute.BatchSize)))
            arguments.Add(new(nameof(InputAttribute.BatchSize), (int)batch));
        if (dtype is { } known && !layer.Gives(nameof(InputAttribute.DType)))
            arguments.Add(new(nameof(InputAttribute.DType), known));
        // What is expected is expected of the first.
        arguments.AddRange(layer.Arguments.Where(argument =>
            argument.Name != Name && (output == 0 || argument.Name is nameof(InputAttribute.BatchSize)
            or nameof(InputAttribute.DType))));
        return new(layer.Kind, arguments);
    }
}
