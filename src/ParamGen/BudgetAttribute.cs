using System.Diagnostics;

namespace ParamGen;

/// <summary>What a model may cost at most. A model that costs more has no constants, and the error says by how much and where.</summary>
/// <remarks>
/// Each limit stands by itself; what is not given is not limited. It holds for the model as it is written, also where
/// layers or blocks are changed later.
/// Refused: a model that exceeds a limit; a limit of what cannot be counted because a size is unknown; a budget on a class
/// that is no model.
/// </remarks>
/// <example><c>[Budget(MaxParameters = 250_000, MaxActivationBytes = 320 * 1024)] [Input(49, 10, 1)] [Conv2D(64, 10, 4)]</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class BudgetAttribute : Attribute
{
    /// <summary>The most parameters: <c>TotalParameters</c>. Default: no limit.</summary>
    public long MaxParameters { get; set; } = Unset.Integer;

    /// <summary>The most bytes of parameters, each of its layer's type: <c>ParameterBytes</c>. Default: no limit.</summary>
    public long MaxParameterBytes { get; set; } = Unset.Integer;

    /// <summary>The most multiply-adds for a sample: <c>MultiplyAdds</c>. Default: no limit.</summary>
    public long MaxMultiplyAdds { get; set; } = Unset.Integer;

    /// <summary>
    /// The most bytes of activations that are held at once, for a sample: <c>PeakActivationBytes</c>. While a layer runs, its
    /// inputs are held, its outputs, and every earlier output that a later layer still takes. Default: no limit.
    /// </summary>
    public long MaxActivationBytes { get; set; } = Unset.Integer;
}
