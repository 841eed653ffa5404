using System.Globalization;
using ParamGen.Core.Arithmetic;
using ParamGen.Core.Networks;
using ParamGen.Core.Shapes;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of one layer. Texts are put together with +, which is several times as fast as a format in the oldest framework.</summary>
internal static class LayerMembers
{
    public static List<Member> Of(LayerReport layer, ConstantLevel level)
    {
        var members = new List<Member>();
        var isAll = level is ConstantLevel.All;
        if (isAll)
        {
            members.Add(Member.Of("Name", layer.Name, "The layer's name."));
            members.Add(Member.Of("Kind", layer.Kind, "The layer's kind: Keras's class."));
        }

        members.Add(Member.Of("Parameters", layer.Parameters, "All parameters: " + layer.ParameterSum + "."));
        if (isAll)
        {
            members.Add(Member.Of("TrainableParameters", layer.TrainableParameters, "The parameters that training changes: " + Part(layer, trainable: true) + "."));
            members.Add(Member.Of("NonTrainableParameters", layer.NonTrainableParameters, "The parameters that training leaves as they are: " + Part(layer, trainable: false) + "."));
        }

        AddShapes(members, layer, isAll);
        if (isAll)
        {
            if (layer.MultiplyAdds.Value is { } multiplyAdds)
                members.Add(Member.Of("MultiplyAdds", multiplyAdds, "The multiply-adds of the layer's kernels for a sample: " + layer.MultiplyAdds + "."));
            AddWeights(members, layer);
        }

        return members;
    }

    private static void AddShapes(List<Member> members, LayerReport layer, bool isAll)
    {
        var output = layer.Outputs[0];
        var given = layer.Outputs.Text();
        var taken = layer.Inputs.Text();
        var flow = layer.IsInput ? given : $"{taken} → {given}";
        if (isAll && !layer.IsInput)
            members.Add(Member.Of("InputShape", taken, $"The shape of what the layer takes: {flow}."));
        members.Add(Member.Of("OutputShape", given, $"The shape of what the layer gives: {flow}."));
        for (var axis = 1; axis < output.Rank; axis++)
        {
            var number = axis.ToString(CultureInfo.InvariantCulture);
            if (output[axis] is { } size)
                members.Add(Member.Of("OutputDim" + number, (int)size, "The size of axis " + number + " of what the layer gives: " + flow + "."));
        }

        if (output.Sample.Size is { } count)
            members.Add(Member.Of("OutputSize", count, "The numbers that the layer gives for a sample: " + new Sum(new Product(output.Sample.Dims)) + "."));
    }

    private static void AddWeights(List<Member> members, LayerReport layer)
    {
        var taken = new HashSet<string>(members.Select(member => member.Name));
        var names = Identifiers.OfWeights(layer, taken);
        for (var i = 0; i < names.Length; i++)
        {
            var weight = layer.Weights[i];
            var what = $"the weight '{weight.Path}', {(weight.Trainable ? "trainable" : "not trainable")}";
            members.Add(Member.Of(names[i] + "Parameters", weight.Count, "The parameters of " + what + ": " + new Sum(weight.Product) + "."));
            members.Add(Member.Of(names[i] + "Shape", weight.Shape.ToString(), $"The shape of {what}."));
        }
    }

    private static Sum Part(LayerReport layer, bool trainable) =>
        new([.. layer.Weights.Where(weight => weight.Trainable == trainable).Select(weight => weight.Product)]);
}
