using System.Globalization;
using ParamGen.Compiler.Generation.Sessions;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
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

    public static void Write(SourceWriter writer, ModelReport model, ConstantLevel level)
    {
        var name = model.Types[model.Types.Count - 1].Name;
        writer.Reason = SourceWriter.Quoted($"{name}: this constant is that of the base class, and {name} has none of this name");
        foreach (var (type, member) in ModelMembers.All.Concat(FileMembers.OfAnyFile).Distinct())
        {
            if (!Has(model, member))
                writer.StandIn(type, member);
        }

        WriteDims(writer, GeneratedMembers.InputDim, model.Network is { Inputs: [var input] } ? input.Shape : null);
        WriteDims(writer, GeneratedMembers.OutputDim, model.Network is { Outputs: [var output] } ? output.Shape : null);
        foreach (var hidden in Classes.Where(hidden => !HasClass(model, hidden, level)))
        {
            writer.Obsolete();
            writer.Open("public static class " + hidden);
            writer.Close();
        }

        if (model.HidesSession)
        {
            writer.Reason = SourceWriter.Quoted($"{name}: this session is that of the base class, which opens another file");
            SessionMembers.WriteStandIn(writer);
        }
    }

    private static IEnumerable<string> Classes =>
        [GeneratedMembers.Layers, GeneratedDeviceMembers.TensorFlowLite, .. FileMembers.Classes(ModelFileKind.Onnx)];

    private static bool Has(ModelReport model, string name) => model.Contents is { } contents
        ? FileMembers.All(model.FileKind!.Value).Any(member => member.Name == name) && FileMembers.Has(contents, name)
        : ModelMembers.All.Any(member => member.Name == name) && ModelMembers.Has(model.Network!, name);

    private static bool HasClass(ModelReport model, string name, ConstantLevel level) => model.Contents is not null
        ? FileMembers.Classes(model.FileKind!.Value).Contains(name)
            && (name != GeneratedFileMembers.Weights || level is not ConstantLevel.Model)
        : name is GeneratedMembers.Inputs or GeneratedMembers.Outputs
            || (name is GeneratedDeviceMembers.TensorFlowLite && model.Network!.Device is not null)
            || (name is GeneratedMembers.Layers && level is not ConstantLevel.Model);

    private static void WriteDims(SourceWriter writer, string stem, Shape? shape)
    {
        for (var axis = 1; axis <= MaxDims; axis++)
        {
            if (shape is null || axis >= shape.Value.Rank || shape.Value[axis] is null)
                writer.StandIn("int", stem + axis.ToString(CultureInfo.InvariantCulture));
        }
    }
}
