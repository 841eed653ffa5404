using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Blocks;

namespace ParamGen.Compiler.Analysis;

/// <summary>Finds the arguments whose values come from generated code.</summary>
internal static class GeneratedArguments
{
    /// <summary>
    /// Reports them where a model has no constants: the analyzer sees what other generators have added, ours does not, so the
    /// network is valid and yet has stand-ins.
    /// </summary>
    public static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, IEnumerable<AttributeData> attributes)
    {
        if (type.GetMembers(GeneratedMembers.TotalParameters).Any(static member => member is IFieldSymbol { IsConst: true }))
            return;
        foreach (var attribute in attributes)
        {
            foreach (var argument in Of(attribute, context.Compilation, context.CancellationToken))
            {
                var kind = LayerAttributes.KindOf(attribute.AttributeClass!);
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(DeclarationRules.PG0005_ArgumentFromGeneratedCode), argument.GetLocation(), kind));
            }
        }
    }

    public static IEnumerable<AttributeArgumentSyntax> Of(AttributeData layer, Compilation compilation, CancellationToken cancellation)
    {
        if (layer.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: var arguments })
            yield break;
        var constants = new NamedConstants(compilation, withinNameOf: true, cancellation);
        foreach (var argument in arguments)
        {
            if (IsGenerated(argument.Expression, constants))
                yield return argument;
        }
    }

    /// <summary>Whether an expression names a constant that is generated, or one whose own value depends on such a constant. The chain may be long: it is gone along, not down.</summary>
    private static bool IsGenerated(ExpressionSyntax expression, NamedConstants constants)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ExpressionSyntax>([expression]);
        while (pending.Count > 0)
        {
            foreach (var (_, constant) in constants.In(pending.Pop()))
            {
                if (!seen.Add(constant))
                    continue;
                if (constant.DeclaringSyntaxReferences.Any(reference => IsGenerated(reference.SyntaxTree, constants.Compilation)))
                    return true;
                if (constants.InitializerOf(constant) is { } initializer)
                    pending.Push(initializer);
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
