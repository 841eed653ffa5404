namespace ParamGen.Compiler.Reading.Blocks;

/// <summary>What a constant or an expression is at a block's values.</summary>
/// <param name="Value">Its value; null where it is what it is at the block's own values, or has a fault.</param>
/// <param name="Fault">Why it has no value.</param>
internal sealed record ConstantResult(TypedValue? Value, ConstantFault? Fault)
{
    /// <summary>What names no parameter, nor anything that is computed from one.</summary>
    public static readonly ConstantResult Unaffected = new(null, null);

    public static ConstantResult Of(TypedValue value) => new(value, null);

    public static ConstantResult Of(ConstantFault fault) => new(null, fault);
}
