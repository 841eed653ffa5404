using ParamGen.Core.Problems;

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
            build.Refuse(ShapeRules.PG0223_InitialState, Argument, [$"names {given.Count} outputs, but the layer has {states.Count} states: {string.Join(", ", states)}"]);
            return;
        }

        for (var i = 0; i < given.Count; i++)
        {
            if (!given[i].Shape.Fits(states[i]))
                build.Refuse(ShapeRules.PG0223_InitialState, Argument, [$"gives '{given[i].Output}', {given[i].Shape}, for a state of {states[i]}"]);
        }
    }
}
