using System.Diagnostics;

namespace ParamGen;

/// <summary>Declares a block: layers that <see cref="UseAttribute"/> inserts into other networks.</summary>
/// <remarks>
/// The input of the block is the input of its first layer; the other layers can refer to it as <c>"input"</c>. The output of its last layer
/// is the output of the block. The constants named here are the block's parameters. Each use can give them other values; the arguments and
/// constants that depend on them are then evaluated again, as C# evaluates constant expressions. A block inside a block sees the values of
/// the block around it. A parameter that is given no value is what its own expression makes of the other values.
/// Rejected: a value with which C# would reject an argument, such as a division by zero; a block that uses itself, directly or indirectly;
/// a block in another assembly, because compiled assemblies do not contain the attributes.
/// <para>Source: <see href="https://keras.io/guides/functional_api/">Keras, the functional API</see>.</para>
/// </remarks>
/// <example><c>[Block(nameof(Width))] [Dense(Width)] [Dense(2 * Width)] class Twice { const int Width = 8; }</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class BlockAttribute : Attribute
{
    /// <summary>Declares a block with the given parameters.</summary>
    /// <param name="parameters">The names of the class's constants that a use can replace, in the order of the use's arguments.</param>
    public BlockAttribute(params string[] parameters) => Parameters = parameters;

    /// <summary>The names of the class's constants that a use can replace, in the order of the use's arguments.</summary>
    public string[] Parameters { get; }
}
