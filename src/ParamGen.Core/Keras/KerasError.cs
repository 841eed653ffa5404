using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Problems;

namespace ParamGen.Core.Keras;

/// <summary>What cannot be read of what Keras wrote.</summary>
/// <param name="Position">The offset of the text at fault.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Texts">What the rule's message is filled with.</param>
internal sealed record KerasError(int Position, Rule Rule, EquatableArray<string> Texts)
{
    public static KerasError NotJson(int position, string reason) => new(position, FileRules.PG0503_NotJson, new("JSON", reason));

    public static KerasError NotAModel(int position) => new(position, FileRules.PG0504_NotAModel, new("model"));

    /// <summary>A layer of no known kind; of none at all where the kind is empty.</summary>
    public static KerasError Layer(int position, string kind) =>
        new(position, FileRules.PG0505_UnknownLayer, new(kind.Length > 0 ? kind : "layer", kind, KerasWords.DidYouMean(kind, Catalogue.All.Select(known => known.KerasName))));

    public static KerasError Argument(int position, string layer, string reason) => new(position, FileRules.PG0506_UnknownArgument, new(layer, reason));
}
