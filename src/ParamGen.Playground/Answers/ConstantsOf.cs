using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Answers;

/// <summary>The constants that the generator has added to a model.</summary>
internal static class ConstantsOf
{
    /// <summary>The constants of a class; null where it has none, since it is invalid.</summary>
    public static async Task<GeneratedConstants?> ModelAsync(OpenText text, string name)
    {
        if (await text.ModelAsync(name) is not { Problems.Count: 0 })
            return null;
        var found = (await text.ClassesAsync()).FirstOrDefault(model => model.Name == name).Class?.Type;
        var compilation = (await text.Document.Project.GetCompilationAsync())!;
        var types = found is null ? [] : DocumentationCommentId.GetSymbolsForDeclarationId(found.GetDocumentationCommentId()!, compilation);
        var parts = types.SelectMany(type => type.DeclaringSyntaxReferences).Where(part => part.SyntaxTree.FilePath != OpenText.Path);
        foreach (var part in parts)
        {
            var type = (TypeDeclarationSyntax)await part.GetSyntaxAsync();
            var rows = type.DescendantNodes().OfType<FieldDeclarationSyntax>()
                .Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
                .SelectMany(field => field.Declaration.Variables.Select(variable => Row(type, field, variable)))
                .ToList();
            if (rows.Count > 0)
                return new(type.SyntaxTree.GetRoot().ToFullString(), rows);
        }

        return null;
    }

    private static Constant Row(TypeDeclarationSyntax model, FieldDeclarationSyntax field, VariableDeclaratorSyntax variable)
    {
        var names = field.Ancestors().OfType<TypeDeclarationSyntax>()
            .TakeWhile(type => type != model)
            .Select(type => type.Identifier.ValueText)
            .Reverse()
            .Append(variable.Identifier.ValueText);
        return new(string.Join('.', names), variable.Initializer!.Value.ToString(), Documentation(field));
    }

    /// <summary>How the constant is computed, where its documentation says so.</summary>
    private static string Documentation(FieldDeclarationSyntax field)
    {
        var lines = field.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line[3..].Trim());
        var text = string.Join(' ', lines)
            .Replace("<summary>", "", StringComparison.Ordinal)
            .Replace("</summary>", "", StringComparison.Ordinal);
        return WebUtility.HtmlDecode(text).Trim();
    }
}
