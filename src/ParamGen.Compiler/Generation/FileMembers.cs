using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;
using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Compiler.Generation;

/// <summary>The constants of a file without a network of Keras's.</summary>
internal static class FileMembers
{
    /// <summary>The members that a class may have by its attribute, but for the classes in it, and their types.</summary>
    public static (string Type, string Name)[] All(ModelFileKind kind) => kind switch
    {
        ModelFileKind.Onnx => onnx,
        ModelFileKind.TensorFlowLite => TensorFlowLiteMembers.All,
        _ => weights,
    };

    /// <summary>The members that a class may have by any file.</summary>
    public static IEnumerable<(string Type, string Name)> OfAnyFile => onnx.Concat(TensorFlowLiteMembers.All);

    /// <summary>The classes that a class has by its attribute.</summary>
    public static string[] Classes(ModelFileKind kind) => kind switch
    {
        ModelFileKind.Onnx =>
            [GeneratedFileMembers.Inputs, GeneratedFileMembers.Outputs, GeneratedFileMembers.Metadata, GeneratedFileMembers.Weights],
        ModelFileKind.TensorFlowLite => [GeneratedFileMembers.Inputs, GeneratedFileMembers.Outputs],
        _ => [GeneratedFileMembers.Metadata, GeneratedFileMembers.Weights],
    };

    private static readonly (string Type, string Name)[] weights =
    [
        ("long", GeneratedFileMembers.TotalParameters),
        ("long", GeneratedFileMembers.ParameterBytes),
    ];

    private static readonly (string Type, string Name)[] onnx =
    [
        .. weights,
        ("long", GeneratedFileMembers.MultiplyAdds),
        ("string", GeneratedFileMembers.Opsets),
        ("int", GeneratedFileMembers.Opset),
        ("int", GeneratedFileMembers.IrVersion),
        ("string", GeneratedFileMembers.Producer),
        ("string", GeneratedFileMembers.ProducerVersion),
        ("string", GeneratedFileMembers.OperatorCounts),
    ];

    /// <summary>Whether a file has one of these members: not where the file does not say, or where a size is unknown.</summary>
    public static bool Has(FileReport file, string name) => name switch
    {
        GeneratedFileMembers.MultiplyAdds => file.Onnx?.MultiplyAdds is not null,
        GeneratedFileMembers.Opset => file.Onnx?.Opset is not null,
        GeneratedFileMembers.IrVersion => file.Onnx?.IrVersion is not null,
        _ => true,
    };

    public static void Write(SourceWriter writer, FileReport file, ConstantLevel level)
    {
        if (file.TensorFlowLite is { } lite)
        {
            TensorFlowLiteMembers.Write(writer, lite);
            return;
        }

        writer.Constant(GeneratedFileMembers.TotalParameters, file.TotalParameters, $"The number of values in all weights.");
        writer.Constant(
            GeneratedFileMembers.ParameterBytes,
            file.ParameterBytes,
            $"The bytes that all weights take. Texts, which have no fixed size, are left out.");
        if (file.Onnx is { } onnx)
            WriteModel(writer, onnx);
        WriteTexts(writer, file.Metadata);
        if (level is not ConstantLevel.Model)
            WriteWeights(writer, file.Weights, level);
    }

    private static void WriteModel(SourceWriter writer, OnnxReport onnx)
    {
        if (onnx.MultiplyAdds is { } multiplyAdds)
            writer.Constant(
                GeneratedFileMembers.MultiplyAdds,
                multiplyAdds,
                $"The multiply-adds of all convolutions and matrix products in a run. A first axis whose size is open counts as 1.");
        writer.Constant(GeneratedFileMembers.Opsets, onnx.Opsets);
        writer.Constant(GeneratedFileMembers.Producer, onnx.Producer);
        writer.Constant(GeneratedFileMembers.ProducerVersion, onnx.ProducerVersion);
        writer.Constant(GeneratedFileMembers.OperatorCounts, onnx.OperatorCounts);
        if (onnx.Opset is { } opset)
            writer.Size(GeneratedFileMembers.Opset, opset);
        if (onnx.IrVersion is { } version)
            writer.Size(GeneratedFileMembers.IrVersion, version);
        ValueMembers.Write(writer, GeneratedFileMembers.Inputs, "What the model takes, in the order of the file.", onnx.Inputs);
        ValueMembers.Write(writer, GeneratedFileMembers.Outputs, "What the model returns, in the order of the file.", onnx.Outputs);
    }

    private static void WriteTexts(SourceWriter writer, EquatableArray<DescribedText> texts)
    {
        var names = Identifiers.OfNames(texts.Map(text => text.Name), "Text", GeneratedFileMembers.Metadata, static _ => false);
        writer.Blank();
        writer.Comment($"Texts that are attached to the model.");
        writer.Open("public static class " + GeneratedFileMembers.Metadata);
        for (var i = 0; i < names.Length; i++)
            writer.Constant(TypeHeader.Escape(names[i]), texts[i].Text);
        writer.Close();
    }

    private static void WriteWeights(SourceWriter writer, EquatableArray<DescribedWeight> weights, ConstantLevel level)
    {
        var names = Identifiers.OfNames(
            WeightNames.Shortened(weights.Map(weight => weight.Name)),
            "Weight",
            GeneratedFileMembers.Weights,
            GeneratedValueMembers.Has);
        writer.Blank();
        writer.Classes(
            GeneratedFileMembers.Weights,
            "The weights, in the order of the file.",
            names,
            i => ValueMembers.WriteWeight(writer, weights[i], level));
    }
}
