using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.Attributes;

/// <summary>Writes the outputs that layers take as users write them, and leaves out that of the layer before.</summary>
internal sealed class OutputReferences(NetworkView view)
{
    private const string Input = nameof(LayerAttribute.Input);
    private const string Inputs = nameof(MergeAttribute.Inputs);
    private const string Query = nameof(HeadAttentionAttribute.Query);
    private const string Value = nameof(HeadAttentionAttribute.Value);
    private const string Key = nameof(HeadAttentionAttribute.Key);

    /// <summary>The number of outputs of each call.</summary>
    private readonly Dictionary<(string Layer, int Call), int> counts =
        view.Steps.ToDictionary(step => (step.Node.Name, step.Number), step => step.Build.Outputs.Count);

    /// <summary>What a layer takes that names nothing; null where that is no single output.</summary>
    private string? before;

    /// <summary>The call is that before the next layer.</summary>
    public void Follow(Step step) => before = step.Build.Outputs.Count == 1 ? NameOf(new(step.Node.Name, step.Number, 0)) : null;

    public LayerSource Shorten(LayerSource layer)
    {
        layer = layer with { Arguments = layer.Arguments.Map(Short) };
        // A layer that can take several may take one.
        if (layer.Kind is "Use" or "Shared" && layer.ValueOf(Inputs) is ArgumentValue.Texts { Values: [{ } only] })
            layer = layer.Without(Inputs).With(Input, only);
        if (layer.TextOf(Input) is { } input && input == before)
            return layer.Without(Input);
        // A summary lists a key that is given, even where it is the value.
        return layer.TextOf(Query) is { } query && query == before && layer.TextOf(Value) == query && !layer.Gives(Key)
            ? layer.Without(Query).Without(Value)
            : layer;
    }

    private Argument Short(Argument argument) =>
        !LayerReferences.IsReference(argument.Name) || argument.Name == nameof(SharedAttribute.Layer) ? argument
        : argument.Value switch
        {
            ArgumentValue.Text { Value: var name } => argument with { Value = NameOf(OutputName.Parse(name)) },
            ArgumentValue.Texts { Values: var names } => argument with
            {
                Value = new EquatableArray<string>(names.Map(name => NameOf(OutputName.Parse(name)))),
            },
            _ => argument,
        };

    /// <summary>The shortest name of an output that cannot be read otherwise.</summary>
    private string NameOf(OutputName output)
    {
        var (layer, call, index) = (output.Layer, output.Call ?? 0, output.Index ?? 0);
        var isOnly = index == 0 && counts.TryGetValue((layer, call), out var count) && count == 1;
        var brief = new OutputName(layer, call == 0 ? null : call, null);
        return isOnly && OutputName.Parse(brief.ToString()) == brief ? brief.ToString() : new OutputName(layer, call, index).ToString();
    }
}
