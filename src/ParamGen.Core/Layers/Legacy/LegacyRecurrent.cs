using ParamGen.Core.Layers.Recurrent;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of an LSTM whose steps may stand before the batch.</summary>
internal sealed class TimeMajorLSTMAttribute(int units) : GatedLayerAttribute(units)
{
    public bool UnitForgetBias { get; set; } = true;
}

/// <summary>The arguments of a GRU whose steps stand before the batch.</summary>
internal sealed class TimeMajorGRUAttribute(int units) : GatedLayerAttribute(units)
{
    public bool ResetAfter { get; set; } = true;
}

/// <summary>The arguments of a SimpleRNN whose steps stand before the batch.</summary>
internal sealed class TimeMajorSimpleRNNAttribute(int units) : RecurrentLayerAttribute(units);

/// <summary>The arguments of an RNN of older versions.</summary>
internal sealed class LegacyRNNAttribute : LayerAttribute
{
    public bool ReturnSequences { get; set; }

    public bool ReturnState { get; set; }

    public bool GoBackwards { get; set; }

    public bool Stateful { get; set; }

    public bool Unroll { get; set; }

    public bool ZeroOutputForMask { get; set; }

    /// <summary>Whether the steps stand before the batch.</summary>
    public bool TimeMajor { get; set; }

    /// <summary>Whether it gives the states of the last cell first, as Keras did before 2.2.3.</summary>
    public bool ReversesStates { get; set; }

    public string[]? InitialState { get; set; }

    public string? Mask { get; set; }

    /// <summary>How it goes through a sequence.</summary>
    public Sequences Sequences() =>
        new(ReturnSequences, ReturnState, GoBackwards, Stateful, Unroll, InitialState) { IsTimeMajor = TimeMajor };
}
