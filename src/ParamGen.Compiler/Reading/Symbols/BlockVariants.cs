using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>
/// Evaluates the blocks that stand for custom layers with the values that the file has for their parameters. A file is read by itself,
/// without the compiler; so what it needs of the compiler is found out first, and handed to it as plain values.
/// </summary>
/// <param name="attributes">The class with the file.</param>
/// <param name="compilation">The compilation.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class BlockVariants(ClassAttributes attributes, Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The layers, each block with the values that the file has.</summary>
    /// <param name="layers">What stands for the custom layers.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="files">The files of the project.</param>
    public EquatableArray<CustomLayer> Add(EquatableArray<CustomLayer> layers, string path, ImmutableArray<ProjectFile> files)
    {
        if (layers.All(layer => layer.Parameters.Count == 0)
            || ModelFile.Find(path, files) is not [var file]
            || FileContent.Of(file, ModelFileKind.Keras, attributes.Type.Name, cancellation) is not { Problem: null } content
            || content.Network(layers) is not { MissingVariants: { Count: > 0 } missing })
            return layers;
        return layers
            .Select(layer => layer with
            {
                Variants = missing.Where(variant => variant.Name == layer.Name).Select(variant => Of(layer, variant.Values)).ToArray(),
            })
            .ToArray();
    }

    private BlockVariant Of(CustomLayer layer, EquatableArray<ArgumentValue?> values)
    {
        var block = ClassAttributes.Of(UsedClass.Of(attributes.CustomLayerOf(layer.Name)!)!);
        var given = layer.Parameters
            .Zip(values, (parameter, value) => (Constant: BlockValues.ConstantOf(block.Type, parameter.Name)!, Value: value))
            .Where(pair => pair.Value is not null)
            .Select(pair => (pair.Constant, TypedValue.Of(Plain(pair.Value!), compilation)!));
        if (BlockValues.Of(given, compilation, out var wrong) is not { } replaced)
            return new(values, null, wrong);
        var reader = new NetworkReader(compilation, cancellation);
        return reader.Read(block, replaced) is { } network
            ? new(values, network with { IsBlock = true }, null)
            : new(values, null, reader.Problems is [var problem, ..] ? problem.Message : "C# reports an error in it");
    }

    /// <summary>The value as C# has it. A file is read with integers that fit an int.</summary>
    private static object Plain(ArgumentValue value) => value switch
    {
        ArgumentValue.Integer number => (int)number.Value,
        ArgumentValue.Real number => number.Value,
        ArgumentValue.Flag flag => flag.Value,
        _ => value.ToString(),
    };
}
