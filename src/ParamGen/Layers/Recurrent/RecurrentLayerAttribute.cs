namespace ParamGen;

/// <summary>A layer that goes through a sequence step by step and carries a state along.</summary>
public abstract class RecurrentLayerAttribute : RecurrentCellAttribute
{
    private protected RecurrentLayerAttribute(int units)
        : base(units)
    {
    }

    /// <summary>Whether the outputs of all steps are given rather than the last. Default: false.</summary>
    public bool ReturnSequences { get; set; }

    /// <summary>Whether the last state is given beside the output, as further outputs. Default: false.</summary>
    public bool ReturnState { get; set; }

    /// <summary>Whether the steps are taken from the last to the first. Default: false.</summary>
    public bool GoBackwards { get; set; }

    /// <summary>Whether a batch starts from the state in which the one before ended. Default: false. Refused: without a known batch size.</summary>
    public bool Stateful { get; set; }

    /// <summary>Whether the steps are laid out one after the other rather than run in a loop. Default: false.</summary>
    public bool Unroll { get; set; }

    /// <summary>Whether steps that are masked give zeros rather than the output before. Default: false.</summary>
    public bool ZeroOutputForMask { get; set; }

    /// <summary>
    /// The outputs that the states start from, one for each state: <c>new[] { "encoder[0][1]", "encoder[0][2]" }</c>.
    /// Default: the states start from zeros. Refused: another count of states than the layer carries along, or another shape.
    /// </summary>
    public string[]? InitialState { get; set; }
}
