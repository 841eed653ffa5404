using System.Diagnostics;

namespace ParamGen;

/// <summary>Declares a reusable piece of a network: the class's layers, which <see cref="UseAttribute"/> places in others.</summary>
/// <remarks>
/// The first layer takes what the block is given, which the others may take as <c>"input"</c>; the last layer's output is
/// the block's. The named constants of the class are the block's parameters: each use may give them other values, and
/// arguments that are computed from them are computed anew. Literals, the class's constants, arithmetic, comparisons and
/// the conditional operator can be.
/// Refused: anything else in an argument that depends on a parameter; a block that uses itself; a block in another assembly,
/// which keeps no attributes.
/// </remarks>
/// <example><c>[Block(nameof(Width))] [Dense(Width)] [Dense(2 * Width)] class Twice { const int Width = 8; }</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class BlockAttribute : Attribute
{
    /// <summary>Declares a block with the given parameters.</summary>
    /// <param name="parameters">The names of the class's constants that a use may replace, in the order in which it gives them.</param>
    public BlockAttribute(params string[] parameters) => Parameters = parameters;

    /// <summary>The names of the class's constants that a use may replace, in the order in which it gives them.</summary>
    public string[] Parameters { get; }
}
