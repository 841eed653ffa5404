using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.LanguageSupport;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>Reads a model class, whatever is half-typed.</summary>
internal static class ModelReader
{
    /// <summary>What stand-ins say where C# itself reports an error.</summary>
    private const string Broken =
        "an attribute of this class has an argument whose value is unknown: C# reports an error in it, or it depends on generated code "
            + "(PG0005)";

    /// <summary>The model, and what is wrong with how it is written; null where the class has no layers.</summary>
    /// <param name="attributes">The class.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="files">The files of the project, which the class may have to agree with.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ModelReading? Read(
        ClassAttributes attributes,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation)
    {
        if (attributes.Kind is not ClassKind.Model)
            return null;
        var reading = ClassReader.Read(attributes, compilation, cancellation);
        var (named, problem) = FilesOf(attributes, compilation, files, cancellation);
        var refusal = reading.Problems.Count > 0 ? reading.Problems[0].Message
            : problem is not null ? problem.Message
            : reading.Network is null || (named is null && !attributes.Files.IsEmpty) ? $"{attributes.Type.Name}: {Broken}"
            : null;
        return new(Source(attributes) with
        {
            Network = reading.Network is { } network ? network with { Name = null } : null,
            Files = named,
            Refusal = refusal,
        }, reading);
    }

    /// <summary>The class that takes its model from a file, still without it; null where the class is none.</summary>
    /// <param name="attributes">The class.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="files">The files of the project: the class's own says with which values blocks stand for its custom layers.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ModelSource? ReadFileModel(
        ClassAttributes attributes,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation)
    {
        if (attributes is not { Kind: ClassKind.FileModel, File: not null, Type: { } type })
            return null;
        var declaration = ModelDeclaration.Problems(attributes, cancellation).FirstOrDefault();
        var (named, problem) = FilesOf(attributes, compilation, files, cancellation);
        return Source(attributes) with
        {
            // A class that cannot be read still says what it takes.
            Files = named ?? new(new[] { new FileSource(attributes.FileKind!.Value, default) }),
            Refusal = declaration?.Message ?? problem?.Message ?? (named is null ? $"{type.Name}: {Broken}" : null),
        };
    }

    /// <summary>
    /// What a class says of its files, null where it names none, or where C# itself reports an error in it; and what is wrong with that.
    /// </summary>
    private static (ModelFiles? Files, DeclarationProblem? Problem) FilesOf(
        ClassAttributes attributes,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation)
    {
        if (attributes.Files.IsEmpty)
            return default;
        var named = new List<FileSource>();
        foreach (var file in attributes.Files)
        {
            if (file.AttributeConstructor is not null && ArgumentReader.Read(file) is { Kind: var kind, Arguments: var arguments })
                named.Add(new(ModelFileKinds.Of(kind + nameof(Attribute))!.Value, arguments));
        }

        var (budget, input) = (attributes.ReadBudget(), attributes.InputOfFile);
        var written = input is null ? null : ArgumentReader.Read(input);
        var custom = CustomLayerReader.Read(attributes, compilation, cancellation);
        if (custom.Problems is [var problem, ..])
            return (null, problem);
        if (named.Count < attributes.Files.Length
            || budget is null
            || !attributes.ReadDevice(out var device)
            || custom.Layers is not { } layers
            || (written is null && input is not null))
            return default;
        var result = new ModelFiles(named)
        {
            IsContract = attributes.Kind is ClassKind.Model,
            Budget = attributes.Kind is ClassKind.Model ? default : budget.Value,
            Device = attributes.Kind is ClassKind.Model ? null : device,
            Input = written,
        };
        var variants = new BlockVariants(attributes, compilation, cancellation);
        return (result with
        {
            CustomLayers = named.Where(file => file.Kind is ModelFileKind.Keras)
                .Aggregate(layers, (known, file) => variants.Add(known, file.Path, files)),
        }, null);
    }

    /// <summary>The class itself, without its network.</summary>
    public static ModelSource Source(ClassAttributes attributes) => Source(attributes.Type) with
    {
        TakenNames = ModelDeclaration.TakenNames(attributes).ToArray(),
        HasDevice = attributes.Device is not null,
        HasModelBase = HasModelBase(attributes.Type),
        HidesSession = !attributes.NamesOnnx
            && HasSessionBase(attributes.Type)
            && !ModelDeclaration.IsTaken(attributes.Type, GeneratedSessionMembers.Session),
    };

    /// <summary>The same of a class that cannot be read.</summary>
    public static ModelSource Source(INamedTypeSymbol type) => new(NamespaceOf(type), HeadersOf(type), null);

    /// <summary>Whether a base class is a model: one of this compilation by its attributes, one of another by its constants.</summary>
    private static bool HasModelBase(INamedTypeSymbol type) => BasesOf(type).Any(static @base =>
        ClassAttributes.Of(@base) is { HasInput: true } or { Files.IsEmpty: false } || HasConstants(@base));

    /// <summary>Whether a base class has a session: one of this compilation by its attributes, one of another by the class.</summary>
    private static bool HasSessionBase(INamedTypeSymbol type) => BasesOf(type).Any(static @base =>
        (ClassAttributes.Of(@base) is { NamesOnnx: true } && SessionSupport.IsReferencedBy(@base.ContainingModule))
        || (HasConstants(@base) && !@base.GetTypeMembers(GeneratedSessionMembers.Session).IsEmpty));

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
            yield return @base;
    }

    private static bool HasConstants(INamedTypeSymbol type) =>
        type.GetMembers(GeneratedMembers.TotalParameters).Concat(type.GetMembers(GeneratedFileMembers.ConstantBytes))
            .Any(static member => member is IFieldSymbol { IsConst: true });

    /// <summary>Whether a class is seen in its own file alone, so that nothing can be added to it from another.</summary>
    public static bool IsFileLocal(INamedTypeSymbol type)
    {
        for (var around = type; around is not null; around = around.ContainingType)
        {
            if (NewerSyntax.IsFileLocal(around))
                return true;
        }

        return false;
    }

    /// <summary>The path that is written, empty where it is null; null where C# itself reports an error.</summary>
    private static string? PathOf(AttributeData file) =>
        file.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: var path }] ? path as string ?? "" : null;

    private static TypeHeader[] HeadersOf(INamedTypeSymbol type)
    {
        var headers = new Stack<TypeHeader>();
        for (var current = type; current is not null; current = current.ContainingType)
            headers.Push(TypeHeader.Of(
                KeywordOf(current),
                current.Name,
                current.TypeParameters.Select(parameter => parameter.Name)));
        return [.. headers];
    }

    private static string KeywordOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static string NamespaceOf(INamedTypeSymbol type)
    {
        var parts = new Stack<string>();
        for (var current = type.ContainingNamespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
            parts.Push(TypeHeader.Escape(current.Name));
        return string.Join(".", parts);
    }
}

/// <summary>A model class that was read.</summary>
/// <param name="Source">What it says, as it is kept between two runs.</param>
/// <param name="Reading">The class, with what is wrong with how it is written.</param>
internal sealed record ModelReading(ModelSource Source, ClassReading Reading)
{
    /// <summary>The layers, if they are a network: those without an input are none.</summary>
    public NetworkSource? Network =>
        Reading.Problems.Any(problem => problem.Rule == DeclarationRules.PG0003_NoInput) ? null : Source.Network;
}
