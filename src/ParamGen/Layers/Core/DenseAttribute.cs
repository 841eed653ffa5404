namespace ParamGen;

/// <summary>A fully connected layer: each output is a weighted sum of all values on the input's last axis.</summary>
/// <remarks>
/// Input shape: (batch, …, n). Output shape: (batch, …, units).
/// Weights: a kernel of shape (n, units) and a bias of shape (units).
/// Rejected: units that are not positive; an input without a known last axis; a LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer</see>.</para>
/// </remarks>
/// <example><c>[Input(800)] [Dense(32)]</c> has 800 × 32 + 32 = 25,632 parameters.</example>
public sealed class DenseAttribute : KernelLayerAttribute
{
    /// <summary>A fully connected layer with the given number of units.</summary>
    /// <param name="units">The number of units, which is the size of the output's last axis. Must be positive.</param>
    public DenseAttribute(int units) => Units = units;

    /// <summary>The number of units, which is the size of the output's last axis. Must be positive.</summary>
    public int Units { get; }

    /// <summary>The activation function applied to the output. Default: <see cref="Activation.Linear"/>, no activation.</summary>
    public Activation Activation { get; set; }

    /// <summary>
    /// The rank of the low-rank adapter (LoRA) that is trained instead of the kernel. Default: 0, no adapter. Must not be negative.
    /// Rejected: a rank together with a kernel constraint.
    /// </summary>
    public int LoraRank { get; set; }

    /// <summary>The scale of the low-rank adapter: its output is multiplied by alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;
}
