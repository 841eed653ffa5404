namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>What a constant or an expression is with the values of a block.</summary>
/// <param name="Value">Its value; null if it has the value that C# gives it, or none.</param>
/// <param name="Fault">Why it has no value.</param>
internal sealed record ConstantResult(TypedValue? Value, ConstantFault? Fault)
{
    /// <summary>The result for what does not depend on a parameter.</summary>
    public static readonly ConstantResult Unaffected = new(null, null);

    public static ConstantResult Of(TypedValue value) => new(value, null);

    public static ConstantResult Of(ConstantFault fault) => new(null, fault);
}
