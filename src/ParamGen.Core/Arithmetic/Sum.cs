using System.Globalization;
using ParamGen.Core.Collections;

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
            long? sum = 0;
            for (var i = 0; i < Terms.Count; i++)
                sum += Terms[i].Value;
            return sum;
        }
    }

    public static bool operator ==(Sum left, Sum right) => left.Equals(right);

    public static bool operator !=(Sum left, Sum right) => !left.Equals(right);

    public static Sum operator +(Sum left, Sum right) => new([.. left.Terms, .. right.Terms]);

    public bool Equals(Sum other) => Terms.Equals(other.Terms);

    public override bool Equals(object? obj) => obj is Sum other && Equals(other);

    public override int GetHashCode() => Terms.GetHashCode();

    /// <summary>The arithmetic: 3 × 3 × 3 × 16 + 16 = 448.</summary>
    public override string ToString()
    {
        var value = Value?.ToString("N0", CultureInfo.InvariantCulture) ?? "unknown";
        if (Terms.Count == 0)
            return value;
        var terms = string.Join(" + ", Terms);
        return terms == value ? value : $"{terms} = {value}";
    }
}
