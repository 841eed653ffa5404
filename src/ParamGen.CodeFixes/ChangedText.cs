using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.CodeFixes;

/// <summary>
/// A file with another text, as the compiler would read it. No generator runs for it: nothing that they add says what a network is.
/// </summary>
internal static class ChangedText
{
    public static SemanticModel With(this SemanticModel model, SourceText text)
    {
        var tree = model.SyntaxTree.WithChangedText(text);
        return model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
    }
}
