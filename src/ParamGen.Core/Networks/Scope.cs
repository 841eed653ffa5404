namespace ParamGen.Core.Networks;

/// <summary>A placed block: within it, names mean its own layers, and "input" what it is given.</summary>
/// <param name="name">The name under which it is placed, which its layers' names start with.</param>
/// <param name="parent">The block around it; null for the network itself.</param>
/// <param name="input">The name of what it is given, in the scope around it; null for the layer before.</param>
/// <param name="index">The position of the attribute that places it.</param>
internal sealed class Scope(string name, Scope? parent, string? input, int index)
{
    public string Name => name;

    public Scope? Parent => parent;

    public string? Input => input;

    public int Index => index;

    /// <summary>The last call within it, whose output is the block's.</summary>
    public Call? Last { get; set; }

    /// <summary>A name within the scope as the network knows it.</summary>
    public static string Qualify(Scope? scope, string name) => scope is null ? name : scope.Name + "_" + name;
}
