using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Shapes of weights as texts, which are compared and shown.</summary>
internal static class ShapeTexts
{
    /// <summary>The shape of a tensor in Keras's notation.</summary>
    public static string TextOf(DescribedWeight tensor) => new Shape([.. tensor.Shape.Select(size => (long?)size)]).ToString();

    /// <summary>Several shapes, whatever their order.</summary>
    public static string SignatureOf(IEnumerable<string> shapes) =>
        string.Join(" ", shapes.OrderBy(shape => shape, StringComparer.Ordinal));
}
