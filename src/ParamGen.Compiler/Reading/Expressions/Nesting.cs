using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Expressions;

/// <summary>
/// How deep expressions are nested. The compiler needs a piece of the stack for each level, and no process survives the end of
/// its stack. A sum of many terms is not deep: its terms are visited one after the other.
/// </summary>
internal static class Nesting
{
    /// <summary>The most levels of an expression that is evaluated: parentheses, conditionals, casts and signs inside each other.</summary>
    public const int MaxDepth = 100;

    public static bool IsTooDeep(SyntaxNode expression)
    {
        // Each level has at least one character.
        if (expression.Span.Length <= MaxDepth)
            return false;
        var pending = new Stack<(SyntaxNode Node, int Depth)>();
        pending.Push((expression, 1));
        while (pending.Count > 0)
        {
            var (node, depth) = pending.Pop();
            if (depth > MaxDepth)
                return true;
            foreach (var child in node.ChildNodes())
                pending.Push((child, node is BinaryExpressionSyntax binary && child == binary.Left ? depth : depth + 1));
        }

        return false;
    }
}
