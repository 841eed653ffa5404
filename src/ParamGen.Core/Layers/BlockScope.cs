using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers;

/// <summary>A placed block: within it, names mean its own layers, and "input" what it is given.</summary>
/// <param name="block">The block.</param>
/// <param name="name">The name under which it is placed, which its layers' names start with.</param>
/// <param name="parent">The block around it; null for the network itself.</param>
/// <param name="input">The name of what it is given, in the scope around it; null for the layer before.</param>
/// <param name="use">Where it is placed.</param>
internal sealed class BlockScope(NetworkSource block, string name, BlockScope? parent, string? input, Origin use)
{
    public NetworkSource Block => block;

    public string Name => name;

    public BlockScope? Parent => parent;

    /// <summary>The block of the network itself that holds it; it itself where no block is around it.</summary>
    public BlockScope Outermost => parent?.Outermost ?? this;

    public string? Input => input;

    public Origin Use => use;

    /// <summary>Whether no layer has the name of what it is given.</summary>
    public bool IsLost { get; set; }

    /// <summary>A problem of the use as such.</summary>
    public Problem Problem(Rule rule, string? argument, object[] texts, params Suggestion[] suggestions) =>
        new(rule, use, argument, MessageArguments.Of(Label(parent, Local(parent, name)!), texts), parent is null ? suggestions : [])
        {
            Within = parent?.Block,
        };

    /// <summary>A name within the scope as the network knows it.</summary>
    public static string Qualify(BlockScope? scope, string name) => scope is null ? name : Prefix(scope) + name;

    /// <summary>A name of the network as it is written within the scope; null where it is none of a layer there.</summary>
    public static string? Local(BlockScope? scope, string name) =>
        scope is null ? name : name.StartsWith(Prefix(scope), StringComparison.Ordinal) ? name.Substring(Prefix(scope).Length) : null;

    /// <summary>What messages call a layer within the scope: its name there, and the block.</summary>
    public static string Label(BlockScope? scope, string local) => scope is null ? local : $"{local} (in block '{scope.Block.Name}')";

    private static string Prefix(BlockScope scope) => scope.Name + "_";
}
