namespace ParamGen.Core.Model;

/// <summary>An argument that was given.</summary>
/// <param name="Name">The name of the attribute's property.</param>
/// <param name="Value">Its value.</param>
internal sealed record Argument(string Name, ArgumentValue Value);
