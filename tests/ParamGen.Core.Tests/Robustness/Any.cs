using CsCheck;

namespace ParamGen.Core.Tests.Robustness;

internal static class Any
{
    /// <summary>One of the given values.</summary>
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
