using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Networks;

namespace ParamGen.CodeFixes;

/// <summary>
/// What is wrong with a model, before a change and after it. A suggestion is right for its own layer; whether the network as a
/// whole is, such as behind a layer that gives another shape now, only shows when it is judged anew.
/// </summary>
internal sealed class Outcome
{
    /// <summary>A change after which nothing is wrong that was not before.</summary>
    public const int Right = 0;

    /// <summary>A change after which at least the problem itself is gone.</summary>
    public const int Fixed = 1;

    /// <summary>A change after which the problem is still there.</summary>
    public const int NotFixed = 2;

    /// <summary>How often each message is given, the layer's name left out, which counts on with the layers of its kind before it.</summary>
    private readonly Dictionary<string, int> messages;

    private Outcome(IEnumerable<string> messages) => this.messages = messages.GroupBy(message => message).ToDictionary(same => same.Key, same => same.Count());

    /// <summary>What is wrong with the model in which a layer stands; null where it cannot be read.</summary>
    public static Outcome? Of(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation) =>
        TypeOf(layer, model, cancellation) is { } type ? Of(type, model.Compilation, cancellation) : null;

    /// <summary>What is wrong with the same model in a file that was changed; null where it cannot be read.</summary>
    public static Outcome? After(AttributeSyntax layer, SemanticModel before, SemanticModel changed, CancellationToken cancellation) =>
        TypeOf(layer, before, cancellation)?.GetDocumentationCommentId() is { } id
        && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, changed.Compilation) is INamedTypeSymbol type
            ? Of(type, changed.Compilation, cancellation)
            : null;

    /// <summary>How well a change has done.</summary>
    public int RankAfter(Outcome before, Diagnostic diagnostic) => RankAfter(before, Nameless(diagnostic));

    /// <summary>What a diagnostic says, the layer's name left out.</summary>
    public static string Nameless(Diagnostic diagnostic) => Nameless(diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture));

    private int RankAfter(Outcome before, string message) =>
        messages.ContainsKey(message) && CountOf(message) >= before.CountOf(message) ? NotFixed
        : messages.Keys.All(left => CountOf(left) <= before.CountOf(left)) ? Right
        : Fixed;

    private int CountOf(string message) => messages.TryGetValue(message, out var count) ? count : 0;

    private static Outcome? Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var reader = new NetworkReader(compilation, cancellation);
        return reader.Read(type, LayerAttributes.Of(type)) is { } network
            ? new(Network.Evaluate(network).Problems.Select(problem => Nameless(problem.Rule.Id, problem.Message)))
            : null;
    }

    /// <summary>A message without the name that it begins with.</summary>
    private static string Nameless(string id, string message) => id + message.Substring(message.IndexOf(": ", StringComparison.Ordinal) + 1);

    private static INamedTypeSymbol? TypeOf(AttributeSyntax layer, SemanticModel model, CancellationToken cancellation) =>
        layer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol : null;
}
