using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>A network that differs from another one in one thing.</summary>
/// <param name="What">What was changed.</param>
/// <param name="Network">The network.</param>
internal sealed record ArchitectureMutation(string What, NetworkSource Network)
{
    /// <summary>Sizes that each decide a shape.</summary>
    private static readonly string[] sizes =
        ["Units", "Filters", "KernelSize", "InputDim", "OutputDim", "DepthMultiplier", "Shape", "BatchSize", "Strides", "PoolSize"];

    /// <summary>Whether a layer is gone.</summary>
    public bool IsDropped => What.EndsWith("dropped", StringComparison.Ordinal);

    public static IEnumerable<ArchitectureMutation> Of(NetworkSource network)
    {
        for (var i = 0; i < network.Layers.Count; i++)
        {
            foreach (var mutation in OfLayer(network, i))
                yield return mutation;
        }
    }

    private static IEnumerable<ArchitectureMutation> OfLayer(NetworkSource network, int position)
    {
        var layer = network.Layers[position];
        foreach (var argument in layer.Arguments)
        {
            foreach (var (value, how) in Others(argument))
                yield return With(network, new SetArgument(position, argument.Name, value), $"{Name(layer)}.{argument.Name} {how}");
        }

        if (layer.ValueOf("UseBias") is ArgumentValue.Flag { Value: var hasBias })
            yield return With(network, new SetArgument(position, "UseBias", !hasBias), $"{Name(layer)}.UseBias changed");
        if (layer.Kind == "Input")
            yield return With(network, new SetArgument(position, "DType", DType.Float64), $"{Name(layer)}.DType changed");
        else
        {
            yield return new($"{Name(layer)} dropped", Without(network, layer));
            if (position + 1 < network.Layers.Count)
                yield return new($"{Name(layer)} swapped with the next", Swapped(network, position));
            yield return new($"{Name(layer)} doubled", Doubled(network, position));
        }
    }

    private static IEnumerable<(ArgumentValue Value, string How)> Others(Argument argument)
    {
        if (!sizes.Contains(argument.Name))
            yield break;
        if (argument.Value is ArgumentValue.Integer { Value: > 0 and var size })
        {
            yield return (size + 1, "+ 1");
            yield return (size * 2, "doubled");
            if (size > 1)
                yield return (size - 1, "- 1");
        }

        if (argument.Value is not ArgumentValue.Integers { Values: var all })
            yield break;
        for (var axis = 0; axis < all.Count; axis++)
        {
            int[] other = [.. all];
            other[axis] = all[axis] + 1;
            yield return (new EquatableArray<int>(other), $"[{axis}] + 1");
            if (axis > 0 && all[axis] != all[axis - 1])
            {
                (other[axis], other[axis - 1]) = (all[axis - 1], all[axis]);
                yield return (new EquatableArray<int>(other), $"[{axis - 1}], [{axis}] swapped");
            }
        }
    }

    /// <summary>What took a layer takes what that took.</summary>
    private static NetworkSource Without(NetworkSource network, LayerSource layer)
    {
        var position = network.Layers.ToList().IndexOf(layer);
        var (name, taken) = (Name(layer), TakenBy(network, position));
        var layers = network.Layers.Where(other => other != layer).Select(other => other with
        {
            BuiltFor = default,
            Listed = default,
            Arguments = other.Arguments.Map(argument => argument.Name == "Name" ? argument : argument with
            {
                Value = argument.Value switch
                {
                    ArgumentValue.Text { Value: var text } => Renamed(text),
                    ArgumentValue.Texts { Values: var texts } => new EquatableArray<string>(texts.Map(Renamed)),
                    var value => value,
                },
            }),
        });
        return network with { Layers = layers.ToArray(), Outputs = network.Outputs.Map(Renamed) };

        string Renamed(string text) => text == name || text.StartsWith(name + "[", StringComparison.Ordinal) ? taken : text;
    }

    /// <summary>A second layer takes what the first one gives; a second merge adds nothing to it.</summary>
    private static NetworkSource Doubled(NetworkSource network, int position)
    {
        var layers = network.Layers.Select(layer => layer with { BuiltFor = default, Listed = default }).ToList();
        var layer = layers[position];
        var again = Name(layer) + "_again";
        layers.Insert(position, layer.With("Name", again));
        layers[position + 1] = layer.ValueOf("Inputs") is ArgumentValue.Texts
            ? layer.With("Inputs", new EquatableArray<string>([again, again]))
            : layer.Gives("Input") ? layer.With("Input", again) : layer;
        return network with { Layers = layers };
    }

    private static string TakenBy(NetworkSource network, int position) =>
        network.Layers[position].TextOf("Input")
        ?? (network.Layers[position].ValueOf("Inputs") is ArgumentValue.Texts { Values: [var first, ..] } ? first : null)
        ?? Name(network.Layers[position - 1]);

    /// <summary>Two layers change places: each does what the other did, under its own name.</summary>
    private static NetworkSource Swapped(NetworkSource network, int position)
    {
        var layers = network.Layers.Select(layer => layer with { BuiltFor = default }).ToArray();
        var (one, other) = (layers[position], layers[position + 1]);
        (layers[position], layers[position + 1]) = (InPlaceOf(other, one), InPlaceOf(one, other));
        return network with { Layers = layers };
    }

    private static LayerSource InPlaceOf(LayerSource layer, LayerSource place) => layer with
    {
        Listed = place.Listed,
        Arguments = new(
        [
            .. layer.Arguments.Where(argument => !IsOfPlace(argument)),
            .. place.Arguments.Where(IsOfPlace),
        ]),
    };

    private static bool IsOfPlace(Argument argument) => argument.Name is "Name" or "Input" or "Inputs";

    private static string Name(LayerSource layer) => layer.TextOf("Name") ?? layer.Kind;

    private static ArchitectureMutation With(NetworkSource network, Edit edit, string what) =>
        new(what, Apply(network, edit));

    /// <summary>A file says for which shapes it was built, which other sizes would contradict.</summary>
    private static NetworkSource Apply(NetworkSource network, Edit edit)
    {
        var mutated = network.Apply(new Suggestion("", new[] { edit }), atFault: 0);
        return mutated with { Layers = mutated.Layers.Map(layer => layer with { BuiltFor = default }) };
    }
}
