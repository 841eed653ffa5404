using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Playground.Answers;
using ParamGen.Playground.Project;

namespace ParamGen.Playground.Editing;

/// <summary>What can stand at a position: layers, their arguments and values, names of layers, and members after a dot.</summary>
internal sealed class Completion
{
    private const string Suffix = "Attribute";

    private readonly SyntaxNode root;
    private readonly SemanticModel model;
    private readonly TextSpan word;

    private Completion(SyntaxNode root, SemanticModel model, TextSpan word) => (this.root, this.model, this.word) = (root, model, word);

    public static async Task<Completions?> AtAsync(OpenText text, int position)
    {
        var root = (await text.Document.GetSyntaxRootAsync())!;
        var model = (await text.Document.GetSemanticModelAsync())!;
        if (NamedLayers.SpanAt(root, position) is { } quoted)
        {
            var names = NamedLayers.Before(root, position, model, CancellationToken.None);
            if (root.FindToken(position - 1).ContainsDiagnostics)
                quoted = TextSpan.FromBounds(quoted.Start, position);
            var choices = names.Select(name => new Choice(name.Name, name.Kind, "constant", NamedLayers.Quoted(name.Name)));
            return Answer(quoted, choices.Reverse());
        }

        var word = WordAt(await text.Document.GetTextAsync(), position);
        return IsText(root, word.Start) ? null : Answer(word, new Completion(root, model, word).Choices());
    }

    private static Completions? Answer(TextSpan span, IEnumerable<Choice> choices)
    {
        List<Choice> found = [.. choices.DistinctBy(choice => choice.Label)];
        return found.Count == 0 ? null : new(span.Start, span.End, found);
    }

    private static TextSpan WordAt(SourceText text, int position)
    {
        var (start, end) = (Math.Min(position, text.Length), Math.Min(position, text.Length));
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
            start--;
        while (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether a position is in a comment or a string, where no name of C#'s is meant.</summary>
    private static bool IsText(SyntaxNode root, int position)
    {
        var trivia = root.FindTrivia(position);
        var token = root.FindToken(Math.Max(0, position - 1));
        return !trivia.IsKind(SyntaxKind.None) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
            || (IsLiteral(token) && token.Span.Contains(position - 1) && token.Span.End > position);
    }

    private static bool IsLiteral(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken;

    private IEnumerable<Choice> Choices()
    {
        var left = word.Start == 0 ? default : root.FindToken(word.Start - 1);
        if (left.Span.End > word.Start && left.SpanStart < word.Start)
            left = left.GetPreviousToken();
        return (left.Kind(), left.Parent) switch
        {
            (SyntaxKind.OpenBracketToken, not BracketedArgumentListSyntax) => Layers(),
            (SyntaxKind.CommaToken, AttributeListSyntax) => Layers(),
            (SyntaxKind.ColonToken, AttributeTargetSpecifierSyntax) => Layers(),
            (SyntaxKind.OpenParenToken, TypeOfExpressionSyntax) => Types(),
            (SyntaxKind.OpenParenToken or SyntaxKind.CommaToken, AttributeArgumentListSyntax { Parent: AttributeSyntax layer } list) =>
                Arguments(layer, list, list.Arguments.GetSeparators().TakeWhile(comma => comma.SpanStart < word.Start).Count()),
            (SyntaxKind.EqualsToken, NameEqualsSyntax { Name: var name, Parent.Parent.Parent: AttributeSyntax layer }) =>
                Values(Properties(layer).FirstOrDefault(property => property.Name == name.Identifier.ValueText)?.Type),
            (SyntaxKind.ColonToken, NameColonSyntax { Name: var name, Parent.Parent.Parent: AttributeSyntax layer }) =>
                Values(Parameters(layer).FirstOrDefault(parameter => parameter.Name == name.Identifier.ValueText)?.Type),
            (SyntaxKind.DotToken, MemberAccessExpressionSyntax { Expression: var owner }) => Members(owner),
            (SyntaxKind.DotToken, QualifiedNameSyntax { Left: var owner }) => Members(owner),
            _ => Names(),
        };
    }

    /// <summary>The attributes that can stand on a class: layers first.</summary>
    private IEnumerable<Choice> Layers() => model.LookupNamespacesAndTypes(word.Start)
        .OfType<INamedTypeSymbol>()
        .Where(type => LayerAttributes.IsOurs(type) && !type.IsAbstract && type.Name.EndsWith(Suffix, StringComparison.Ordinal))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => new Choice(type.Name[..^Suffix.Length], FirstSentence(type), "class", type.Name[..^Suffix.Length]));

    /// <summary>The arguments that are not given yet, and the values of the next one in order.</summary>
    private IEnumerable<Choice> Arguments(AttributeSyntax layer, AttributeArgumentListSyntax list, int index)
    {
        var given = list.Arguments.Where(argument => !argument.Span.IntersectsWith(word))
            .Select(argument => (argument.NameEquals?.Name ?? argument.NameColon?.Name)?.Identifier.ValueText)
            .OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isNamedBefore = list.Arguments.Take(index).Any(argument => argument.NameEquals is not null);
        if (!isNamedBefore)
        {
            foreach (var choice in Values(Parameters(layer).ElementAtOrDefault(index)?.Type))
                yield return choice;
        }

        var token = root.FindToken(word.Start);
        var hasValue = (word.IsEmpty ? token : token.GetNextToken()).IsKind(SyntaxKind.EqualsToken);
        foreach (var property in Properties(layer).Where(property => !given.Contains(property.Name)))
            yield return new(property.Name, FirstSentence(property), "property", hasValue ? property.Name : $"{property.Name} = ");
    }

    /// <summary>The types of the text: models and blocks can be used.</summary>
    private IEnumerable<Choice> Types() => model.LookupNamespacesAndTypes(word.Start)
        .OfType<INamedTypeSymbol>()
        .Where(type => type.Locations.Any(location => location.SourceTree?.FilePath == OpenText.Path))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(ChoiceOf);

    /// <summary>The properties that a layer can be given, those of its own class first.</summary>
    private IEnumerable<IPropertySymbol> Properties(AttributeSyntax layer)
    {
        for (var type = TypeOf(layer); type is not null && LayerAttributes.IsOurs(type); type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property.SetMethod?.DeclaredAccessibility is Accessibility.Public)
                .OrderBy(property => property.Name, StringComparer.Ordinal))
                yield return property;
        }
    }

