using CsCheck;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>
/// Random networks of all kinds of layers, with arguments that are mostly sensible and sometimes nonsense. Kinds and
/// arguments are those of the attribute classes, so that a new layer takes part by itself.
/// </summary>
internal static class NetworkGenerator
{
    private static readonly Gen<int> integer = Gen.Frequency(
        (12, Gen.Int[1, 8]),
        (3, Gen.Int[-2, 64]),
        (1, Any.Of(int.MinValue, int.MaxValue, 0, -1, 1_000_000)));

    private static readonly Gen<double> number = Gen.Frequency(
        (8, Gen.Double[0, 1]),
        (2, Gen.Double[-2, 50]),
        (1, Any.Of(double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon, -0.0, 0)));

    /// <summary>Names of layers, equations, and what no name should be: a quote, a brace, a line's end, half a character.</summary>
    private static readonly Gen<string?> text = Gen.Frequency(
        (12, Any.Of<string?>("a", "b", "in0", "in1", "input", "conv2d", "dense", "a[0]", "a[0][1]", "ab,bc->ac", "...d,de->...e", "abc")),
        (3, Any.Of<string?>(
            "",
            " ",
            "x]",
            "[0]",
            "\u2028",
            "\"",
            "{0}",
            "{",
            "}",
            "a\nb",
            "\r",
            "\0",
            "\\",
            "*/",
            "<b>&",
            "\ud800",
            "\udc00x",
            "\ud83d\ude00",
            "class",
            "größe",
            "1",
            "Layers",
            "-",
            new string('x', 300))),
        (1, Any.Of<string?>([null])));

    private static readonly LayerKind[] kinds = [.. Catalogue.All.Where(kind => kind.Name != Catalogue.Input)];

    private static readonly Gen<LayerSource> input = Gen.Select(Gen.Int[1, 12].Array[0, 5], Gen.Int[0, 2]).Select((shape, unknown) =>
        new LayerSource(
            Catalogue.Input,
            new(new Argument(
                "Shape",
                new EquatableArray<int>([.. shape.Select((size, i) => unknown == 2 && i == 0 ? Dim.Unknown : size)])))));

    private static readonly Gen<EquatableArray<Argument>> budget = Gen.Frequency(
        (9, Any.Of(EquatableArray<Argument>.Empty)),
        (1, Gen.Select(
            Any.Of(
                nameof(BudgetAttribute.MaxParameters),
                nameof(BudgetAttribute.MaxParameterBytes),
                nameof(BudgetAttribute.MaxMultiplyAdds),
                nameof(BudgetAttribute.MaxActivationBytes)),
            integer)
            .Select((name, most) => new EquatableArray<Argument>(new Argument(name, (long)most)))));

    private static readonly Gen<DType?> dtype = Gen.Frequency(
        (4, Any.Of<DType?>([null])),
        (1, Any.Of<DType?>([DType.Float16, DType.Float32, DType.MixedBFloat16])));

    /// <summary>Networks whose layers may be networks themselves, models or blocks, and whose inputs may be what a model gives.</summary>
    public static Gen<NetworkSource> Networks { get; } = NetworksOf(
        Layers(2),
        Gen.Frequency((11, input), (1, InputOf(NetworksOf(Layers(1), input, 3)))));

    private static Gen<NetworkSource> NetworksOf(Gen<LayerSource> layer, Gen<LayerSource> enters, int most = 6) =>
        Gen.Select(enters, enters.Array[0, 1], layer.Array[0, most], budget, dtype)
            .Select((first, more, layers, limits, type) =>
                new NetworkSource(new([first, .. more, .. layers])) { Name = "Model", Budget = limits, DType = type });

    private static Gen<LayerSource> InputOf(Gen<NetworkSource> model) =>
        Gen.Select(Layer(Catalogue.Find(Catalogue.Input)!), model).Select((layer, given) => layer with
        {
            Arguments = new([.. layer.Arguments.Where(argument => argument.Name != nameof(InputAttribute.Shape))]),
            Model = given with { Budget = default },
        });

