using System.Collections;

namespace ParamGen.Core.Collections;

/// <summary>An immutable list that equals another one with equal items.</summary>
internal readonly struct EquatableArray<T>(params T[] items) : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? items = items;

    public static EquatableArray<T> Empty => default;

    private T[] Items => items ?? [];

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public static implicit operator EquatableArray<T>(T[] items) => new(items);

    public static implicit operator EquatableArray<T>(List<T> items) => new([.. items]);

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    public bool Equals(EquatableArray<T> other)
    {
        var (mine, others) = (Items, other.Items);
        if (ReferenceEquals(mine, others))
            return true;
        if (mine.Length != others.Length)
            return false;
        for (var i = 0; i < mine.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(mine[i], others[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 17;
            foreach (var item in Items)
                hash = (hash * 31) + (item is null ? 0 : item.GetHashCode());
            return hash;
        }
    }

    public T[] ToArray() => [.. Items];

    public bool Contains(T item) => Array.IndexOf(Items, item) >= 0;

    public long Sum(Func<T, long> number)
    {
        var sum = 0L;
        foreach (var item in Items)
            sum += number(item);
        return sum;
    }

    /// <summary>The list of what becomes of each item.</summary>
    public TResult[] Map<TResult>(Func<T, TResult> map)
    {
        var items = Items;
        if (items.Length == 0)
            return [];
        var results = new TResult[items.Length];
        for (var i = 0; i < items.Length; i++)
            results[i] = map(items[i]);
        return results;
    }

    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Goes through the items without an object of its own.</summary>
    public struct Enumerator(T[] items)
    {
        private int position = -1;

        public readonly T Current => items[position];

        public bool MoveNext() => ++position < items.Length;
    }
}
