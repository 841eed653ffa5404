namespace ParamGen.Compiler.Naming;

/// <summary>The names of the constants of one layer.</summary>
internal static class GeneratedLayerMembers
{
    public const string Name = "Name";
    public const string Kind = "Kind";
    public const string Parameters = "Parameters";
    public const string TrainableParameters = GeneratedMembers.TrainableParameters;
    public const string NonTrainableParameters = GeneratedMembers.NonTrainableParameters;
    public const string InputShape = GeneratedMembers.InputShape;
    public const string OutputShape = GeneratedMembers.OutputShape;
    public const string OutputDim = GeneratedMembers.OutputDim;
    public const string OutputSize = GeneratedMembers.OutputSize;
    public const string MultiplyAdds = GeneratedMembers.MultiplyAdds;
    public const string Shape = "Shape";
}
