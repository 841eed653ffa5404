using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>A change of the network that mends a problem.</summary>
/// <param name="Title">What is done, as a light bulb says it.</param>
/// <param name="Edits">The changes, to be made together.</param>
internal sealed record Suggestion(string Title, EquatableArray<Edit> Edits)
{
    /// <summary>Gives an argument of the layer at fault another value.</summary>
    public static Suggestion Set(string title, string argument, object value) =>
        new(title, new Edit[] { new SetArgument(null, argument, value) });

    /// <summary>Takes an argument of the layer at fault away, so that its default holds.</summary>
    public static Suggestion Reset(string title, string argument) =>
        new(title, new Edit[] { new ResetArgument(null, argument) });

    /// <summary>Puts a layer before the layer at fault.</summary>
    public static Suggestion Insert(string title, LayerSource layer) =>
        new(title, new Edit[] { new InsertLayer(null, layer) });

    /// <summary>Takes the layer at fault away.</summary>
    public static Suggestion Remove(string title) =>
        new(title, new Edit[] { new RemoveLayer(null) });
}

/// <summary>A change of one layer.</summary>
/// <param name="Layer">Its position among the sources; null for the layer at fault.</param>
internal abstract record Edit(int? Layer);

/// <summary>Gives an argument another value.</summary>
internal sealed record SetArgument(int? Layer, string Argument, object Value) : Edit(Layer);

/// <summary>Takes an argument away, so that its default holds.</summary>
internal sealed record ResetArgument(int? Layer, string Argument) : Edit(Layer);

/// <summary>Puts a new layer before a layer.</summary>
internal sealed record InsertLayer(int? Layer, LayerSource New) : Edit(Layer);

/// <summary>Takes a layer away.</summary>
internal sealed record RemoveLayer(int? Layer) : Edit(Layer);
