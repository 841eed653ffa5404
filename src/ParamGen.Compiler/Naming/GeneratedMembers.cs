namespace ParamGen.Compiler.Naming;

/// <summary>The names of the members that the generator adds to a model.</summary>
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
    public const string InputDim = "InputDim";
    public const string OutputDim = "OutputDim";
    public const string InputSize = "InputSize";
    public const string OutputSize = "OutputSize";
    public const string Inputs = "Inputs";
    public const string Outputs = "Outputs";
    public const string Summary = "Summary";
    public const string Layers = "Layers";

    private static readonly HashSet<string> names =
    [
        TotalParameters, TrainableParameters, NonTrainableParameters, ParameterBytes, MultiplyAdds, PeakActivationBytes, LayerCount,
        InputShape, OutputShape, InputSize, OutputSize, Inputs, Outputs, Summary, Layers,
    ];

    /// <summary>Whether the generator needs the name for a member of the model.</summary>
    public static bool Need(string name) => names.Contains(name) || IsDim(name, InputDim) || IsDim(name, OutputDim);

    /// <summary>Whether a name is that of an axis's size: <c>OutputDim1</c>.</summary>
    public static bool IsDim(string name, string stem)
    {
        if (name.Length == stem.Length || !name.StartsWith(stem, StringComparison.Ordinal) || name[stem.Length] == '0')
            return false;
        for (var i = stem.Length; i < name.Length; i++)
        {
            if (name[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
