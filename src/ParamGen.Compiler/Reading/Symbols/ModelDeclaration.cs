using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.LanguageSupport;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Symbols.Declared;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>What is wrong with the declaration of a class that bears layers.</summary>
internal static class ModelDeclaration
{
    public static IEnumerable<DeclarationProblem> Problems(ClassAttributes attributes, CancellationToken cancellation)
    {
        var (type, layers) = (attributes.Type, attributes.Layers);
        if (!IsPartial(type, cancellation))
            yield return new(DeclarationRules.PG0001_NotPartial, type, null, type.Name);
        for (var around = type.ContainingType; around is not null; around = around.ContainingType)
        {
            if (!IsPartial(around, cancellation))
                yield return new(DeclarationRules.PG0002_TypeAroundNotPartial, around, null, around.Name, type.Name);
        }

        foreach (var problem in DeclaredClass.Conflicts(attributes).Concat(CustomLayerReader.WithoutFile(attributes)))
            yield return problem;
        if (attributes.File is not null && TypeWithoutLayers(attributes) is { } untyped)
            yield return untyped;
        if (attributes.Block is { } block)
            yield return new(DeclarationRules.PG0008_BlockAndModel, type, block, type.Name);
        if (attributes.File is { } source)
        {
            if (layers.Length > 0 && attributes.Block is null && attributes.InputOfFile is null)
                yield return new(FileRules.PG0507_InputBesideFile, type, layers[0], type.Name, PathOf(source));
            // Without a network there is nothing that the others could agree with.
            foreach (var file in attributes.Files.Where(file => file != source && !attributes.HasKerasFile))
                yield return new(FileRules.PG0513_SeveralFiles, type, file, type.Name, PathOf(source));
        }
        else if (layers.Length > 0 && !attributes.HasInput)
        {
            // Another library's attribute may have the name of one that makes a class a model: then there are no layers.
            yield return new(DeclarationRules.PG0003_NoInput, type, layers.FirstOrDefault(), type.Name);
        }

        if (attributes is { Device: { } device, FileKind: not (null or ModelFileKind.Keras) })
            yield return OfNoNetwork(type, device);
        if (FirstOnAnotherPart(layers, cancellation) is { } other)
            yield return new(DeclarationRules.PG0004_LayersOnTwoParts, type, other, type.Name);
        foreach (var name in TakenNames(attributes))
            yield return new(DeclarationRules.PG0006_MemberInTheWay, type, null, type.Name, name);

        for (var around = type; around is not null; around = around.ContainingType)
        {
            if (NewerSyntax.IsFileLocal(around))
                yield return new(DeclarationRules.PG0007_FileLocal, type, null, type.Name);
        }
    }

    /// <summary>A device is asked for of a class that has no network.</summary>
    public static DeclarationProblem OfNoNetwork(INamedTypeSymbol type, AttributeData device) =>
        new(DeviceRules.PG0702_NoNetwork, type, device, type.Name);

    /// <summary>What is wrong with the <c>[DType]</c> of a class that has no layers of its own; null where it has none.</summary>
    public static DeclarationProblem? TypeWithoutLayers(ClassAttributes attributes) =>
        attributes is { DType: { } dtype, Block: null, Kind: ClassKind.None or ClassKind.Declared or ClassKind.FileModel }
            ? new(
                DeclarationRules.PG0010_DTypeWithoutLayers,
                attributes.Type,
                dtype,
                attributes.Type.Name,
                attributes.File is null ? "it has none" : "its model is that of a file, which says the types of its layers")
            : null;

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            // What stands in for constants is added to a class that is not partial as well, and is partial itself.
            if (!GeneratedFiles.IsOwn(reference.SyntaxTree)
                && reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                    && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                return true;
        }

        return false;
    }

    /// <summary>The first layer that stands on another part of the class than the first of all.</summary>
    public static AttributeData? FirstOnAnotherPart(ImmutableArray<AttributeData> layers, CancellationToken cancellation)
    {
        if (layers.IsEmpty || layers[0].ApplicationSyntaxReference is not { } first)
            return null;
        // The part of the class is looked up once; whether an attribute stands on it, its place says.
        var part = first.GetSyntax(cancellation).Parent?.Parent;
        foreach (var layer in layers)
        {
            if (layer.ApplicationSyntaxReference is not { } reference
                || reference.SyntaxTree != first.SyntaxTree
                || part?.Span.Contains(reference.Span) != true)
                return layer;
        }

        return null;
    }

    /// <summary>The names that the generator needs and that the user has given to the class, a type parameter or a member.</summary>
    public static IEnumerable<string> TakenNames(ClassAttributes attributes)
    {
        var type = attributes.Type;
        var hasSession = attributes.NamesOnnx && SessionSupport.IsReferencedBy(type.ContainingModule);
        bool IsNeeded(string name) => (attributes.FileKind is null or ModelFileKind.Keras
            ? GeneratedMembers.Need(name)
            : GeneratedFileMembers.Need(name, attributes.FileKind is ModelFileKind.TensorFlowLite))
            || (hasSession && name == GeneratedSessionMembers.Session)
            || (attributes.Device is not null && name == GeneratedDeviceMembers.TensorFlowLite);
        return type.MemberNames
            .Where(name => IsNeeded(name) && type.GetMembers(name).Any(IsWritten))
            .Concat(type.TypeParameters.Select(parameter => parameter.Name).Append(type.Name).Where(IsNeeded))
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal);
    }

    /// <summary>Whether the user has given a name to the class, a type parameter or a member.</summary>
    public static bool IsTaken(INamedTypeSymbol type, string name) =>
        type.Name == name
        || type.TypeParameters.Any(parameter => parameter.Name == name)
        || type.GetMembers(name).Any(IsWritten);

    private static string PathOf(AttributeData file) => file.ConstructorArguments is [{ Value: string path }] ? path : "";

    /// <summary>Whether a member is the user's: the analyzer sees what the generator has added, too.</summary>
    private static bool IsWritten(ISymbol member) =>
        member.DeclaringSyntaxReferences.All(reference => !GeneratedFiles.IsOwn(reference.SyntaxTree));
}

/// <summary>Something wrong with a declaration, and where.</summary>
internal sealed class DeclarationProblem(Rule rule, INamedTypeSymbol type, AttributeData? layer, params string[] texts)
{
    public Rule Rule => rule;

    /// <summary>The type at fault.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>The layer at fault; null where it is the type as such.</summary>
    public AttributeData? Layer => layer;

    /// <summary>The layer's argument at fault; null where it is the layer as such.</summary>
    public string? Argument { get; init; }

    /// <summary>The attribute at fault within the block that the layer uses; null where the layer itself is at fault.</summary>
    public AttributeData? Inner { get; init; }

    /// <summary>That attribute's argument at fault.</summary>
    public string? InnerArgument { get; init; }

    /// <summary>Further layers which the same is wrong with.</summary>
    public List<AttributeData> Others { get; } = [];

    public string[] Texts => texts;

    /// <summary>The rule's id and its message.</summary>
    public string Message => rule.Text(CSharpWording.Instance, [.. texts.Select(text => (Word)text)]);
}
