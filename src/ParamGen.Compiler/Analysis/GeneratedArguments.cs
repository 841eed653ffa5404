using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Analysis;

/// <summary>Finds the arguments whose values come from generated code.</summary>
internal static class GeneratedArguments
{
    public static IEnumerable<AttributeArgumentSyntax> Of(AttributeData layer, Compilation compilation, CancellationToken cancellation)
    {
        if (layer.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: var arguments })
            yield break;
        foreach (var argument in arguments)
        {
            if (IsGenerated(argument.Expression, compilation, [], cancellation))
                yield return argument;
        }
    }

    /// <summary>Whether an expression names a constant that is generated, or one whose own value depends on such a constant.</summary>
    private static bool IsGenerated(SyntaxNode expression, Compilation compilation, HashSet<ISymbol> seen, CancellationToken cancellation)
    {
#pragma warning disable RS1030 // The constants may stand in any file; this runs only for a model that has lost its own.
        var model = compilation.GetSemanticModel(expression.SyntaxTree);
#pragma warning restore RS1030
        foreach (var name in expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (model.GetSymbolInfo(name, cancellation).Symbol is not IFieldSymbol { IsConst: true } constant || !seen.Add(constant))
                continue;
            foreach (var reference in constant.DeclaringSyntaxReferences)
            {
                if (IsGenerated(reference.SyntaxTree, compilation)
                    || (reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value } && IsGenerated(value, compilation, seen, cancellation)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A file that a generator has added: the compiler marks it by its name, or says so itself.</summary>
    private static bool IsGenerated(SyntaxTree tree, Compilation compilation) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase)
        || compilation.Options.SyntaxTreeOptionsProvider?.IsGenerated(tree, default) is GeneratedKind.MarkedGenerated
        || !Path.IsPathRooted(tree.FilePath);
}
