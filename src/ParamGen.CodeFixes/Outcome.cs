using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Expectations;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.CodeFixes;

/// <summary>
/// What is wrong with a model, before a change and after it. A suggestion is right for its own layer; whether the network as a
/// whole is, such as behind a layer that gives another shape now, only shows when it is judged anew.
/// </summary>
internal sealed class Outcome
{
    private readonly Evaluation evaluation;

    /// <summary>How often each message is given, the layer's name left out, which counts on with the layers of its kind before it.</summary>
    private readonly Dictionary<string, int> messages;

    private Outcome(Evaluation evaluation)
    {
        this.evaluation = evaluation;
        messages = evaluation.Problems.GroupBy(KeyOf).ToDictionary(same => same.Key, same => same.Count());
    }

    /// <summary>What is wrong with the model in which a layer stands; null where it cannot be read.</summary>
    public static Outcome? Of(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation) =>
        TypeOf(layer, model, cancellation) is { } type ? Of(type, model.Compilation, cancellation) : null;

    /// <summary>What is wrong with the same model in a document that was changed; null where it cannot be read.</summary>
    public static async Task<Outcome?> OfAsync(AttributeSyntax layer, SemanticModel before, Document changed, CancellationToken cancellation)
    {
        if (TypeOf(layer, before, cancellation)?.GetDocumentationCommentId() is not { } id)
            return null;
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is not null && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is INamedTypeSymbol type
            ? Of(type, model.Compilation, cancellation)
            : null;
    }

    /// <summary>
    /// How well a change has done: 0 where nothing is wrong that was not before, 1 where only that is which the problem had
    /// hidden, 2 where the problem stays or another one has come of the change.
    /// </summary>
    public int RankAfter(Outcome before, Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var (name, said) = Parted(message);
        var key = diagnostic.Id + said;
        if (CountOf(key) > 0 && CountOf(key) >= before.CountOf(key))
            return 2;
        var others = evaluation.Problems.Where(problem => CountOf(KeyOf(problem)) > before.CountOf(KeyOf(problem))).ToList();
        return others.Count == 0 ? 0
            : others.All(other => before.Hides(other) && !(other.Rule.Id == diagnostic.Id && other.Texts[0] == name)) ? 1
            : 2;
    }

    /// <summary>
    /// Whether a problem was not looked for: a layer behind a refused one is not judged, and no budget of what is refused.
    /// </summary>
    private bool Hides(Problem problem) =>
        evaluation.NotJudged.Contains(problem.Texts[0]) || (problem.Layer == BudgetCheck.Position && evaluation.Problems.Count > 0);

    private int CountOf(string key) => messages.TryGetValue(key, out var count) ? count : 0;

    private static Outcome? Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var reader = new NetworkReader(compilation, cancellation);
        return reader.Read(type, LayerAttributes.Of(type)) is { } network ? new(Network.Evaluate(network)) : null;
    }

    private static string KeyOf(Problem problem) => problem.Rule.Id + Parted(problem.Message).Said;

    /// <summary>The name that a message begins with, and what it says.</summary>
    private static (string Name, string Said) Parted(string message)
    {
        var end = Math.Max(message.IndexOf(": ", StringComparison.Ordinal), 0);
        return (message.Substring(0, end), message.Substring(end));
    }

    private static INamedTypeSymbol? TypeOf(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation) =>
        layer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol : null;
}
