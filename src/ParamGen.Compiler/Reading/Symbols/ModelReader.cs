using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.LanguageSupport;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>Reads a model class, whatever is half-typed.</summary>
internal static class ModelReader
{
    /// <summary>What stand-ins say where C# itself reports an error.</summary>
    private const string Broken =
        "an attribute of this class has an argument whose value is unknown: C# reports an error in it, or it depends on generated code "
            + "(PG0005)";

    /// <summary>The model, and what is wrong with how it is written; null where the class is none.</summary>
    public static ModelReading? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var layers = LayerAttributes.Of(type);
        if (layers.IsEmpty || FileModel.AttributeOf(type) is not null || IsBlock(type, layers))
            return null;
        var problems = ModelDeclaration.Problems(type, layers, cancellation).ToList();
        var reader = new NetworkReader(compilation, cancellation);
        // Without an order there is no network.
        var network = problems.Any(problem => problem.Rule == DeclarationRules.PG0004_LayersOnTwoParts) ? null : reader.Read(type, layers);
        problems.AddRange(reader.Problems);
        var refusal = problems.FirstOrDefault()?.Message ?? (network is null ? $"{type.Name}: {Broken}" : null);
        return new(Source(type) with
        {
            Network = network is null ? null : network with { Name = null },
            Refusal = refusal,
        }, layers, problems);
    }

    /// <summary>The model that takes its network from a file, still without it; null where the class is none.</summary>
    public static FileModelSource? ReadFileModel(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (FileModel.AttributeOf(type) is not { } attribute)
            return null;
        var declaration = ModelDeclaration.Problems(type, LayerAttributes.Of(type), cancellation).FirstOrDefault();
        var (path, budget) = (FileModel.PathOf(attribute), Budget.Read(type));
        var refusal = declaration?.Message ?? (path is null || budget is null ? $"{type.Name}: {Broken}" : null);
        return new(Source(type) with { Refusal = refusal }, path ?? "", budget ?? default);
    }

    /// <summary>The class itself, without its network.</summary>
    public static ModelSource Source(INamedTypeSymbol type) => new(NamespaceOf(type), HeadersOf(type), null)
    {
        TakenNames = ModelDeclaration.TakenNames(type).ToArray(),
        HasModelBase = HasModelBase(type),
    };

    /// <summary>Whether a base class is a model: one of this compilation by its attributes, one of another by its constants.</summary>
    private static bool HasModelBase(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            if (LayerAttributes.Of(@base).Any(LayerAttributes.IsInput)
                || FileModel.AttributeOf(@base) is not null
                || @base.GetMembers(GeneratedMembers.TotalParameters).Any(member => member is IFieldSymbol { IsConst: true }))
                return true;
        }

        return false;
    }

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

    private static bool IsBlock(INamedTypeSymbol type, IEnumerable<AttributeData> layers) =>
        BlockValues.AttributeOf(type) is not null && !layers.Any(LayerAttributes.IsInput);

    private static TypeHeader[] HeadersOf(INamedTypeSymbol type)
    {
        var headers = new Stack<TypeHeader>();
        for (var current = type; current is not null; current = current.ContainingType)
            headers.Push(TypeHeader.Of(KeywordOf(current), current.Name, current.TypeParameters.Select(parameter => parameter.Name)));
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
/// <param name="Source">What it says.</param>
/// <param name="Layers">The attributes of its layers, in order.</param>
/// <param name="Problems">What is wrong with how it is written.</param>
internal sealed record ModelReading(ModelSource Source, ImmutableArray<AttributeData> Layers, IReadOnlyList<DeclarationProblem> Problems)
{
    /// <summary>The layers, if they are a network: those without an input are none.</summary>
    public NetworkSource? Network => Problems.Any(problem => problem.Rule == DeclarationRules.PG0003_NoInput) ? null : Source.Network;
}
