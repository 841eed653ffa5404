using ParamGen;

namespace Strict;

/// <summary>A block that others may use.</summary>
[Block(nameof(Width))]
[Dense(Width, Activation = Activation.Relu)]
public partial class PublicBlock
{
    /// <summary>How wide it is.</summary>
    public const int Width = 3;
}

[Block(nameof(Width))]
[Dense(Width, Activation = Activation.Relu)]
[Dense(2 * Width, Activation = Activation.Relu)]
internal class InternalBlock
{
    private const int Width = 3;
}

/// <summary>A model of blocks.</summary>
[Input(4)]
[Use(typeof(PublicBlock), 5)]
[Use(typeof(InternalBlock))]
[Dense(1)]
public static partial class Stacked;
