using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Shapes;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// What a model hides of a base class that is a model itself: each constant that it does not have, which else would be the base
/// class's, a number of another network.
/// </summary>
internal static class HiddenMembers
{
    /// <summary>The most axes of a base class's input or output whose sizes are hidden.</summary>
    private const int MaxDims = 8;

    public static void Write(SourceWriter writer, NetworkReport network, string model, ConstantLevel level)
    {
        writer.Reason = SourceWriter.Quoted($"{model}: this constant is that of the base class, and {model} has none of this name");
        foreach (var (type, name) in ModelMembers.All.Where(member => !ModelMembers.Has(network, member.Name)))
            writer.StandIn(type, name);
        WriteDims(writer, GeneratedMembers.InputDim, network.Inputs.Count == 1 ? network.Inputs[0].Shape : null);
        WriteDims(writer, GeneratedMembers.OutputDim, network.Outputs.Count == 1 ? network.Outputs[0].Shape : null);
        if (level is not ConstantLevel.Model)
            return;
        writer.Obsolete();
        writer.Open("public static class " + GeneratedMembers.Layers);
        writer.Close();
    }

    private static void WriteDims(SourceWriter writer, string stem, Shape? shape)
    {
        for (var axis = 1; axis <= MaxDims; axis++)
        {
            if (shape is null || axis >= shape.Value.Rank || shape.Value[axis] is null)
                writer.StandIn("int", stem + axis.ToString(CultureInfo.InvariantCulture));
        }
    }
}
