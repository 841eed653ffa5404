using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>A change of the network that mends a problem.</summary>
/// <param name="Title">What is done, as a light bulb says it.</param>
/// <param name="Edits">The changes, to be made together.</param>
internal sealed record Suggestion(string Title, EquatableArray<Edit> Edits)
{
    /// <summary>Gives an argument of the layer at fault another value.</summary>
    public static Suggestion Set(string title, string argument, ArgumentValue value) =>
        new(title, new Edit[] { new SetArgument(null, argument, value) });

    /// <summary>Takes an argument of the layer at fault away, so that its default holds.</summary>
    public static Suggestion Reset(string title, string argument) =>
        new(title, new Edit[] { new ResetArgument(null, argument) });

    /// <summary>Puts a layer before the layer at fault.</summary>
    public static Suggestion Insert(string title, LayerSource layer) =>
        new(title, new Edit[] { new InsertLayer(null, layer) });

    /// <summary>Puts a wrapper around the layer at fault.</summary>
    public static Suggestion Wrap(string title, LayerSource wrapper) =>
        new(title, new Edit[] { new WrapLayer(null, wrapper) });

    /// <summary>Takes the layer at fault away.</summary>
    public static Suggestion Remove(string title) =>
        new(title, new Edit[] { new RemoveLayer(null) });
}
