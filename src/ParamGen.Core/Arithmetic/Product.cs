using System.Globalization;
using ParamGen.Core.Collections;

namespace ParamGen.Core.Arithmetic;

/// <summary>A product, kept with its factors; null where a factor is unknown.</summary>
internal readonly record struct Product(EquatableArray<long?> Factors)
{
    public long? Value
    {
        get
        {
            long? product = 1;
            for (var i = 0; i < Factors.Count; i++)
                product *= Factors[i];
            return product;
        }
    }

    public override string ToString() => Factors.Count == 0
        ? "1"
        : string.Join(" × ", Factors.Select(factor => factor?.ToString("N0", CultureInfo.InvariantCulture) ?? "?"));
}
