using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading;

/// <summary>The members that the generator adds to a model.</summary>
internal static class GeneratedMembers
{
    public const string TotalParameters = "TotalParameters";
    public const string TrainableParameters = "TrainableParameters";
    public const string NonTrainableParameters = "NonTrainableParameters";
    public const string ParameterBytes = "ParameterBytes";
    public const string MultiplyAdds = "MultiplyAdds";
    public const string PeakActivationBytes = "PeakActivationBytes";
    public const string LayerCount = "LayerCount";
    public const string InputShape = "InputShape";
    public const string OutputShape = "OutputShape";
    public const string Summary = "Summary";
    public const string Layers = "Layers";

    public static readonly string[] Names =
        [TotalParameters, TrainableParameters, NonTrainableParameters, ParameterBytes, MultiplyAdds, PeakActivationBytes, LayerCount, InputShape, OutputShape, Summary, Layers];

    /// <summary>Whether a file is the generator's own.</summary>
    public static bool IsGenerated(SyntaxTree tree) => GeneratedFiles.IsOwn(tree);
}
