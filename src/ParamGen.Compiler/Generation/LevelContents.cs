using ParamGen.Core.Evaluation;
using ParamGen.Core.Weights;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// Which constants of a layer a level has. The standard one leaves out what only repeats another constant of the layer or says
/// nothing; docs/constants.md lists it.
/// </summary>
internal static class LevelContents
{
    /// <summary>The shape of what a layer takes. What leaves a shape as it is repeats that of its output.</summary>
    public static bool HasInputShape(ConstantLevel level, LayerReport layer, string taken, string given) => level switch
    {
        ConstantLevel.All => !layer.IsInput,
        ConstantLevel.Standard => !layer.IsInput && taken != given,
        _ => false,
    };

    /// <summary>The parameters by whether training changes them. Where it changes all, one number is Parameters, the other 0.</summary>
    public static bool HasTrainability(ConstantLevel level, LayerReport layer) => level switch
    {
        ConstantLevel.All => true,
        ConstantLevel.Standard => layer.NonTrainableParameters > 0,
        _ => false,
    };

    /// <summary>The multiply-adds. A layer without a kernel has none.</summary>
    public static bool HasMultiplyAdds(ConstantLevel level, LayerReport layer) => level switch
    {
        ConstantLevel.All => layer.MultiplyAdds.Value is not null,
        ConstantLevel.Standard => layer.MultiplyAdds.Value > 0,
        _ => false,
    };

    /// <summary>The shape of a weight. That of a single axis is the weight's number of parameters.</summary>
    public static bool HasShape(ConstantLevel level, Weight weight) => level switch
    {
        ConstantLevel.All => true,
        ConstantLevel.Standard => weight.Shape.Rank != 1,
        _ => false,
    };
}
