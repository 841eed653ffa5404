using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>
/// A class that bears any of ParamGen's attributes ends in constants or in an error, never in both, and never in neither: a
/// silent class has no numbers and nobody says why. (A block that is right needs neither.) Every compilation of the tests is
/// held to it.
/// </summary>
internal static class Agreement
{
    /// <summary>
    /// Checks every class. Where C# itself reports an error in a class, or in one that its arguments name, there may be neither.
    /// </summary>
    public static void AssertHolds(CompileResult result) => AssertHolds(result, isSound: !HasSyntaxErrors(result));

    /// <summary>Checks of a program that is known to be broken that no class has both.</summary>
    public static void AssertHoldsOfBroken(CompileResult result) => AssertHolds(result, isSound: false);

    private static void AssertHolds(CompileResult result, bool isSound)
    {
        var refused = RefusedBy(result.Problems.Concat(result.Suppressed), result);
        var broken = new Lazy<HashSet<ISymbol?>>(() => [.. result.Errors.SelectMany(error => TypesAt(error, result))]);
        foreach (var type in TypesOf(result))
        {
            // A TensorFlow Lite model has constants, but nobody knows which of them are parameters.
            var isCounted = type.GetMembers(GeneratedMembers.TotalParameters)
                .Concat(type.GetMembers(GeneratedFileMembers.ConstantBytes))
                .Any(IsConstantOfOurs);
            Assert.False(isCounted && refused.Contains(type), $"{type} has constants and an error: {result.Ids}");
            if (isSound && NeedsOne(type))
                Assert.True(
                    isCounted || refused.Contains(type) || ReachesBroken(type, broken.Value, result),
                    $"{type} has neither constants nor an error: {result.Ids}");
        }
    }

    /// <summary>A block that is right at its own values, or a custom layer, needs neither constants nor an error.</summary>
    private static bool NeedsOne(INamedTypeSymbol type)
    {
        var attributes = ClassAttributes.Of(type);
        return type.GetAttributes().Any(attribute => LayerAttributes.IsOurs(attribute.AttributeClass))
            && attributes.Kind is not ClassKind.Declared
            && (attributes.Kind is not ClassKind.Block || attributes.Layers.IsEmpty);
    }

    private static bool IsConstantOfOurs(ISymbol member) =>
        member is IFieldSymbol { IsConst: true }
            && member.DeclaringSyntaxReferences.Any(reference => GeneratedFiles.IsOwn(reference.SyntaxTree));

    /// <summary>The classes with an error, whatever it weighs where the test has set that. Advice is none.</summary>
    private static HashSet<ISymbol?> RefusedBy(IEnumerable<Diagnostic> problems, CompileResult result)
    {
        var refused = new HashSet<ISymbol?>(SymbolEqualityComparer.Default);
        foreach (var problem in problems.Where(problem => problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Error))
        {
            foreach (var type in TypesAt(problem, result))
            {
                refused.Add(type);
                // A type around a model that is not partial is refused for what stands in it.
                if (problem.Id == "PG0002")
                    refused.UnionWith(Within(type));
            }
        }

        return refused;
    }

    private static IEnumerable<INamedTypeSymbol> Within(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(inner => Within(inner).Prepend(inner));

    private static bool HasSyntaxErrors(CompileResult result) =>
        result.Output.SyntaxTrees.Any(tree => tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    /// <summary>Whether C# reports an error in a class or in one whose constants its attributes name, which C# has to say alone.</summary>
    private static bool ReachesBroken(INamedTypeSymbol type, HashSet<ISymbol?> broken, CompileResult result)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>([type]);
        while (open.TryPop(out var next))
        {
            for (INamedTypeSymbol? around = next; around is not null; around = around.ContainingType)
            {
                if (broken.Contains(around))
                    return true;
            }

            foreach (var name in next.DeclaringSyntaxReferences.SelectMany(reference => NamesIn(reference.GetSyntax())))
            {
                if (result.Output.GetSemanticModel(
                    name.SyntaxTree).GetSymbolInfo(name).Symbol is IFieldSymbol { ContainingType: { } container }
                    && seen.Add(container))
                    open.Push(container);
            }
        }

        return false;
    }

    /// <summary>The names in a class's attributes and in the values of its constants; what a use names is judged by itself.</summary>
    private static IEnumerable<SimpleNameSyntax> NamesIn(SyntaxNode declaration) => declaration is not TypeDeclarationSyntax type
        ? []
        : type.AttributeLists.Cast<SyntaxNode>().Concat(type.Members.OfType<FieldDeclarationSyntax>())
            .SelectMany(node => node.DescendantNodes(inner => inner is not TypeOfExpressionSyntax).OfType<SimpleNameSyntax>());

    private static IEnumerable<INamedTypeSymbol> TypesOf(CompileResult result) =>
        result.Output.SyntaxTrees.Where(tree => !GeneratedFiles.IsOwn(tree))
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        .Select(declaration => SymbolOf(declaration, result)!)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The innermost type at whose text a diagnostic is.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesAt(Diagnostic problem, CompileResult result) =>
        problem.Location.SourceTree?.GetRoot()
            .FindNode(problem.Location.SourceSpan, getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .FirstOrDefault() is { } declaration
        && SymbolOf(declaration, result) is { } type
            ? [type]
            : [];

    private static INamedTypeSymbol? SymbolOf(TypeDeclarationSyntax declaration, CompileResult result) =>
        result.Output.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration) as INamedTypeSymbol;
}
