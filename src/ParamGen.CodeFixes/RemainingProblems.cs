using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.CodeFixes;

/// <summary>
/// What is wrong with a model, before a change and after it. A suggestion is right for its own layer; whether the network as a
/// whole is, such as behind a layer that gives another shape now, only shows when it is judged anew.
/// </summary>
internal sealed class RemainingProblems
{
    /// <summary>A change after which nothing is wrong that was not before.</summary>
    public const int Right = 0;

    /// <summary>A change after which at least the problem itself is gone.</summary>
    public const int Fixed = 1;

    /// <summary>A change after which the problem is still there.</summary>
    public const int NotFixed = 2;

    private readonly NetworkEvaluation evaluation;

    /// <summary>
    /// How often each message is given, the layer's name left out, which counts on with the layers of its kind before it.
    /// </summary>
    private readonly Dictionary<string, int> messages;

    private RemainingProblems(NetworkEvaluation evaluation)
    {
        this.evaluation = evaluation;
        messages = evaluation.Problems.GroupBy(KeyOf).ToDictionary(same => same.Key, same => same.Count());
    }

    /// <summary>What is wrong with the model in which a layer stands; null where it cannot be read.</summary>
    public static RemainingProblems? Of(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation) =>
        ClassReader.ReadAround(layer, model, cancellation) is { } reading ? Of(reading) : null;

    /// <summary>What is wrong with the same model in a file that was changed; null where it cannot be read.</summary>
    public static RemainingProblems? After(
        AttributeSyntax layer,
        SemanticModel before,
        SemanticModel changed,
        CancellationToken cancellation) =>
        ClassReader.ClassAround(layer, before, cancellation)?.GetDocumentationCommentId() is { } id
        && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, changed.Compilation) is INamedTypeSymbol type
            ? Of(ClassReader.Read(type, changed.Compilation, cancellation))
            : null;

    /// <summary>
    /// How well a change has done: right where nothing is wrong that was not before, fixed where only that is wrong which the
    /// problem had hidden, not fixed where the problem stays or the change has caused another one.
    /// </summary>
    public int RankAfter(RemainingProblems before, Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var (name, said) = Parted(message);
        var key = diagnostic.Id + said;
        if (CountOf(key) > 0 && CountOf(key) >= before.CountOf(key))
            return NotFixed;
        // A problem of another rule may read otherwise after the change, such as with another hint, and still be the same.
        var others = evaluation.Problems
            .Where(problem => CountOf(KeyOf(problem)) > before.CountOf(KeyOf(problem)))
            .Where(problem => problem.Rule.Id == diagnostic.Id || CountOf(problem.Rule) > before.CountOf(problem.Rule))
            .ToList();
        return others.Count == 0 ? Right
            : others.All(other => before.Hides(other) && !(other.Rule.Id == diagnostic.Id && other.Name == name)) ? Fixed
            : NotFixed;
    }

    /// <summary>
    /// Whether a problem was not looked for: a layer behind a refused one is not judged, and no budget of what is refused.
    /// </summary>
    private bool Hides(Problem problem) =>
        evaluation.NotJudged.Contains(problem.Name) || (problem.Origin.IsNetwork && evaluation.Problems.Count > 0);

    /// <summary>What a diagnostic says, the layer's name left out.</summary>
    public static string Nameless(Diagnostic diagnostic) =>
        diagnostic.Id + Parted(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Said;

    private int CountOf(Rule rule) => evaluation.Problems.Count(problem => problem.Rule == rule);

    private int CountOf(string key) => messages.TryGetValue(key, out var count) ? count : 0;

    private static RemainingProblems? Of(ClassReading reading)
    {
        if (reading.Network is not { } network)
            return null;
        // A block has no input of its own: it is judged for whatever it is given.
        return new(reading.Class.Kind is ClassKind.Block
            ? new(null, BlockReview.Of(network), default)
            : NetworkEvaluator.Evaluate(network));
    }

    private static string MessageOf(Problem problem) => problem.Rule.MessageText(CSharpWording.Instance, [.. problem.Texts]);

    private static string KeyOf(Problem problem) => problem.Rule.Id + Parted(MessageOf(problem)).Said;

    /// <summary>The name that a message begins with, and what it says.</summary>
    private static (string Name, string Said) Parted(string message)
    {
        var end = Math.Max(message.IndexOf(": ", StringComparison.Ordinal), 0);
        return (message.Substring(0, end), message.Substring(end));
    }
}
