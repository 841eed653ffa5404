using ParamGen.Core.Evaluation;
using ParamGen.Core.Text;

namespace ParamGen.Tool.Drawing;

/// <summary>Reads the parts of a drawing from a network: a box for each call of a layer.</summary>
/// <param name="isNested">Whether models within the model are drawn as well.</param>
internal sealed class PartReader(bool isNested)
{
    /// <summary>The parts of a network, with its outputs.</summary>
    public PartGraph Read(NetworkView view)
    {
        var steps = StepOrder.Of(view);
        var places = Places(steps);
        List<Part> parts = [.. steps.Select(step => PartOf(step, Links(step, places), isShared: false))];
        foreach (var step in steps.Where(step => step.IsOutput))
        {
            parts.Add(new()
            {
                Layers = [new("output", "Output", LayerFamily.Ends) { Content = "Output" }],
                Inputs = [new Link(places[step], 0)],
            });
        }

        return new(parts, []);
    }

    /// <summary>The parts of a network within another one, whose inputs enter and whose outputs leave.</summary>
    /// <param name="model">The network.</param>
    /// <param name="isShared">Whether this is a further call of it.</param>
    private PartGraph ReadInside(ModelLayer model, bool isShared)
    {
        var (view, report) = (model.View, model.Report!);
        var steps = StepOrder.Of(view).Where(step => step.Inbound.Count > 0).ToList();
        var places = Places(steps);
        foreach (var step in view.Steps.Where(step => step.Inbound.Count == 0))
            places[step] = ~Math.Max(0, report.Inputs.ToList().FindIndex(input => input.Layer == step.Node.Name));
        List<Part> parts = [.. steps.Select(step => PartOf(step, Links(step, places), isShared))];
        var outputs = view.Steps.Where(step => step.IsOutput)
            .OrderBy(step => report.Outputs.ToList().FindIndex(output => output.Layer == step.Node.Name));
        return new(parts, [.. outputs.Select(step => LinkTo(places[step], 0))]);
    }

    private static Dictionary<Step, int> Places(List<Step> steps) =>
        steps.Select((step, i) => (step, i)).ToDictionary(pair => pair.step, pair => pair.i);

    private static Link[] Links(Step step, Dictionary<Step, int> places) =>
        [.. step.Inbound.Zip(step.OutputsTaken, (from, output) => LinkTo(places[from], output))];

    private static Link LinkTo(int place, int output) => place < 0 ? new(Link.Outside, ~place) : new(place, output);

    private Part PartOf(Step step, IReadOnlyList<Link> inputs, bool isShared)
    {
        var first = step.IsFirst && !isShared;
        var inside = step.Layer is ModelLayer model ? ReadInside(model, !first) : null;
        var (build, node) = (step.Build, step.Node);
        var parameters = build.Weights.Sum(weight => weight.Count);
        var title = LayerText.Title(node, build.Outputs.Count == 0 ? 0 : build.Outputs[0].Rank - 2);
        var layer = new DrawnLayer(node.Name, title, inside is null ? LayerFamily.Of(node) : LayerFamily.Model)
        {
            GivenName = IsTelling(node.Name, node.KerasName) ? node.Name : null,
            Activation = node.KerasName is "Activation" || node.Recurrent.Count > 0 ? null : LayerText.Activation(node),
            Remarks = [.. LayerText.Remarks(node)],
            Rate = LayerText.Rate(node),
            Parameters = first ? parameters : 0,
            IsShared = !first,
            IsPadding = node.KerasName.StartsWith("ZeroPadding", StringComparison.Ordinal),
            Shape = string.Join(", ", build.Outputs.Select(LayerText.Of)),
            Area = build.Outputs is [{ Rank: > 2 } output]
                ? output.Sample.Dims.SkipLast(1).Aggregate((double?)1, (area, size) => area * size)
                : null,
            Enlarges = LayerText.Enlarges(node.KerasName),
            Details = [.. Details(step, parameters)],
        };
        layer = layer with
        {
            Content = string.Join(
                ',',
                [
                    inside is null ? LayerText.Content(node) : new Part { Inside = inside }.Content,
                    first ? "" : "shared " + node.Name,
                    .. build.Inbound.Select(inbound => inbound.Shape.ToString()),
                    layer.Shape,
                    .. build.Weights.Select(weight => $"{weight.Path} {weight.Shape} {weight.DType} {weight.Trainable}"),
                    step.Source.Source?.Operator is { } call ? string.Join(';', [.. call.Settings, .. call.Args, .. call.NamedArgs]) : "",
                ]),
        };
        return isNested && inside is not null
            ? new() { Inside = inside, Title = $"{layer.Title} {layer.Name}", Inputs = inputs }
            : new() { Layers = [layer], Inputs = [.. inputs.Distinct()] };
    }

    private static IEnumerable<(string Heading, string Value)> Details(Step step, long parameters)
    {
        var (build, node) = (step.Build, step.Node);
        yield return ("Layer", node.Name);
        yield return ("Type", node.KerasName);
        if (build.Inbound.Count > 0)
            yield return ("Input shape", string.Join(", ", build.Inbound.Select(inbound => inbound.Shape)));
        yield return ("Output shape", string.Join(", ", build.Outputs));
        yield return ("Parameters", Numbers.Grouped(parameters) + (step.IsFirst ? "" : " (shared, counted once)"));
        if (parameters > 0)
            yield return ("Trainable parameters", Numbers.Grouped(build.Weights.Sum(weight => weight.Trainable ? weight.Count : 0)));
        if (build.MultiplyAdds.Value is not 0)
            yield return ("Multiply-adds", build.MultiplyAdds.Value is { } count ? $"{Numbers.Grouped(count)} per sample" : "unknown");
        foreach (var weight in build.Weights)
            yield return ($"Weight {weight.Path}", weight.Shape.ToString());
        foreach (var (name, value) in LayerText.Arguments(node).Where(argument => argument.Name != "Name"))
            yield return (name, value);
    }

    /// <summary>Whether a name says more than the class of the layer, in Keras's spelling, and a number.</summary>
    private static bool IsTelling(string name, string kind)
    {
        var letters = name.Replace("_", "", StringComparison.Ordinal);
        return !letters.StartsWith(kind, StringComparison.OrdinalIgnoreCase) || !letters.Skip(kind.Length).All(char.IsAsciiDigit);
    }
}
