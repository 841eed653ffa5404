using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>A change of the network that fixes a problem.</summary>
internal sealed record Suggestion
{
    private readonly Phrase? title;

    /// <param name="title">What is done, as a light bulb says it.</param>
    /// <param name="edits">The changes, to be made together.</param>
    public Suggestion(Phrase title, EquatableArray<Edit> edits)
    {
        this.title = title;
        Edits = edits;
    }

    private Suggestion(Edit edit) => Edits = new[] { edit };

    public EquatableArray<Edit> Edits { get; init; }

    /// <summary>What is done, as a light bulb says it: what was said, or what the only edit does.</summary>
    public Phrase Title => title ?? Edits[0] switch
    {
        SetArgument set => Phrase.Of($"Set {Word.Argument(set.Argument)} to {set.Value}"),
        ResetArgument reset => Phrase.Of($"Remove {Word.Argument(reset.Argument)}"),
        InsertLayer insert => Phrase.Of($"Insert {Word.Layer(insert.New)}"),
        WrapLayer wrap => Phrase.Of($"Insert {Word.Layer(wrap.Wrapper)}"),
        var edit => throw new InvalidOperationException($"{edit.GetType().Name} does not say what it does."),
    };

    /// <summary>Gives an argument of the layer at fault another value.</summary>
    public static Suggestion Set(string argument, ArgumentValue value) => new(new SetArgument(null, argument, value));

    /// <summary>Gives an argument of the layer at fault another value.</summary>
    public static Suggestion Set(Phrase title, string argument, ArgumentValue value) =>
        new(title, new Edit[] { new SetArgument(null, argument, value) });

    /// <summary>Takes an argument of the layer at fault away, so its default holds.</summary>
    public static Suggestion Reset(string argument) => new(new ResetArgument(null, argument));

    /// <summary>Takes an argument of the layer at fault away, so its default holds.</summary>
    public static Suggestion Reset(Phrase title, string argument) => new(title, new Edit[] { new ResetArgument(null, argument) });

    /// <summary>Puts a layer before the layer at fault.</summary>
    public static Suggestion Insert(LayerSource layer) => new(new InsertLayer(null, layer));

    /// <summary>Puts a layer before the layer at fault.</summary>
    public static Suggestion Insert(Phrase title, LayerSource layer) => new(title, new Edit[] { new InsertLayer(null, layer) });

    /// <summary>Puts a wrapper around the layer at fault.</summary>
    public static Suggestion Wrap(LayerSource wrapper) => new(new WrapLayer(null, wrapper));

    /// <summary>Puts a wrapper around the layer at fault.</summary>
    public static Suggestion Wrap(Phrase title, LayerSource wrapper) => new(title, new Edit[] { new WrapLayer(null, wrapper) });

    /// <summary>Takes the layer at fault away.</summary>
    public static Suggestion Remove(string kind) => new($"Remove {Word.Layer(kind)}", new Edit[] { new RemoveLayer(null) });
}
