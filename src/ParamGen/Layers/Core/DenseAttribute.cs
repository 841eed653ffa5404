namespace ParamGen;

/// <summary>A densely connected layer: every output is a weighted sum of all numbers on the input's last axis.</summary>
/// <remarks>
/// Shape: (batch, …, n) to (batch, …, units). Weights: a kernel of n × units and a bias of units.
/// Refused: units less than 1; an input without a known last axis; a LoRA rank together with a kernel constraint.
/// <para>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer</see>.</para>
/// </remarks>
/// <example><c>[Input(800)] [Dense(32)]</c> has 800 × 32 + 32 = 25,632 parameters.</example>
public sealed class DenseAttribute : KernelLayerAttribute
{
    /// <summary>A densely connected layer of the given width.</summary>
    /// <param name="units">How many numbers the layer gives out.</param>
    public DenseAttribute(int units) => Units = units;

    /// <summary>How many numbers the layer gives out, at least 1.</summary>
    public int Units { get; }

    /// <summary>What is applied to the sums. Default: <see cref="Activation.Linear"/>, nothing.</summary>
    public Activation Activation { get; set; }

    /// <summary>The rank of a low-rank adapter that is trained in the kernel's stead. Default: 0, no adapter.</summary>
    public int LoraRank { get; set; }

    /// <summary>The adapter's scale: its output counts alpha / rank. Default: the rank.</summary>
    public int LoraAlpha { get; set; } = Unset.Integer;
}
