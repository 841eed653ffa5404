namespace ParamGen.Core.Layers;

/// <summary>
/// One of Keras's layers: from its arguments and the shape of its input to its weights, its output's shape and its
/// multiply-adds, or to what is wrong with them.
/// </summary>
internal abstract class Layer
{
    /// <summary>Keras's <c>__init__</c>: judges the arguments alone.</summary>
    public virtual void Check(ArgumentCheck check)
    {
    }

    /// <summary>Keras's <c>build</c> and <c>call</c>: judges the input and says what comes of it. The arguments have passed <see cref="Check"/>.</summary>
    public abstract void Build(LayerBuild build);

    /// <summary>The kinds of the layers that Keras makes within this one without a name: each takes a default name, which no later layer gets.</summary>
    public virtual IEnumerable<string> Hidden => [];

    /// <summary>The layers whose outputs this one takes, in order.</summary>
    public virtual IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, null);

    /// <summary>Those that <c>Inputs</c> names, or where it names none the single one.</summary>
    protected static IEnumerable<InputName> Inputs(LayerAttribute attribute, string[]? named) =>
        named is { Length: > 0 } ? named.Select(input => new InputName("Inputs", input)) : [new(nameof(attribute.Input), attribute.Input)];
}

/// <summary>A layer whose output another one takes.</summary>
/// <param name="Argument">The argument that names it.</param>
/// <param name="Name">Its name; null for the layer before.</param>
/// <param name="IsImplied">Whether it stands for another one that was given: it is taken, but not listed again.</param>
internal readonly record struct InputName(string Argument, string? Name, bool IsImplied = false);
