using System.Text;
using ParamGen.Core.Collections;
using ParamGen.Core.Text;

namespace ParamGen.Core.Arithmetic;

/// <summary>A sum of products, kept with its factors so that it can show how it came about.</summary>
internal readonly struct Sum(params Product[] terms) : IEquatable<Sum>
{
    public EquatableArray<Product> Terms { get; } = terms;

    /// <summary>The number; null where a factor is unknown.</summary>
    public long? Value
    {
        get
        {
            var sum = 0L;
            for (var i = 0; i < Terms.Count; i++)
            {
                if (Terms[i].Value is not { } term)
                    return null;
                sum += term;
            }

            return sum;
        }
    }

    /// <summary>Whether it multiplies, so that it tells more than its terms' own numbers do.</summary>
    public bool HasProduct
    {
        get
        {
            for (var i = 0; i < Terms.Count; i++)
            {
                if (Terms[i].Factors.Count > 1)
                    return true;
            }

            return false;
        }
    }

    public static bool operator ==(Sum left, Sum right) => left.Equals(right);

    public static bool operator !=(Sum left, Sum right) => !left.Equals(right);

    public static Sum operator +(Sum left, Sum right) => new([.. left.Terms, .. right.Terms]);

    public bool Equals(Sum other) => Terms.Equals(other.Terms);

    public override bool Equals(object? obj) => obj is Sum other && Equals(other);

    public override int GetHashCode() => Terms.GetHashCode();

    /// <summary>The arithmetic: 3 × 3 × 3 × 16 + 16 = 448.</summary>
    public override string ToString() => AppendTo(new()).ToString();

    /// <summary>The same behind another text.</summary>
    public StringBuilder AppendTo(StringBuilder text)
    {
        var number = Value;
        var value = number is { } known ? Numbers.Grouped(known) : "unknown";
        // A number by itself has not come about in any way.
        if (Terms.Count == 0 || (Terms.Count == 1 && Terms[0].Factors.Count <= 1 && number is not null))
            return text.Append(value);
        for (var i = 0; i < Terms.Count; i++)
            Terms[i].AppendTo(i > 0 ? text.Append(" + ") : text);
        return text.Append(" = ").Append(value);
    }
}
