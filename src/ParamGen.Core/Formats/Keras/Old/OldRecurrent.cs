using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Layers that go through a sequence.</summary>
internal static class OldRecurrent
{
    /// <summary>A GRU has two biases from TensorFlow 2 on, and one before, where the file does not say it.</summary>
    public static readonly OldRule ResetAfter = config =>
    {
        if (config["reset_after"] is null)
            config.Add("reset_after", config.Version is { IsTensorFlow: true, IsOfTensorFlow1: false });
    };

    public static readonly OldRule Rule = OldRules.Only(value => value.IsNull || value.Kind is JsonKind.False, "time_major");
}
