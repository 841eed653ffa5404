using System.Runtime.CompilerServices;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.KerasWeights;

/// <summary>Tells tensors apart that are equal.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<DescribedWeight>
{
    public static readonly ReferenceComparer Instance = new();

    public bool Equals(DescribedWeight? x, DescribedWeight? y) => ReferenceEquals(x, y);

    public int GetHashCode(DescribedWeight obj) => RuntimeHelpers.GetHashCode(obj);
}
