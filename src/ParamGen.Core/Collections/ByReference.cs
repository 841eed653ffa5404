using System.Runtime.CompilerServices;

namespace ParamGen.Core.Collections;

/// <summary>Tells objects apart by what they are rather than by what they hold, which costs nothing.</summary>
internal sealed class ByReference : IEqualityComparer<object>
{
    public static readonly ByReference Instance = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object owner) => RuntimeHelpers.GetHashCode(owner);
}
