using System.Text;
using ParamGen.Core.Collections;
using ParamGen.Core.Text;

namespace ParamGen.Core.Arithmetic;

/// <summary>A product, kept with its factors; null where a factor is unknown.</summary>
internal readonly record struct Product(EquatableArray<long?> Factors)
{
    public long? Value
    {
        get
        {
            var product = 1L;
            for (var i = 0; i < Factors.Count; i++)
            {
                if (Factors[i] is not { } factor)
                    return null;
                product *= factor;
            }

            return product;
        }
    }

    public override string ToString() => AppendTo(new()).ToString();

    /// <summary>The arithmetic: 3 × 3 × 3 × 16.</summary>
    public StringBuilder AppendTo(StringBuilder text)
    {
        for (var i = 0; i < Factors.Count; i++)
        {
            if (i > 0)
                text.Append(" × ");
            text.Append(Factors[i] is { } factor ? Numbers.Grouped(factor) : "?");
        }

        return Factors.Count == 0 ? text.Append('1') : text;
    }
}
