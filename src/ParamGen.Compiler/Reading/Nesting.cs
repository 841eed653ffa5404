using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading;

/// <summary>
/// How deep expressions are nested. Whoever goes down into one needs a piece of the stack for each level, and a stack has an
/// end that nobody survives. A sum of many terms is not deep: its terms are taken one after the other.
/// </summary>
internal static class Nesting
{
    /// <summary>The most levels of an expression that is computed: parentheses, conditionals, casts and signs, each within another.</summary>
    public const int Most = 100;

    public static bool IsTooDeep(SyntaxNode expression)
    {
        // Each level is at least a character.
        if (expression.Span.Length <= Most)
            return false;
        var pending = new Stack<(SyntaxNode Node, int Depth)>();
        pending.Push((expression, 1));
        while (pending.Count > 0)
        {
            var (node, depth) = pending.Pop();
            if (depth > Most)
                return true;
            foreach (var child in node.ChildNodes())
                pending.Push((child, node is BinaryExpressionSyntax binary && child == binary.Left ? depth : depth + 1));
        }

        return false;
    }
}
