using ParamGen.Core.Collections;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Model;

/// <summary>A layer as it was written: its kind and the arguments that were given, whatever they were written in.</summary>
/// <param name="Kind">The name of Keras's class: <c>Conv2D</c>.</param>
/// <param name="Arguments">The arguments that were given, by the names of the attribute's properties.</param>
internal sealed record LayerSource(string Kind, EquatableArray<Argument> Arguments)
{
    /// <summary>The network that this layer is; null for a single layer.</summary>
    public NetworkSource? Model { get; init; }

    /// <summary>What its class declares of it, where it is a custom layer; null for one of Keras's.</summary>
    public DeclaredSource? Declared { get; init; }

    /// <summary>The shapes for which the layer was built, where a file says so: its weights are those for them.</summary>
    public EquatableArray<Shape> BuiltFor { get; init; }

    /// <summary>How the layer's kernel or table is quantized, where a file says so.</summary>
    public Quantization? Quantization { get; init; }

    /// <summary>The policies of layers that it makes within itself, where a file gives them others than its own.</summary>
    public EquatableArray<InnerPolicy> InnerPolicies { get; init; }

    /// <summary>The shapes of arrays that its weights start from, where a file has any.</summary>
    public EquatableArray<InitialShape> InitialShapes { get; init; }

    /// <summary>Keras's class in the file that it comes from, where the kind is called otherwise: an older name.</summary>
    public string? WrittenClass { get; init; }

    /// <summary>
    /// The outputs that the layer takes, in the order in which a file lists them; empty for that of the layer's arguments.
    /// </summary>
    public EquatableArray<string> Listed { get; init; }

    /// <summary>
    /// What a file says of the layer that decides no number, by Keras's names: an initializer's seed, an input that is optional.
    /// </summary>
    public EquatableArray<NamedOperand> Notes { get; init; }

    /// <summary>The same of its call: whether it is one of training.</summary>
    public EquatableArray<NamedOperand> CallNotes { get; init; }

    /// <summary>The operator that it is, and its call, or a further call of it; null for a layer.</summary>
    public OperatorSource? Operator { get; init; }

    public bool Gives(string argument) => Arguments.Any(given => given.Name == argument);

    /// <summary>The value of an argument; null where it is not given.</summary>
    public ArgumentValue? ValueOf(string argument) => Arguments.FirstOrDefault(given => given.Name == argument)?.Value;

    /// <summary>The text that an argument gives; null where it gives none.</summary>
    public string? TextOf(string argument) => ValueOf(argument) is ArgumentValue.Text { Value: var text } ? text : null;

    /// <summary>The layer with another value of an argument.</summary>
    public LayerSource With(string argument, ArgumentValue value) =>
        this with { Arguments = new([.. Without(argument).Arguments, new(argument, value)]) };

    /// <summary>The layer without an argument, whose default holds then.</summary>
    public LayerSource Without(string argument) =>
        this with { Arguments = Arguments.Where(given => given.Name != argument).ToArray() };
}
