using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>What a class is by its attributes.</summary>
internal enum ClassKind
{
    /// <summary>A class without layers.</summary>
    None,

    /// <summary>A class with layers, or what should be one: its <c>[Input]</c> may be missing.</summary>
    Model,

    /// <summary>A class that takes its model from a file.</summary>
    FileModel,

    /// <summary>A class with layers, or still without any, that others use.</summary>
    Block,

    /// <summary>A class that declares a custom layer.</summary>
    Declared,
}

/// <summary>ParamGen's attributes of a class.</summary>
/// <param name="Type">The class.</param>
/// <param name="Layers">
/// The layers in the order in which they are written. The language promises no order; the compiler keeps it within one declaration.
/// </param>
/// <param name="Block">Its <c>[Block]</c>; null where it has none.</param>
/// <param name="Files">The attributes that name model files, such as <c>[KerasModel]</c>, in the order in which they are written.</param>
/// <param name="Budget">Its <c>[Budget]</c>; null where it has none.</param>
/// <param name="HasInput">Whether one of the layers is an <c>[Input]</c>.</param>
internal sealed record ClassAttributes(
    INamedTypeSymbol Type,
    ImmutableArray<AttributeData> Layers,
    AttributeData? Block,
    ImmutableArray<AttributeData> Files,
    AttributeData? Budget,
    bool HasInput)
{
    /// <summary>What the class is. One that is a block and a model is read as a model, and refused.</summary>
    public ClassKind Kind => TakesFromFile ? ClassKind.FileModel
        : Block is not null && !HasInput ? ClassKind.Block
        : !Layers.IsEmpty ? ClassKind.Model
        : Declaration.Exists ? ClassKind.Declared
        : ClassKind.None;

    /// <summary>Whether its model is that of a file: it has no layers, or an input alone. Layers make the files contracts.</summary>
    private bool TakesFromFile =>
        !Files.IsEmpty && (Block is not null || Layers.IsEmpty || (Layers is [var only] && LayerAttributes.IsInput(only)));

    /// <summary>The attribute that the model is taken from; null where the class has layers, or no file.</summary>
    public AttributeData? File => TakesFromFile ? Files[ModelFiles.SourceOf(Files.Select(KindOf).ToArray())] : null;

    /// <summary>What it takes from its file; null where it has none.</summary>
    public ModelFileKind? FileKind => File is null ? null : KindOf(File);

    /// <summary>Whether one of the files is an ONNX model.</summary>
    public bool NamesOnnx => Files.Any(file => KindOf(file) is ModelFileKind.Onnx);

    /// <summary>Whether one of the files has an architecture of Keras's.</summary>
    public bool HasKerasFile => Files.Any(file => KindOf(file) is ModelFileKind.Keras);

    /// <summary>Its <c>[DType]</c>; null where it has none.</summary>
    public AttributeData? DType { get; init; }

    /// <summary>Its <c>[TensorFlowLite]</c>; null where it has none.</summary>
    public AttributeData? Device { get; init; }

    /// <summary>What it declares of a custom layer.</summary>
    public DeclarationAttributes Declaration { get; init; } = DeclarationAttributes.None;

    /// <summary>What stands for the custom layers of its file.</summary>
    public ImmutableArray<AttributeData> CustomLayers { get; init; } = ImmutableArray<AttributeData>.Empty;

    public static ClassAttributes Of(INamedTypeSymbol type)
    {
        List<AttributeData>? layers = null, custom = null, files = null;
        DeclarationAttributes? declaration = null;
        AttributeData? block = null, budget = null, device = null, dtype = null;
        foreach (var attribute in type.GetAttributes())
        {
            if (!LayerAttributes.IsOurs(attribute.AttributeClass))
                continue;
            if (LayerAttributes.IsLayer(attribute.AttributeClass!))
                (layers ??= []).Add(attribute);
            else if (attribute.AttributeClass!.Name == nameof(BlockAttribute))
                block ??= attribute;
            else if (ModelFileKinds.Of(attribute.AttributeClass.Name) is not null)
                (files ??= []).Add(attribute);
            else if (attribute.AttributeClass.Name == nameof(BudgetAttribute))
                budget ??= attribute;
            else if (attribute.AttributeClass.Name == nameof(TensorFlowLiteAttribute))
                device ??= attribute;
            else if (attribute.AttributeClass.Name == nameof(DTypeAttribute))
                dtype ??= attribute;
            else if (attribute.AttributeClass.Name == nameof(CustomLayerAttribute))
                (custom ??= []).Add(attribute);
            else
                declaration = DeclarationAttributes.Add(declaration, attribute);
        }

        // Attributes of another assembly have no position and stay as they are: the order is a stable one.
        var ordered = layers?.OrderBy(Position).ToImmutableArray() ?? ImmutableArray<AttributeData>.Empty;
        var allFiles = files?.OrderBy(Position).ToImmutableArray() ?? ImmutableArray<AttributeData>.Empty;
        return new(type, ordered, block, allFiles, budget, ordered.Any(LayerAttributes.IsInput))
        {
            DType = dtype,
            Device = device,
            Declaration = declaration ?? DeclarationAttributes.None,
            CustomLayers = custom?.OrderBy(Position).ToImmutableArray() ?? ImmutableArray<AttributeData>.Empty,
        };
    }

    /// <summary>The <c>[Input]</c> beside a file, which gives the shape that the file leaves open; null where there is none.</summary>
    public AttributeData? InputOfFile => FileKind is ModelFileKind.Keras && Layers is [var only]
        && LayerAttributes.IsInput(only)
        && only.AttributeConstructor?.Parameters is not [{ Type.Name: nameof(System.Type) }]
            ? only
            : null;

    /// <summary>The same class with no other layers than those before one of them.</summary>
    public ClassAttributes Before(AttributeSyntax layer) => this with
    {
        Layers = Layers
            .Where(other => other.ApplicationSyntaxReference is { } reference
                && reference.SyntaxTree == layer.SyntaxTree
                && reference.Span.End <= layer.SpanStart)
            .ToImmutableArray(),
    };

    /// <summary>The layers as they are written; null for one of another assembly.</summary>
    public IEnumerable<AttributeSyntax?> WrittenLayers(CancellationToken cancellation) =>
        Layers.Select(layer => layer.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax);

    /// <summary>The <c>[CustomLayer]</c> of a name; null where there is none.</summary>
    public AttributeData? CustomLayerOf(string? name) =>
        CustomLayers.FirstOrDefault(custom => custom.ConstructorArguments is [{ Value: string written }, ..] && written == name);

    /// <summary>What the model may cost at most, empty where nobody says; null where C# itself reports an error in it.</summary>
    public EquatableArray<Argument>? ReadBudget() =>
        Budget is null ? EquatableArray<Argument>.Empty : ArgumentReader.Read(Budget)?.Arguments;

    /// <summary>
    /// Reads the arguments of the attribute that asks for the cost on a device, null where nobody asks. Returns whether C# reports no error
    /// in it.
    /// </summary>
    public bool ReadDevice(out EquatableArray<Argument>? arguments)
    {
        arguments = Device is null ? null : ArgumentReader.Read(Device)?.Arguments;
        return arguments is null == Device is null;
    }

    private static ModelFileKind KindOf(AttributeData file) => ModelFileKinds.Of(file.AttributeClass!.Name) ?? ModelFileKind.Keras;

    /// <summary>Where an attribute stands in its file.</summary>
    internal static int Position(AttributeData attribute) => attribute.ApplicationSyntaxReference?.Span.Start ?? 0;
}