    /// <summary>What an argument of a type can be.</summary>
    private static IEnumerable<Choice> Values(ITypeSymbol? type) => type switch
    {
        { TypeKind: TypeKind.Enum } => type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)
            .Select(member => new Choice($"{type.Name}.{member.Name}", FirstSentence(member), "enum", $"{type.Name}.{member.Name}")),
        { SpecialType: SpecialType.System_Boolean } => [new("true", "", "keyword", "true"), new("false", "", "keyword", "false")],
        _ => [],
    };

    private IEnumerable<Choice> Members(ExpressionSyntax owner) => model.GetSymbolInfo(owner).Symbol switch
    {
        INamespaceOrTypeSymbol container => model.LookupSymbols(word.Start, container, includeReducedExtensionMethods: false)
            .Where(symbol => symbol.IsStatic || symbol is INamespaceOrTypeSymbol)
            .Select(ChoiceOf),
        _ => model.GetTypeInfo(owner).Type is { } type
            ? model.LookupSymbols(word.Start, type).Where(symbol => !symbol.IsStatic && symbol.CanBeReferencedByName).Select(ChoiceOf)
            : [],
    };

    private IEnumerable<Choice> Names() => word.Length == 0 ? [] : model.LookupSymbols(word.Start)
        .Where(symbol => symbol.CanBeReferencedByName)
        .OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
        .Select(ChoiceOf);

    private static Choice ChoiceOf(ISymbol symbol) => new(
        symbol.Name,
        symbol is IFieldSymbol { ConstantValue: { } value } ? $"{value}" : FirstSentence(symbol),
        symbol switch
        {
            INamespaceSymbol => "namespace",
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum",
            IFieldSymbol { IsConst: true } => "constant",
            IPropertySymbol or IFieldSymbol => "property",
            IMethodSymbol => "method",
            ITypeSymbol => "class",
            _ => "text",
        },
        symbol.Name);

    private INamedTypeSymbol? TypeOf(AttributeSyntax layer)
    {
        var info = model.GetSymbolInfo(layer);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingType ?? model.GetTypeInfo(layer).Type as INamedTypeSymbol;
    }

    /// <summary>The parameters of the constructor with the most of them.</summary>
    private ImmutableArray<IParameterSymbol> Parameters(AttributeSyntax layer) => TypeOf(layer)?.InstanceConstructors
        .OrderByDescending(constructor => constructor.Parameters.Length)
        .FirstOrDefault()?.Parameters ?? [];

    private static string FirstSentence(ISymbol symbol)
    {
        var summary = Hover.Summary(symbol);
        var end = summary.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? summary : summary[..(end + 1)];
    }
}
