namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Shapes of weights as texts, which are compared and shown.</summary>
internal static class ShapeTexts
{
    /// <summary>Several shapes, whatever their order.</summary>
    public static string SignatureOf(IEnumerable<string> shapes) =>
        string.Join(" ", shapes.OrderBy(shape => shape, StringComparer.Ordinal));
}
