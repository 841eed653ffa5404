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

    /// <summary>A layer whose steps may stand before the batch.</summary>
    public static readonly OldRule Rule = config =>
    {
        if (config.IsTrue("time_major"))
            config.Kind = "TimeMajor" + config.Kind;
        // TensorFlow 2 hands the flag of these two on to a kernel, which takes no None.
        var mayBeNone = config.Version.IsOfTensorFlow1 || config.Layer is not ("LSTM" or "GRU");
        OldRules.Only(value => (mayBeNone && value.IsNull) || value.IsBoolean, "time_major")(config);
    };

    /// <summary>A layer whose steps always stand after the batch.</summary>
    public static readonly OldRule Convolutional = OldRules.Only(value => value.IsNull || value.Kind is JsonKind.False, "time_major");

    /// <summary>A layer of other cells, which gave the states of the last one first before Keras 2.2.3.</summary>
    public static readonly OldRule Cells = config =>
    {
        if (config.Version.IsStandalone && !config.Version.IsAtLeast(2, 2, 3))
            config.Kind = "ReversedRNN";
    };
}
