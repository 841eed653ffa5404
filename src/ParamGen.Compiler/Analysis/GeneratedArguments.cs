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
            if (IsGenerated(argument.Expression, compilation, cancellation))
                yield return argument;
        }
    }

    /// <summary>
    /// Whether an expression names a constant that is generated, or one whose own value depends on such a constant: of as many
    /// constants as stand behind each other.
    /// </summary>
    private static bool IsGenerated(SyntaxNode expression, Compilation compilation, CancellationToken cancellation)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<SyntaxNode>();
        waiting.Push(expression);
        while (waiting.Count > 0)
        {
            var value = waiting.Pop();
#pragma warning disable RS1030 // The constants may stand in any file; this runs only for a model that has lost its own.
            var model = compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030
            foreach (var name in value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name, cancellation).Symbol is not IFieldSymbol { IsConst: true } constant || !seen.Add(constant))
                    continue;
                foreach (var reference in constant.DeclaringSyntaxReferences)
                {
                    if (IsGenerated(reference.SyntaxTree, compilation))
                        return true;
                    if (reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initializer })
                        waiting.Push(initializer);
                }
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
