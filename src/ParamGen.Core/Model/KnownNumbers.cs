using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>What TensorFlow knows, before it computes anything, of the numbers of a tensor that holds sizes.</summary>
/// <param name="Numbers">The numbers; null where TensorFlow does not know one.</param>
internal sealed record KnownNumbers(EquatableArray<long?> Numbers)
{
    /// <summary>
    /// Whether they are part of a shape that is not wholly known, in a graph of TensorFlow 1: that takes them for sizes as they are, but
    /// computes nothing with them.
    /// </summary>
    public bool IsPart { get; init; }

    /// <summary>Numbers of which TensorFlow knows that they are there, and nothing else.</summary>
    public static KnownNumbers None(int count) => new(new long?[count]);
}
