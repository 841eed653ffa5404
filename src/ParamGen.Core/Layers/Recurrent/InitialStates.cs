using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Recurrent;

/// <summary>The outputs of other layers that a recurrent layer's states start from.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/rnn/">Keras, RNN layer, initial_state</see>.</remarks>
internal static class InitialStates
{
    private const string Argument = nameof(RecurrentLayerAttribute.InitialState);

    public static IEnumerable<InputName> Names(string[]? names) => (names ?? []).Select(name => new InputName(Argument, name));

    /// <summary>Each state starts from an output of its own shape. Keras notices what does not fit in the first call alone.</summary>
    public static void Check(LayerBuild build)
    {
        var given = build.Inbound.Skip(1).ToList();
        if (given.Count == 0)
            return;
        var states = build.States;
        if (given.Count != states.Count)
        {
            var own = Numbers.Of(states.Count, "state");
            build.Refuse(
                ShapeRules.PG0223_InitialState,
                Argument,
                [$"it names {Numbers.Of(given.Count, "output")}, but the layer has {own}, of shape {string.Join(", ", states)}"],
                [.. StatesOf(given, states), FromZeros()]);
            return;
        }

        for (var i = 0; i < given.Count; i++)
        {
            if (!given[i].Shape.Fits(states[i]))
                build.Refuse(
                    ShapeRules.PG0223_InitialState,
                    Argument,
                    [$"'{given[i].Output}' has shape {given[i].Shape}, but the state has shape {states[i]}"],
                    [.. StatesOf(given, states), FromZeros()]);
        }
    }

    /// <summary>All states of the layer that is named, where they are of the shapes that are wanted.</summary>
    private static IEnumerable<Suggestion> StatesOf(List<Inbound> given, EquatableArray<Shape> states)
    {
        if (given[0].From is not { } from
            || from.Outputs.Count <= states.Count
            || !from.Outputs.Skip(1).Take(states.Count).Zip(states, (one, other) => one.Fits(other)).All(fits => fits))
            yield break;
        var call = OutputName.Parse(given[0].Output).Call ?? 0;
        string[] names = [.. states.Select((_, i) => $"{from.Node.Name}[{call}][{i + 1}]")];
        yield return Suggestion.Set($"Take the states of '{from.Node.Name}'", Argument, new EquatableArray<string>(names));
    }

    private static Suggestion FromZeros() => Suggestion.Reset("Start from zeros", Argument);
}
