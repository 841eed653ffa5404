using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Shapes;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of one layer.</summary>
internal sealed class LayerMembers
{
    private readonly LayerReport layer;
    private readonly string[] weights;

    public LayerMembers(LayerReport layer)
    {
        this.layer = layer;
        weights = Identifiers.OfWeights(layer.Weights.Map(static weight => weight.Path), IsOwn);
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
    /// <param name="level">The level that was chosen.</param>
    public static IEnumerable<(string Type, string Name)> Possible(
        LayerReport? layer,
        string[] weights,
        int maxDims,
        ConstantLevel level)
    {
        var hasMore = level is not ConstantLevel.Layers;
        IEnumerable<(string Type, string Name)> more = hasMore
            ?
            [
                ("string", GeneratedLayerMembers.Name),
                ("string", GeneratedLayerMembers.Kind),
                ("string", GeneratedLayerMembers.InputShape),
                ("long", GeneratedLayerMembers.TrainableParameters),
                ("long", GeneratedLayerMembers.NonTrainableParameters),
                ("long", GeneratedLayerMembers.MultiplyAdds),
                .. weights.Select(weight => ("long", ParametersOf(weight))),
                .. weights.Where((_, i) => layer is null || LevelContents.HasShape(level, layer.Weights[i]))
                    .Select(weight => ("string", ShapeOf(weight))),
            ]
            : [];
        return
        [
            .. more,
            ("string", GeneratedLayerMembers.OutputShape),
            ("long", GeneratedLayerMembers.Parameters),
            .. Enumerable.Range(1, layer is null ? maxDims : Math.Max(0, layer.Outputs[0].Rank - 1))
                .Select(axis => ("int", GeneratedLayerMembers.OutputDim + axis.ToString(CultureInfo.InvariantCulture))),
            ("int", GeneratedLayerMembers.OutputSize),
        ];
    }

    /// <summary>Constants of one type follow one another, so that they share declarations: words, counts, sizes.</summary>
    public void Write(SourceWriter writer, ConstantLevel level)
    {
        WriteWords(writer, level);
        WriteCounts(writer, level);
        WriteSizes(writer);
    }

    private void WriteWords(SourceWriter writer, ConstantLevel level)
    {
        if (level is not ConstantLevel.Layers)
        {
            writer.Constant(GeneratedLayerMembers.Name, layer.Name);
            writer.Constant(GeneratedLayerMembers.Kind, layer.Kind);
        }

        var given = layer.Outputs.Text();
        var taken = layer.Inputs.Text();
        if (LevelContents.HasInputShape(level, layer, taken, given))
            writer.Constant(GeneratedLayerMembers.InputShape, taken);
        writer.Constant(GeneratedLayerMembers.OutputShape, given);
        for (var i = 0; i < weights.Length; i++)
        {
            if (LevelContents.HasShape(level, layer.Weights[i]))
                writer.Constant(ShapeOf(weights[i]), layer.Weights[i].Shape.ToString());
        }
    }

    private void WriteCounts(SourceWriter writer, ConstantLevel level)
    {
        if (layer.ParameterSum is { HasProduct: true } sum)
            writer.Constant(GeneratedLayerMembers.Parameters, layer.Parameters, $"{sum}.");
        else
            writer.Constant(GeneratedLayerMembers.Parameters, layer.Parameters);
        if (LevelContents.HasTrainability(level, layer))
        {
            writer.Constant(GeneratedLayerMembers.TrainableParameters, layer.TrainableParameters);
            writer.Constant(GeneratedLayerMembers.NonTrainableParameters, layer.NonTrainableParameters);
        }

        if (level is not ConstantLevel.Layers)
        {
            for (var i = 0; i < weights.Length; i++)
                writer.Constant(ParametersOf(weights[i]), layer.Weights[i].Count);
        }

        if (!LevelContents.HasMultiplyAdds(level, layer))
            return;
        if (layer.MultiplyAdds is { HasProduct: true } product)
            writer.Constant(GeneratedLayerMembers.MultiplyAdds, product.Value ?? 0, $"Per sample: {product}.");
        else
            writer.Constant(GeneratedLayerMembers.MultiplyAdds, layer.MultiplyAdds.Value ?? 0);
    }

    private void WriteSizes(SourceWriter writer)
    {
        var output = layer.Outputs[0];
        for (var axis = 1; axis < output.Rank; axis++)
        {
            if (output[axis] is { } size)
                writer.Constant(GeneratedLayerMembers.OutputDim + axis.ToString(CultureInfo.InvariantCulture), (int)size);
        }

        if (output.Sample.Size is { } count)
            writer.Size(GeneratedLayerMembers.OutputSize, count);
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
}
