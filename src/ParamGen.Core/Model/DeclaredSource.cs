using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>A custom layer as a class declares it: its shapes and weights as they are written. Immutable, compared by value.</summary>
/// <param name="Class">The class, as a summary shows it.</param>
/// <param name="Signature">The shapes of its inputs and outputs.</param>
internal sealed record DeclaredSource(string Class, string Signature)
{
    /// <summary>Its weights, in the order in which they are written.</summary>
    public EquatableArray<DeclaredWeight> Weights { get; init; }

    /// <summary>The integer constants of the class that the texts name.</summary>
    public EquatableArray<DeclaredConstant> Constants { get; init; }

    /// <summary>Its multiply-adds per sample; null where they are not known.</summary>
    public string? MultiplyAdds { get; init; }

    /// <summary>The type of its outputs' values; null where it follows from the layer's own and from its inputs.</summary>
    public DType? OutputDType { get; init; }
}

/// <summary>A weight of a custom layer.</summary>
/// <param name="Name">Keras's name of the weight.</param>
/// <param name="Shape">Its shape, as it is written.</param>
/// <param name="Trainable">Whether training changes it.</param>
/// <param name="DType">The type of its numbers; null for that of the layer's weights.</param>
internal sealed record DeclaredWeight(string Name, string Shape, bool Trainable, DType? DType);

/// <summary>An integer constant of a class that stands for a layer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="DependsOn">The constants of the same class of which its value is made.</param>
internal sealed record DeclaredConstant(string Name, long Value, EquatableArray<string> DependsOn);
