using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Compiler.Analysis;

/// <summary>Finds the arguments whose values come from generated code.</summary>
/// <param name="compilation">The compilation, with what generators have added.</param>
/// <param name="files">What they have added.</param>
/// <param name="isLost">Whether a generator is known not to have seen the values: the name of what is not there has a value in some
/// arguments.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class GeneratedArguments(Compilation compilation, GeneratedFiles files, bool isLost, CancellationToken cancellation)
{
    /// <summary>The arguments of an attribute that depend on generated code, each with what it depends on.</summary>
    public IEnumerable<(AttributeArgumentSyntax Argument, ISymbol On)> Of(AttributeData attribute)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: var arguments })
            yield break;
        foreach (var argument in arguments)
        {
            if (argument.Expression is not LiteralExpressionSyntax && Generated(argument.Expression) is { } symbol)
                yield return (argument, symbol);
        }
    }

    /// <summary>Whether a class that is used depends on generated code, by itself or by what it uses.</summary>
    public bool AreWithin(INamedTypeSymbol type) => AreWithin(type, new(SymbolEqualityComparer.Default));

    private bool AreWithin(INamedTypeSymbol type, HashSet<ISymbol> seen)
    {
        if (!seen.Add(type))
            return false;
        foreach (var attribute in type.GetAttributes())
        {
            if (LayerAttributes.IsOurs(attribute.AttributeClass)
                && (Of(attribute).Any() || (UsedClass.By(attribute) is { } used && AreWithin(used, seen))))
                return true;
        }

        return false;
    }

    /// <summary>
    /// What an expression names that is generated, or what a constant that it names depends on. Chains of constants may be longer
    /// than a stack is deep, so they are followed in a loop.
    /// </summary>
    private ISymbol? Generated(ExpressionSyntax expression)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var value = pending.Pop();
#pragma warning disable RS1030 // The constants may be in any file; this runs only for a block, or for a model that has lost its constants.
            var model = compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030
            // Of Encoder.Layers.Dense.OutputDim1 the constant is met before the class in which it is.
            foreach (var name in value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Reverse())
            {
                var info = model.GetSymbolInfo(name, cancellation);
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol || !seen.Add(symbol))
                    continue;
                var isMereName =
                    name.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression
                        is IdentifierNameSyntax { Identifier.ValueText: "nameof" };
                if ((!isMereName || isLost) && files.Declare(symbol))
                    return symbol;
                foreach (var inner in isMereName ? [] : ValuesOf(symbol))
                    pending.Push(inner);
            }
        }

        return null;
    }

    /// <summary>The expression from which a constant has its value.</summary>
    private IEnumerable<ExpressionSyntax> ValuesOf(ISymbol symbol)
    {
        if (symbol is not IFieldSymbol { IsConst: true })
            yield break;
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value })
                yield return value;
            else if (reference.GetSyntax(cancellation) is EnumMemberDeclarationSyntax { EqualsValue.Value: { } number })
                yield return number;
        }
    }
}
