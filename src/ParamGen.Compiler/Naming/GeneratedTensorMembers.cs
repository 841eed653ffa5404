namespace ParamGen.Compiler.Naming;

/// <summary>The names of the constants of what enters or leaves a network.</summary>
internal static class GeneratedTensorMembers
{
    public const string Name = GeneratedLayerMembers.Name;
    public const string DType = "DType";
    public const string Shape = GeneratedLayerMembers.Shape;
    public const string Dim = "Dim";
    public const string Size = "Size";
}
