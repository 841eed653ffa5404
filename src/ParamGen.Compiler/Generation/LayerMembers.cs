using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Arithmetic;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Shapes;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of one layer.</summary>
internal sealed class LayerMembers
{
    private readonly LayerReport layer;
    private readonly string[] weights;

    /// <summary>How the parameters come about.</summary>
    private readonly string sum;

    /// <summary>What the layer gives.</summary>
    private readonly string given;

    public LayerMembers(LayerReport layer)
    {
        this.layer = layer;
        weights = Identifiers.OfWeights(layer.Weights.Map(static weight => weight.Path), IsOwn);
        sum = layer.ParameterSum.ToString();
        given = layer.Outputs.Text();
    }

    /// <summary>Whether one of the constants has this name, at whichever level.</summary>
    public bool Has(string name) => Has(name, weights);

    /// <summary>Whether a layer with weights of these names has a constant of this name.</summary>
    public static bool Has(string name, string[] weights) =>
        IsOwn(name) || Array.Exists(weights, weight => name == ParametersOf(weight) || name == ShapeOf(weight));

    /// <summary>The members that a layer may have and their types.</summary>
    /// <param name="layer">Its numbers; null where they are not known.</param>
    /// <param name="weights">The names of its weights.</param>
    /// <param name="maxDims">The most axes after the batch axis of an output that is not known.</param>
    public static IEnumerable<(string Type, string Name)> All(LayerReport? layer, string[] weights, int maxDims) =>
    [
        ("string", GeneratedLayerMembers.Name),
        ("string", GeneratedLayerMembers.Kind),
        ("long", GeneratedLayerMembers.Parameters),
        ("long", GeneratedLayerMembers.TrainableParameters),
        ("long", GeneratedLayerMembers.NonTrainableParameters),
        ("string", GeneratedLayerMembers.InputShape),
        ("string", GeneratedLayerMembers.OutputShape),
        .. Enumerable.Range(1, layer is null ? maxDims : Math.Max(0, layer.Outputs[0].Rank - 1))
            .Select(axis => ("int", GeneratedLayerMembers.OutputDim + axis.ToString(CultureInfo.InvariantCulture))),
        ("int", GeneratedLayerMembers.OutputSize),
        ("long", GeneratedLayerMembers.MultiplyAdds),
        .. weights.SelectMany(weight => new[] { ("long", ParametersOf(weight)), ("string", ShapeOf(weight)) }),
    ];

    /// <summary>Says what the layer is, in a line.</summary>
    public void Describe(SourceWriter writer) => writer.Comment($"{layer.Name} ({layer.Kind}): {given}, {sum} parameters.");

    public void Write(SourceWriter writer, ConstantLevel level)
    {
        var isAll = level is ConstantLevel.All;
        if (isAll)
        {
            writer.Constant(GeneratedLayerMembers.Name, layer.Name, $"The layer's name.");
            writer.Constant(GeneratedLayerMembers.Kind, layer.Kind, $"The layer's kind: Keras's class.");
        }

        writer.Constant(GeneratedLayerMembers.Parameters, layer.Parameters, $"All parameters: {sum}.");
        if (isAll)
        {
            writer.Constant(
                GeneratedLayerMembers.TrainableParameters,
                layer.TrainableParameters,
                $"The parameters that training changes: {Part(trainable: true)}.");
            writer.Constant(
                GeneratedLayerMembers.NonTrainableParameters,
                layer.NonTrainableParameters,
                $"The parameters that training leaves as they are: {Part(trainable: false)}.");
        }

        WriteShapes(writer, isAll);
        if (isAll)
        {
            if (layer.MultiplyAdds.Value is { } multiplyAdds)
                writer.Constant(
                    GeneratedLayerMembers.MultiplyAdds,
                    multiplyAdds,
                    $"The multiply-adds of the layer's kernels for a sample: {layer.MultiplyAdds}.");
            WriteWeights(writer);
        }
    }

    private void WriteShapes(SourceWriter writer, bool isAll)
    {
        var taken = layer.Inputs.Text();
        var flow = layer.IsInput ? given : taken + " → " + given;
        if (isAll && !layer.IsInput)
            writer.Constant(GeneratedLayerMembers.InputShape, taken, $"The shape of what the layer takes: {flow}.");
        writer.Constant(GeneratedLayerMembers.OutputShape, given, $"The shape of what the layer gives: {flow}.");
        var output = layer.Outputs[0];
        for (var axis = 1; axis < output.Rank; axis++)
        {
            if (output[axis] is { } size)
                writer.Constant(
                    GeneratedLayerMembers.OutputDim + axis.ToString(CultureInfo.InvariantCulture),
                    (int)size,
                    $"The size of axis {axis} of what the layer gives: {flow}.");
        }

        if (output.Sample.Size is { } count)
            writer.Size(
                GeneratedLayerMembers.OutputSize,
                count,
                $"The numbers that the layer gives for a sample: {new Sum(new Product(output.Sample.Dims))}.");
    }

    private void WriteWeights(SourceWriter writer)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = layer.Weights[i];
            var trainable = weight.Trainable ? "trainable" : "not trainable";
            writer.Constant(
                ParametersOf(weights[i]),
                weight.Count,
                $"The parameters of the weight '{weight.Path}', {trainable}: {new Sum(weight.Product)}.");
            writer.Constant(ShapeOf(weights[i]), weight.Shape.ToString(), $"The shape of the weight '{weight.Path}', {trainable}.");
        }
    }

    /// <summary>Whether a constant that does not speak of a weight has this name.</summary>
    public static bool IsOwn(string name) =>
        name is GeneratedLayerMembers.Name
            or GeneratedLayerMembers.Kind
            or GeneratedLayerMembers.Parameters
            or GeneratedLayerMembers.TrainableParameters
            or GeneratedLayerMembers.NonTrainableParameters
            or GeneratedLayerMembers.InputShape
            or GeneratedLayerMembers.OutputShape
            or GeneratedLayerMembers.OutputSize
            or GeneratedLayerMembers.MultiplyAdds
        || GeneratedMembers.IsDim(name, GeneratedLayerMembers.OutputDim);

    private static string ParametersOf(string weight) => weight + GeneratedLayerMembers.Parameters;

    private static string ShapeOf(string weight) => weight + GeneratedLayerMembers.Shape;

    /// <summary>How the parameters come about that training changes, or does not.</summary>
    private Sum Part(bool trainable)
    {
        List<Product> products = [];
        foreach (var weight in layer.Weights)
        {
            if (weight.Trainable == trainable)
                products.Add(weight.Product);
        }

        return new([.. products]);
    }
}
