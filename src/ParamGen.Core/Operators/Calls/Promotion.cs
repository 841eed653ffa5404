using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>The type that values of several types have in common.</summary>
/// <remarks>
/// Types form a lattice, in which each leads to those that hold its values; the result is the least that all lead to. Source:
/// <see href="https://keras.io/api/utils/backend_utils/">Keras, result_type</see>.
/// </remarks>
internal static class Promotion
{
    /// <summary>What each type leads to.</summary>
    private static readonly Dictionary<Element, Element[]> lattice = new()
    {
        [Element.Bool] = [Element.PythonInteger],
        [Element.UInt8] = [Element.Int16, Element.UInt16],
        [Element.UInt16] = [Element.Int32, Element.UInt32],
        [Element.UInt32] = [Element.Int64, Element.UInt64],
        [Element.UInt64] = [Element.PythonReal],
        [Element.PythonInteger] = [Element.UInt8, Element.Int8, Element.Complex64],
        [Element.Int8] = [Element.Int16],
        [Element.Int16] = [Element.Int32],
        [Element.Int32] = [Element.Int64],
        [Element.Int64] = [Element.PythonReal],
        [Element.PythonReal] = [Element.BFloat16, Element.Float16],
        [Element.BFloat16] = [Element.Float32],
        [Element.Float16] = [Element.Float32],
        [Element.Float32] = [Element.Float64, Element.Complex64],
        [Element.Float64] = [Element.Complex128],
        [Element.Complex64] = [Element.Complex128],
        [Element.Complex128] = [],
    };

    /// <summary>Each type with all that it leads to, itself among them.</summary>
    private static readonly Dictionary<Element, HashSet<Element>> reach = lattice.Keys.ToDictionary(
        element => element,
        element => new HashSet<Element>(From(element)));

    /// <summary>The common type on each backend.</summary>
    public static ElementType Of(params ElementType[] types) => new(
        OfBackend([.. types.Select(type => type.OnTensorFlow)], has64Bits: true),
        OfBackend([.. types.Select(type => type.OnTorch)], has64Bits: false));

    private static IEnumerable<Element> From(Element element) => lattice[element].SelectMany(From).Append(element);

    private static Element OfBackend(Element[] types, bool has64Bits)
    {
        if (types.FirstOrDefault(Elements.IsFloat8) is not Element.Unknown and var float8)
            throw new Refusal($"cannot compute with {float8.Word()}, which Keras converts to no other type");
        if (types.Contains(Element.Unknown))
            return Element.Unknown;
        var common = types.Distinct().Count() == 1 ? types[0] : LeastUpperBound(types);
        return common switch
        {
            Element.PythonInteger => Element.Int32,
            Element.PythonReal => Element.Float32,
            Element.UInt64 => Element.UInt32,
            Element.Complex128 => Element.Complex64,
            Element.Int64 when !has64Bits => Element.Int32,
            Element.Float64 when !has64Bits => Element.Float32,
            _ => common,
        };
    }

    private static Element LeastUpperBound(Element[] types)
    {
        if (types.FirstOrDefault(type => !reach.ContainsKey(type)) is not Element.Unknown and var strange)
            throw new Refusal($"cannot compute with {strange.Word()} and another type");
        var common = types.Select(type => reach[type]).Aggregate((left, right) => [.. left.Intersect(right)]);
        return common.Single(type => common.IsSubsetOf(reach[type]));
    }
}
