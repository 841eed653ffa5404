using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Blocks;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>Constants stand exactly where no error does.</summary>
internal static class Agreement
{
    /// <summary>Checks every class. Where C# itself reports an error, there may be neither.</summary>
    public static void AssertHolds(CompileResult result) => AssertHolds(result, isSound: !result.Errors.Any());

    /// <summary>Checks of a program that is known to be broken that no class has both.</summary>
    public static void AssertHoldsOfBroken(CompileResult result) => AssertHolds(result, isSound: false);

    private static void AssertHolds(CompileResult result, bool isSound)
    {
        var refused = result.Problems.Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => TypeOf(problem, result)).OfType<INamedTypeSymbol>().ToHashSet(SymbolEqualityComparer.Default);
        foreach (var type in TypesOf(result))
        {
            var isCounted = type.GetMembers(GeneratedMembers.TotalParameters)
                .Any(member => member is IFieldSymbol { IsConst: true } && member.DeclaringSyntaxReferences.Any(reference => GeneratedMembers.IsGenerated(reference.SyntaxTree)));
            Assert.False(isCounted && refused.Contains(type), $"{type} has constants and an error: {result.Ids}");
            if (isSound && IsModel(type))
                Assert.True(isCounted || IsRefused(type, refused), $"{type} has neither constants nor an error.");
        }
    }

    private static bool IsModel(INamedTypeSymbol type) =>
        LayerAttributes.Of(type).Any(LayerAttributes.IsInput) && BlockValues.AttributeOf(type) is null;

    /// <summary>Whether the class, or one that it uses, has an error: it is reported once, where it is.</summary>
    private static bool IsRefused(INamedTypeSymbol type, HashSet<ISymbol?> refused) =>
        refused.Contains(type) || LayerAttributes.Of(type).SelectMany(layer => layer.ConstructorArguments).Any(argument => argument is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol used } && IsRefused(used, refused));

    private static IEnumerable<INamedTypeSymbol> TypesOf(CompileResult result) => result.Output.SyntaxTrees.Except(result.GeneratedFiles)
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        .Select(declaration => SymbolOf(declaration, result)!)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static INamedTypeSymbol? TypeOf(Diagnostic problem, CompileResult result) =>
        problem.Location.SourceTree?.GetRoot().FindNode(problem.Location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault() is { } declaration ? SymbolOf(declaration, result) : null;

    private static INamedTypeSymbol? SymbolOf(TypeDeclarationSyntax declaration, CompileResult result) =>
        (INamedTypeSymbol?)result.Output.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration);
}
