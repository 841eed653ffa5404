using System.Diagnostics;

namespace ParamGen;

/// <summary>The maximum cost of a model. A model that costs more gets no constants, and the error reports by how much and where.</summary>
/// <remarks>
/// Each limit is independent of the others; a cost without a limit is not checked. The budget applies to the whole model, so it still holds
/// when its layers or blocks change later.
/// Rejected: a model that exceeds a limit; a limit on a cost that cannot be computed because a size is unknown; a budget on a class that is
/// not a model.
/// </remarks>
/// <example><c>[Budget(MaxParameters = 250_000, MaxActivationBytes = 320 * 1024)] [Input(49, 10, 1)] [Conv2D(64, 10, 4)]</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class BudgetAttribute : Attribute
{
    /// <summary>
    /// The maximum number of parameters, <c>TotalParameters</c>. Default: not set, no limit. Rejected: a model with more.
    /// </summary>
    public long MaxParameters { get; set; } = Unset.Integer;

    /// <summary>
    /// The maximum size of all parameters in bytes, <c>ParameterBytes</c>. Each layer's parameters count with the size of its data type.
    /// Default: not set, no limit. Rejected: a model with more.
    /// </summary>
    public long MaxParameterBytes { get; set; } = Unset.Integer;

    /// <summary>
    /// The maximum number of multiply-adds per sample, <c>MultiplyAdds</c>. Default: not set, no limit. Rejected: a model with more.
    /// </summary>
    public long MaxMultiplyAdds { get; set; } = Unset.Integer;

    /// <summary>
    /// The maximum number of bytes of activations that are held at the same time, per sample, <c>PeakActivationBytes</c>. While a layer
    /// runs, these are its inputs, its outputs, and every earlier output that a later layer still needs. Default: not set, no limit.
    /// Rejected: a model with more.
    /// </summary>
    public long MaxActivationBytes { get; set; } = Unset.Integer;

    /// <summary>
    /// The maximum number of bytes of the constants in the TensorFlow Lite file, <c>TensorFlowLite.ConstantBytes</c>. Requires
    /// <see cref="TensorFlowLiteAttribute"/>, or a class with a <see cref="TensorFlowLiteModelAttribute"/> alone. Default: not set, no
    /// limit. Rejected: a model with more.
    /// </summary>
    public long MaxConstantBytes { get; set; } = Unset.Integer;

    /// <summary>
    /// The maximum number of bytes to reserve for the arena of TensorFlow Lite Micro, <c>TensorFlowLite.ArenaBytesToReserve</c>. Requires
    /// <see cref="TensorFlowLiteAttribute"/>, or a class with a <see cref="TensorFlowLiteModelAttribute"/> alone. Default: not set, no
    /// limit. Rejected: a model that needs more, or that does not run there.
    /// </summary>
    public long MaxArenaBytes { get; set; } = Unset.Integer;

    /// <summary>
    /// The maximum size of the TensorFlow Lite file in bytes, <c>TensorFlowLite.FileBytes</c>, which is an estimate. Requires
    /// <see cref="TensorFlowLiteAttribute"/>, or a class with a <see cref="TensorFlowLiteModelAttribute"/> alone, whose size is exact.
    /// Default: not set, no limit. Rejected: a model with a larger file.
    /// </summary>
    public long MaxFileBytes { get; set; } = Unset.Integer;
}
