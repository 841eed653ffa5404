using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Formats.Keras;

/// <summary>What cannot be read of what Keras wrote.</summary>
/// <param name="Position">The offset of the text at fault.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Texts">What the rule's message is filled with.</param>
internal sealed record KerasError(int Position, Rule Rule, EquatableArray<Word> Texts)
{
    private const string notAModel = "not a Sequential or Functional model written by Keras; write the file with model.to_json()";

    /// <summary>The rule's id and its message, which names the place before the layer.</summary>
    public string Text(string place) =>
        Rule.Text(KerasWording.Instance, [place + Texts[0].Write(KerasWording.Instance), .. Texts.Skip(1)]);

    /// <summary>The error with a further sentence at the end of its message.</summary>
    public KerasError With(string advice)
    {
        var last = Texts[Texts.Count - 1].Write(KerasWording.Instance);
        var text = last.EndsWith("?", StringComparison.Ordinal)
            ? $"{last} {char.ToUpperInvariant(advice[0])}{advice.Substring(1)}"
            : $"{last}; {advice}";
        return this with { Texts = new([.. Texts.Take(Texts.Count - 1), text]) };
    }

    public static KerasError NotJson(int position, string reason) => new(position, FileRules.PG0503_NotJson, new("JSON", reason));

    /// <param name="position">Where it stands.</param>
    /// <param name="what">What it is; null where that is not known.</param>
    public static KerasError NotAModel(int position, string? what = null) =>
        new(position, FileRules.PG0504_NotAModel, new("model", what ?? notAModel));

    /// <summary>Nothing says which Keras 2 wrote the file.</summary>
    public static KerasError NoVersion(int position) => new(position, FileRules.PG0512_NoVersion, new("model"));

    /// <summary>An operator in a file in which Keras finds none again.</summary>
    public static KerasError NotLoadable(int position, string layer, string className) =>
        new(position, FileRules.PG0515_NotLoadable, new(layer, className));

    /// <summary>A layer of no known kind; of none at all where it names no class.</summary>
    public static KerasError Layer(JsonValue json) =>
        new(json.Position, FileRules.PG0505_UnknownLayer, new(KerasUnknown.Label(json), KerasUnknown.Layer(json)));

    /// <summary>A function of TensorFlow that is not known.</summary>
    public static KerasError Function(int position, string layer, string path) =>
        new(position, FileRules.PG0505_UnknownLayer, new(layer, KerasUnknown.Function("tf." + path)));

    public static KerasError Argument(int position, string layer, string reason) =>
        new(position, FileRules.PG0506_UnknownArgument, new(layer, reason));

    /// <summary>What a layer takes, or a model is made of, cannot be read.</summary>
    public static KerasError Connection(int position, string layer, string reason) =>
        new(position, FileRules.PG0510_UnknownConnection, new(layer, reason));

    /// <summary>A wrapper of single layers that wraps a model: Keras refuses it as well, each for a reason of its own.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="wrapper">The wrapper's class.</param>
    /// <param name="what">What it wraps.</param>
    public static KerasError Wraps(int position, string wrapper, string what)
    {
        var reason = wrapper switch
        {
            "Bidirectional" => "goes through no sequence in a direction that could be turned around",
            "SpectralNormalization" => "has no kernel of its own",
            _ => "is not a cell",
        };
        return Connection(position, wrapper, $"wraps {what}, which {reason}");
    }

    /// <summary>A call of a layer that is called less often.</summary>
    public static KerasError NoCall(KerasTensor tensor, string taker) =>
        new(tensor.Position, GraphRules.PG0302_UnknownInput, new(taker, $"'{tensor.Layer}' has no call {tensor.Call}", ""));

    /// <summary>A layer that is not there.</summary>
    public static KerasError NoLayer(int position, string taker, string name, IEnumerable<string> names) =>
        new(position, GraphRules.PG0302_UnknownInput, new(taker, $"no layer is named '{name}'", KerasEnumNames.DidYouMean(name, names)));

    public static KerasError Slash(int position, string name) => new(position, GraphRules.PG0321_SlashInName, SlashTexts(name));

    private static EquatableArray<Word> SlashTexts(string name) => new(name, name.Replace('/', '_'));
}
