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

    /// <summary>The shapes for which the layer was built, where a file says so: its weights are those for them.</summary>
    public EquatableArray<Shape> BuiltFor { get; init; }

    /// <summary>Whether it is an operator of a file, such as x + y, that is read as the layer of its name.</summary>
    public bool IsOperator { get; init; }

    public bool Gives(string argument) => Arguments.Any(given => given.Name == argument);
}

/// <summary>An argument that was given.</summary>
/// <param name="Name">The name of the attribute's property.</param>
/// <param name="Value">A bool, int, double, string, an <see cref="EquatableArray{T}"/> of these, or null; for an enum its number.</param>
internal sealed record Argument(string Name, object? Value);
