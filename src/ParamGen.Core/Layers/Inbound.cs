using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers;

/// <summary>What a layer takes in: the output of another layer.</summary>
/// <param name="Layer">The other layer's position among the sources.</param>
/// <param name="Name">The other layer's name.</param>
/// <param name="Kind">The other layer's kind.</param>
/// <param name="Shape">The shape of what it gives.</param>
/// <param name="Output">Which of its outputs it is, as users name it: <c>encoder</c>, <c>encoder[1]</c> for its second call.</param>
internal readonly record struct Inbound(int Layer, string Name, string Kind, Shape Shape, string Output)
{
    /// <summary>How the other layer was built; null where a shape stands in its stead.</summary>
    public LayerBuild? From { get; init; }

    /// <summary>The type of its values; null where it is not known.</summary>
    public DType? DType { get; init; }

    /// <summary>What TensorFlow knows of its values, where they are sizes; null where that is not followed.</summary>
    public KnownNumbers? Known { get; init; }
}
