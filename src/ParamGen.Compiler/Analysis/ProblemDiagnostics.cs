using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;
using ParamGen.Core.Problems;

namespace ParamGen.Compiler.Analysis;

/// <summary>Makes diagnostics of problems: puts each to its place.</summary>
internal static class ProblemDiagnostics
{
    public static Diagnostic Of(DeclarationProblem problem, CancellationToken cancellation)
    {
        var location = problem.Layer is { } layer ? ArgumentLocations.Of(layer, problem.Argument, cancellation) : NameOf(problem.Type, cancellation);
        return Diagnostic.Create(Descriptors.Of(problem.Rule), location, [.. problem.Texts]);
    }

    /// <param name="problem">The problem.</param>
    /// <param name="attribute">The attribute at fault: the layer's, or the budget.</param>
    /// <param name="profile">How much the user lets advice weigh.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static Diagnostic Of(Problem problem, AttributeData attribute, Profile profile, CancellationToken cancellation) => Diagnostic.Create(
        Descriptors.Of(problem.Rule),
        ArgumentLocations.Of(attribute, problem.Argument, cancellation),
        profile.SeverityOf(problem.Rule),
        additionalLocations: null,
        PropertiesOf(problem.Suggestions),
        [.. problem.Texts]);

    /// <summary>A problem of a path: the paths that would be right are offered.</summary>
    public static Diagnostic Of(FileProblem problem, Location place)
    {
        Suggestion[] suggestions = [.. problem.Paths.Select(path => Suggestion.Set($"Use '{path}'", nameof(KerasModelAttribute.Path), path))];
        return Diagnostic.Create(Descriptors.Of(problem.Rule), place, PropertiesOf(suggestions), [.. problem.Texts]);
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(EquatableArray<Suggestion> suggestions) => suggestions.Count == 0
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(SuggestionText.Key, SuggestionText.Write(suggestions));

    private static Location NameOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration && !GeneratedMembers.IsGenerated(reference.SyntaxTree))
                return declaration.Identifier.GetLocation();
        }

        return type.Locations.FirstOrDefault() ?? Location.None;
    }
}
