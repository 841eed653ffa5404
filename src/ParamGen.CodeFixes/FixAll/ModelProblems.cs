using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Analysis;

namespace ParamGen.CodeFixes.FixAll;

/// <summary>
/// What the analyzer reports of a file's models, without a driver, which would bind the whole project for each small change.
/// </summary>
internal static class ModelProblems
{
    private static readonly ModelAnalyzer analyzer = new();

    public static IEnumerable<Diagnostic> In(
        SyntaxTree tree,
        Compilation compilation,
        AnalyzerOptions options,
        CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(tree);
        var problems = new List<Diagnostic>();
        foreach (var declaration in tree.GetRoot(cancellation).DescendantNodes(ClassPlace.HoldsTypes).OfType<TypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declaration, cancellation) is not { } type)
                continue;
#pragma warning disable CS0618 // A driver is what is to be avoided; the action of one symbol needs none.
            analyzer.AnalyzeType(new(type, compilation, options, problems.Add, static _ => true, cancellation));
#pragma warning restore CS0618
        }

        return problems;
    }
}
