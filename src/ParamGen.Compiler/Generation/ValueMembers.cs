using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of an input, an output or a weight of a file: a class for each.</summary>
internal static class ValueMembers
{
    /// <summary>What stands for a type that the file leaves open.</summary>
    private const string UnknownType = "unknown";

    public static void Write(SourceWriter writer, string className, string description, EquatableArray<DescribedValue> values)
    {
        var names = Identifiers.OfNames(values.Map(value => value.Name), "Tensor", className, GeneratedValueMembers.Has);
        writer.Blank();
        writer.Classes(className, description, names, i => WriteValue(writer, values[i], hasTypes: true));
    }

    /// <summary>The same of a TensorFlow Lite model, whose interpreter knows inputs and outputs by their positions.</summary>
    public static void WriteQuantized(SourceWriter writer, string className, string description, EquatableArray<DescribedValue> values)
    {
        var names = Identifiers.OfNames(values.Map(value => value.Name), "Tensor", className, GeneratedValueMembers.Has);
        writer.Blank();
        writer.Classes(className, description, names, i =>
        {
            WriteValue(writer, values[i], hasTypes: false);
            writer.Constant(GeneratedValueMembers.Index, i);
            WriteQuantization(writer, values[i].Quantization);
        });
    }

    public static void WriteWeight(SourceWriter writer, DescribedWeight weight, ConstantLevel level)
    {
        if (level is not ConstantLevel.Layers)
        {
            writer.Constant(GeneratedValueMembers.Name, weight.Name);
            writer.Constant(GeneratedValueMembers.DType, weight.Type);
        }

        writer.Constant(GeneratedValueMembers.Shape, weight.ShapeText);
        writer.Size(GeneratedValueMembers.Size, weight.Count);
        if (level is not ConstantLevel.Layers && weight.Bytes is { } bytes)
            writer.Constant(GeneratedValueMembers.Bytes, bytes);
    }

    /// <summary>Where each number has the same scale: number = scale × (integer - zero point).</summary>
    private static void WriteQuantization(SourceWriter writer, DescribedQuantization? quantization)
    {
        if (quantization is not { Scales: [var scale], ZeroPoints: [var zeroPoint] } || float.IsNaN(scale) || float.IsInfinity(scale))
            return;
        writer.Constant(GeneratedValueMembers.Scale, scale, $"number = Scale × (integer - ZeroPoint)");
        writer.Size(GeneratedValueMembers.ZeroPoint, zeroPoint);
    }

    /// <param name="writer">What writes it.</param>
    /// <param name="value">The value.</param>
    /// <param name="hasTypes">Whether the format has words of its own for types.</param>
    private static void WriteValue(SourceWriter writer, DescribedValue value, bool hasTypes)
    {
        writer.Constant(GeneratedValueMembers.Name, value.Name);
        if (hasTypes)
            writer.Constant(GeneratedValueMembers.Type, value.Type ?? UnknownType);
        if (value.ElementType is { } type)
            writer.Constant(GeneratedValueMembers.DType, type);
        if (!value.HasShape)
            return;
        writer.Constant(GeneratedValueMembers.Shape, value.ShapeText);
        writer.Constant(GeneratedValueMembers.Rank, value.Shape.Count);
        for (var axis = 0; axis < value.Shape.Count; axis++)
        {
            if (value.Shape[axis].Size is { } size)
                writer.Size(GeneratedValueMembers.Dim + axis.ToString(CultureInfo.InvariantCulture), size);
        }

        if (value.Count is { } count)
            writer.Size(GeneratedValueMembers.Size, count);
    }
}
