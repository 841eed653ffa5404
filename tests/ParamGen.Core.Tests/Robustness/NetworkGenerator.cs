using CsCheck;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Networks;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Random networks of all kinds of layers, with arguments that are mostly sensible and sometimes nonsense.</summary>
internal static class NetworkGenerator
{
    private static readonly Gen<int> integer = Gen.Frequency(
        (12, Gen.Int[1, 8]),
        (3, Gen.Int[-2, 64]),
        (1, Any.Of(int.MinValue, int.MaxValue, 0, -1, 1_000_000)));

    private static readonly Gen<double> number = Gen.Frequency(
        (8, Gen.Double[0, 1]),
        (2, Gen.Double[-2, 50]),
        (1, Any.Of(double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, 0)));

    private static readonly Gen<string> text = Any.Of("a", "b", "in0", "in1", "input", "conv2d", "dense", "a[0]", "a[0][1]", "", "ab,bc->ac", "...d,de->...e", "abc", "x]", "[0]", "\u2028");

    private static readonly LayerKind[] kinds = [.. Catalogue.All.Where(kind => kind.Name != Catalogue.Input)];

    private static readonly Gen<LayerSource> input = Gen.Select(Gen.Int[1, 12].Array[0, 5], Gen.Int[0, 2]).Select((shape, unknown) =>
        new LayerSource(Catalogue.Input, new(new Argument("Shape", new EquatableArray<int>([.. shape.Select((size, i) => unknown == 2 && i == 0 ? Dim.Unknown : size)])))));

    private static readonly Gen<LayerSource> layer = Gen.Int[0, kinds.Length - 1].SelectMany(i => Layer(kinds[i]));

    public static Gen<NetworkSource> Networks { get; } =
        Gen.Select(input, input.Array[0, 1], layer.Array[0, 6]).Select((first, more, layers) => new NetworkSource(new([first, .. more, .. layers])));

    private static Gen<LayerSource> Layer(LayerKind kind)
    {
        var required = kind.Parameters.Select(parameter => Argument(LayerKind.PropertyOf(parameter), parameter.ParameterType)).ToArray();
        var optional = kind.Properties.Values.Where(property => property.CanWrite).Select(property => Argument(property.Name, property.PropertyType)).ToArray();
        return Gen.Select(Sequence(required), Gen.Int[0, optional.Length - 1].Array[0, 3]).SelectMany((given, chosen) =>
            Sequence([.. chosen.Distinct().Select(i => optional[i])]).Select(more =>
                new LayerSource(kind.Name, new([.. given, .. more.Where(argument => given.All(other => other.Name != argument.Name))]))));
    }

    private static Gen<Argument> Argument(string name, Type type) => Value(type).Select(value => new Argument(name, value));

    private static Gen<object?> Value(Type type)
    {
        if (type == typeof(int))
            return integer.Select(value => (object?)value);
        if (type == typeof(long))
            return integer.Select(value => (object?)(long)value);
        if (type == typeof(double))
            return number.Select(value => (object?)value);
        if (type == typeof(bool))
            return Gen.Bool.Select(value => (object?)value);
        if (type == typeof(string))
            return text.Select(value => (object?)value);
        if (type.IsEnum)
            return Gen.Int[0, Enum.GetValues(type).Length].Select(value => (object?)value);
        if (type == typeof(int[]))
            return integer.Array[0, 5].Select(value => (object?)new EquatableArray<int>(value));
        if (type == typeof(double[]))
            return number.Array[0, 3].Select(value => (object?)new EquatableArray<double>(value));
        if (type == typeof(string[]))
            return text.Array[0, 3].Select(value => (object?)new EquatableArray<string>(value));
        return Gen.Const((object?)null);
    }

    private static Gen<Argument[]> Sequence(Gen<Argument>[] items) =>
        items.Aggregate(Gen.Const(Array.Empty<Argument>()), (all, item) => Gen.Select(all, item).Select((list, one) => (Argument[])[.. list, one]));
}
