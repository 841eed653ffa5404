using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Compiler.Reading.Symbols.Declared;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>
/// Reads a class by its symbol, whatever is half-typed. The generator, the analyzers, the fixes and completion all come in here.
/// </summary>
internal static class ClassReader
{
    public static ClassReading Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Read(ClassAttributes.Of(type), compilation, cancellation);

    public static ClassReading Read(ClassAttributes attributes, Compilation compilation, CancellationToken cancellation)
    {
        string? wrong = null;
        var values = attributes.Block is { } block ? BlockValues.Own(attributes.Type, block, compilation, out wrong) : null;
        List<DeclarationProblem> problems = attributes.Kind switch
        {
            ClassKind.None => [],
            ClassKind.Block => [.. BlockProblems(attributes, wrong)],
            ClassKind.Declared => [.. DeclaredClass.Read(attributes, compilation).Problems],
            _ => [.. ModelDeclaration.Problems(attributes, cancellation)],
        };
        var reader = new NetworkReader(compilation, cancellation);
        // Without an order there is no network.
        var network = problems.Any(problem => problem.Rule == DeclarationRules.PG0004_LayersOnTwoParts)
            ? null
            : reader.Read(attributes, values);
        // What layers beside a file, or a block without values, would be is nobody's to judge.
        if (attributes.Kind is ClassKind.Model || (attributes.Kind is ClassKind.Block && values is not null))
            problems.AddRange(reader.Problems);
        return new(attributes, values, network, problems);
    }

    /// <summary>Reads the class around a layer; null where there is none.</summary>
    public static ClassReading? ReadAround(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation) =>
        ClassAround(layer, model, cancellation) is { } type ? Read(type, model.Compilation, cancellation) : null;

    /// <summary>The class that a piece of code is in; null where it is in none.</summary>
    public static INamedTypeSymbol? ClassAround(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration, cancellation) : null;

    private static IEnumerable<DeclarationProblem> BlockProblems(ClassAttributes attributes, string? wrong)
    {
        var (type, block) = (attributes.Type, attributes.Block!);
        foreach (var problem in DeclaredClass.Conflicts(attributes))
            yield return problem;
        if (attributes.Layers.IsEmpty)
            yield return new(DeclarationRules.PG0009_BlockWithoutLayers, type, block, type.Name);
        // What C# rejects is C#'s to report.
        else if (wrong is not null)
            yield return new(GraphRules.PG0316_BlockArguments, type, block, type.Name, type.Name, wrong)
            {
                Argument = nameof(BlockAttribute.Parameters),
            };
    }
}

/// <summary>A class that was read.</summary>
/// <param name="Class">Its attributes.</param>
/// <param name="Values">The values that a block's constants have by themselves; null where they have none, or where it is no block.</param>
/// <param name="Network">
/// Its layers; null where C# itself reports an error in one, where they have no order, or where a use has a problem.
/// </param>
/// <param name="Problems">What is wrong with how it is written.</param>
internal sealed record ClassReading(
    ClassAttributes Class,
    BlockValues? Values,
    NetworkSource? Network,
    IReadOnlyList<DeclarationProblem> Problems);
