using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Collections;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of what enters or leaves a network: a class for each tensor.</summary>
internal static class TensorMembers
{
    /// <summary>Whether one of a tensor's constants has this name.</summary>
    public static bool Has(string name) =>
        name is GeneratedTensorMembers.Name
            or GeneratedTensorMembers.DType
            or GeneratedTensorMembers.Shape
            or GeneratedTensorMembers.Size
        || GeneratedMembers.IsDim(name, GeneratedTensorMembers.Dim);

    public static void Write(SourceWriter writer, string className, string description, EquatableArray<TensorSpec> tensors)
    {
        var names = Identifiers.OfLayers(
            NamedLayer.OfTensors(tensors.Select(tensor => (tensor.Layer, tensor.Ordinal, tensor.Kind))),
            (_, name) => Has(name),
            className);
        writer.Blank();
        writer.Classes(className, description, names, i => WriteTensor(writer, tensors[i]));
    }

    /// <summary>The sizes of a tensor's axes after the batch axis and of one sample, as constants whose names begin alike.</summary>
    public static void WriteSizes(SourceWriter writer, Shape shape, string dim, string size)
    {
        for (var axis = 1; axis < shape.Rank; axis++)
        {
            if (shape[axis] is { } length)
                writer.Constant(dim + axis.ToString(CultureInfo.InvariantCulture), (int)length);
        }

        if (shape.Rank > 0 && shape.Sample.Size is { } count)
            writer.Size(size, count);
    }

    private static void WriteTensor(SourceWriter writer, TensorSpec tensor)
    {
        writer.Constant(GeneratedTensorMembers.Name, tensor.Layer);
        if (tensor.DType is { } dtype)
            writer.Constant(GeneratedTensorMembers.DType, dtype.Word());
        writer.Constant(GeneratedTensorMembers.Shape, tensor.Shape.ToString());
        WriteSizes(writer, tensor.Shape, GeneratedTensorMembers.Dim, GeneratedTensorMembers.Size);
    }
}
