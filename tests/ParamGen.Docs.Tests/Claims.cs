using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Symbols;

namespace ParamGen.Docs.Tests;

/// <summary>
/// What comments say of a layer or of a constant on their line. Beside layers: their parameters, or the numbers that come out of
/// one without parameters, with or without the sum, <c>// 3 · 3 · 3 · 16 + 16 = 448</c>, and the shape that comes out of them,
/// <c>// 448, (None, 26, 26, 16)</c>. Beside other code: the value of a constant, <c>// 31,050</c> or <c>// "(None, 10)"</c>.
/// </summary>
internal static class Claims
{
    public static IEnumerable<string> Wrong(Snippet snippet)
    {
        // What a block that is refused says, it says in the place of what is refused.
        if (snippet.Expected.Any())
            yield break;
        var root = snippet.Tree.GetRoot();
        foreach (var comment in root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            var claim = Regex.Match(
                comment.ToString(),
                @"^//\s+(?<sum>\d[\d,. ·×+/()-]* = )?(?<number>\d+(,\d{3})*)?(, )?(?<shape>\(None.*\)|\(\d.*\))?(?<text>"".*"")?");
            if (!claim.Groups["number"].Success && !claim.Groups["shape"].Success && !claim.Groups["text"].Success)
                continue;
            var line = LineOf(comment.GetLocation());
            var model = snippet.Result.Output.GetSemanticModel(snippet.Tree);
            var layers = root.DescendantNodes()
                .OfType<AttributeSyntax>()
                .Where(attribute => LineOf(attribute.GetLocation()) == line)
                .ToList();
            var values = layers.Count > 0 ? OfLayers(snippet, model, layers) : OfConstants(root, model, line);
            if (claim.Groups["sum"] is { Success: true } sum && Evaluate(sum.Value) != Number(claim.Groups["number"].Value))
                yield return $"the sum is wrong in '{comment}'";
            foreach (var said in new[]
            {
                Number(claim.Groups["number"].Value)?.ToString(CultureInfo.InvariantCulture),
                Text(claim.Groups["shape"]),
                Text(claim.Groups["text"])?.Trim('"'),
            }.Where(said => said is not null))
            {
                if (!values.Contains(said!))
                    yield return $"'{comment}' is none of [{string.Join(", ", values)}]";
            }
        }
    }

    /// <summary>The summary that a generated file holds; empty where it holds none.</summary>
    public static string SummaryIn(Snippet snippet, SyntaxTree file)
    {
        var model = snippet.Result.Output.GetSemanticModel(file);
        var field = file.GetRoot()
            .DescendantNodes()
            .OfType<VariableDeclaratorSyntax>()
            .FirstOrDefault(variable => variable.Identifier.ValueText == GeneratedMembers.Summary);
        return field is null ? "" : (string)((IFieldSymbol)model.GetDeclaredSymbol(field)!).ConstantValue!;
    }

    private static string? Text(Group group) => group.Success ? group.Value : null;

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long Evaluate(string sum) => Convert.ToInt64(
        new System.Data.DataTable().Compute(
            sum.TrimEnd(' ', '=').Replace(",", "", StringComparison.Ordinal).Replace('·', '*').Replace('×', '*'),
            null), CultureInfo.InvariantCulture);

    private static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line;

    private static HashSet<string> OfConstants(SyntaxNode root, SemanticModel model, int line) =>
    [
        .. root.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(expression => LineOf(expression.GetLocation()) == line && expression is not LiteralExpressionSyntax)
            .Select(expression => model.GetConstantValue(expression))
            .Where(value => value.HasValue)
            .Select(value => Convert.ToString(value.Value, CultureInfo.InvariantCulture)!),
    ];

    /// <summary>Of the layers of a line: all their parameters, or else the numbers that come out of the last, and its shape.</summary>
    private static HashSet<string> OfLayers(Snippet snippet, SemanticModel model, List<AttributeSyntax> layers)
    {
        var declaration = layers[0].Ancestors().OfType<TypeDeclarationSyntax>().First();
        var type = model.GetDeclaredSymbol(declaration)!;
        var names = Names(declaration, model);
        object? Constant(AttributeSyntax layer, string constant) =>
            names.TryGetValue(layer, out var name) ? snippet.Result.Constant($"{type.ToDisplayString()}.Layers.{name}.{constant}") : null;

        var parameters = layers.Sum(layer => (long?)Constant(layer, "Parameters") ?? 0);
        var last = layers.Last(names.ContainsKey);
        return
        [
            (parameters > 0 ? parameters : Constant(last, "OutputSize"))?.ToString() ?? "",
            Constant(last, "OutputShape")?.ToString() ?? "",
        ];
    }

    /// <summary>The names of the classes that hold the layers' constants.</summary>
    private static Dictionary<AttributeSyntax, string> Names(TypeDeclarationSyntax declaration, SemanticModel model)
    {
        var names = new Dictionary<AttributeSyntax, string>();
        var counts = new Dictionary<string, int>();
        var isWrapped = false;
        foreach (var layer in declaration.AttributeLists.SelectMany(list => list.Attributes))
        {
            if (model.GetSymbolInfo(layer).Symbol?.ContainingType is not { } attribute)
                continue;
            var kind = LayerAttributes.KindOf(attribute);
            if (isWrapped || kind.EndsWith("Cell", StringComparison.Ordinal))
            {
                isWrapped = false;
                continue;
            }

            isWrapped = kind is "Bidirectional" or "TimeDistributed" or "SpectralNormalization";
            var name =
                layer.ArgumentList?.Arguments.FirstOrDefault(argument =>
                    argument.NameEquals?.Name.Identifier.ValueText == "Name")?.Expression;
            if (name is not null && model.GetConstantValue(name).Value is string given)
            {
                names[layer] = Identifiers.PascalCase(given);
                continue;
            }

            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            names[layer] = counts[kind] == 1 ? kind : $"{kind}{counts[kind] - 1}";
        }

        return names;
    }
}
