using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Analysis;

/// <summary>Makes diagnostics of problems: puts each to its place.</summary>
internal static class ProblemDiagnostics
{
    public static Diagnostic Of(DeclarationProblem problem, CancellationToken cancellation)
    {
        var location = problem.Layer is { } layer
            ? ArgumentLocations.Of(layer, problem.Argument, cancellation)
            : NameOf(problem.Type, cancellation);
        var more = problem.Others.Select(other => ArgumentLocations.Of(other, problem.Argument, cancellation));
        if (problem.Inner is { } inner)
            more = more.Prepend(ArgumentLocations.Of(inner, problem.InnerArgument, cancellation));
        return Diagnostic.Create(Descriptors.Of(problem.Rule), location, Known(more), [.. problem.Texts]);
    }

    /// <param name="problem">The problem.</param>
    /// <param name="attributes">The class of the network.</param>
    /// <param name="profile">How much the user lets advice weigh.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static Diagnostic Of(
        Problem problem,
        ClassAttributes attributes,
        Profile profile,
        CancellationToken cancellation)
    {
        var layers = attributes.Layers;
        var attribute = !problem.Origin.IsNetwork ? layers[problem.Layer]
            : problem.File is { } file ? attributes.Files[file]
            : attributes.Budget!;
        var argument = problem is { Origin.IsNetwork: true, File: not null, Argument: null }
            ? nameof(ModelFileAttribute.Path)
            : problem.Argument;
        // What is wrong within a block or a model is shown at its use, and leads to the place.
        var isWithin = problem.Origin.Path.Count > 0;
        var more = problem.Others.Select(other => ArgumentLocations.Of(layers[other], null, cancellation));
        if (isWithin && Within(attribute, problem) is { } inner)
            more = more.Prepend(ArgumentLocations.Of(inner, problem.Argument, cancellation));
        return Diagnostic.Create(
            Descriptors.Of(problem.Rule),
            ArgumentLocations.Of(attribute, isWithin ? null : argument, cancellation),
            profile.SeverityOf(problem.Rule),
            Known(more),
            PropertiesOf(problem.Suggestions),
            [.. problem.Texts.Select(text => text.Write(CSharpWording.Instance))]);
    }

    /// <summary>The attribute at fault, within the classes that a use leads to; null where it cannot be found.</summary>
    private static AttributeData? Within(AttributeData use, Problem problem)
    {
        var at = use;
        foreach (var position in problem.Origin.Path)
        {
            if (UsedClass.Of(at) is not { } used)
                return null;
            var layers = ClassAttributes.Of(used).Layers;
            if (position >= layers.Length)
                return null;
            at = layers[position];
        }

        return at;
    }

    /// <summary>What stands in another assembly has no place.</summary>
    private static IEnumerable<Location> Known(IEnumerable<Location> locations) => locations.Where(location => location != Location.None);

    /// <summary>A problem of a path: the paths that would be right are offered.</summary>
    public static Diagnostic Of(FileProblem problem, Location place)
    {
        Suggestion[] suggestions =
        [
            .. problem.Paths.Select(path => Suggestion.Set(
                $"Use '{path}'",
                problem.CustomLayer is null ? nameof(ModelFileAttribute.Path) : nameof(CustomLayerAttribute.Name),
                path)),
        ];
        return Diagnostic.Create(Descriptors.Of(problem.Rule), place, PropertiesOf(suggestions), [.. problem.Texts]);
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(EquatableArray<Suggestion> suggestions) => suggestions.Count == 0
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(SuggestionText.Key, SuggestionText.Write(suggestions));

    private static Location NameOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration && !GeneratedFiles.IsOwn(reference.SyntaxTree))
                return declaration.Identifier.GetLocation();
        }

        return type.Locations.FirstOrDefault() ?? Location.None;
    }
}