    /// <summary>Layers; as deep as is said, one in ten of them is a network.</summary>
    private static Gen<LayerSource> Layers(int depth)
    {
        var single = Gen.Int[0, kinds.Length - 1].SelectMany(i => Layer(kinds[i]));
        if (depth == 0)
            return single;
        var inner = Layers(depth - 1);
        var model = NetworksOf(inner, input, 3).Select(network => network with { Budget = default });
        var block = Gen.Select(inner.Array[0, 3], dtype)
            .Select((layers, type) => new NetworkSource(layers) { Name = "Block", IsBlock = true, DType = type });
        var use = Layer(kinds.Single(kind => kind.Name == "Use"));
        return Gen.Frequency(
            (18, single),
            (1, Gen.Select(use, model, (layer, network) => layer with
            {
                Arguments = new([.. layer.Arguments.Where(argument => argument.Name != nameof(UseAttribute.Repeat))]),
                Model = network,
            })),
            (1, Gen.Select(use, block, (layer, network) => layer with { Model = network })));
    }

    private static Gen<LayerSource> Layer(LayerKind kind)
    {
        var required = kind.Parameters.Select(parameter => Argument(LayerKind.PropertyOf(parameter), parameter.ParameterType)).ToArray();
        // What only layers have refuses any operator.
        var optional = kind.Properties.Values
            .Where(property => property.CanWrite && !(kind.IsOperator && property.Name is nameof(LayerAttribute.Trainable) or "DType"))
            .Select(property => Argument(property.Name, property.PropertyType))
            .ToArray();
        return Gen.Select(Sequence(required), Gen.Int[0, optional.Length - 1].Array[0, 3]).SelectMany((given, chosen) =>
            Sequence([.. chosen.Distinct().Select(i => optional[i])]).Select(more =>
                new LayerSource(
                    kind.Name,
                    new([
                        .. given.Where(argument => !IsOfUses(kind, argument.Name)),
                        .. more.Where(argument => given.All(other => other.Name != argument.Name)),
                    ]))));
    }

    private static Gen<Argument> Argument(string name, Type type) => Value(type).Select(value => new Argument(name, value));

    /// <summary>What a use places and gives is no value of a layer: the network itself stands in its stead.</summary>
    private static bool IsOfUses(LayerKind kind, string argument) =>
        kind.Properties[argument].PropertyType is var type && (type == typeof(Type) || type == typeof(object[]));

    private static Gen<ArgumentValue> Value(Type type)
    {
        if (type == typeof(int))
            return integer.Select(value => (ArgumentValue)value);
        if (type == typeof(long))
            return integer.Select(value => (ArgumentValue)(long)value);
        if (type == typeof(double))
            return number.Select(value => (ArgumentValue)value);
        if (type == typeof(bool))
            return Gen.Bool.Select(value => (ArgumentValue)value);
        if (type == typeof(object))
            return Gen.OneOf(Value(typeof(int)), Value(typeof(double)), Value(typeof(string)), Value(typeof(int[])));
        if (type == typeof(string))
            return text.Select(value => value is null ? ArgumentValue.None.Value : (ArgumentValue)value);
        // One number past the words is no word.
        if (type.IsEnum)
            return Gen.Int[0, Enum.GetValues(type).Length].Select(value => (ArgumentValue)EnumMembers.Of(type.Name, value));
        if (type == typeof(int[]))
            return OrNull(integer.Array[0, 5].Select(value => (ArgumentValue)new EquatableArray<int>(value)));
        if (type == typeof(double[]))
            return OrNull(number.Array[0, 3].Select(value => (ArgumentValue)new EquatableArray<double>(value)));
        if (type == typeof(string[]))
            return OrNull(text.Array[0, 3].Select(value => (ArgumentValue)new EquatableArray<string>(value!)));
        if (type == typeof(bool[]))
            return OrNull(Gen.Bool.Array[0, 3].Select(value => (ArgumentValue)new EquatableArray<bool>(value)));
        if (type == typeof(Type) || type == typeof(object[]))
            return Gen.Const((ArgumentValue)ArgumentValue.None.Value);
        throw new NotSupportedException($"An attribute has an argument of a new type, {type}: say what its values are.");
    }

    private static Gen<ArgumentValue> OrNull(Gen<ArgumentValue> values) =>
        Gen.Frequency((12, values), (1, Gen.Const((ArgumentValue)ArgumentValue.None.Value)));

    private static Gen<Argument[]> Sequence(Gen<Argument>[] items) =>
        items.Aggregate(
            Gen.Const(Array.Empty<Argument>()),
            (all, item) => Gen.Select(all, item).Select((list, one) => (Argument[])[.. list, one]));
}
