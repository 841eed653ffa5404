using Microsoft.CodeAnalysis;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>
/// The problems of a class's attributes. What is wrong with a class that it uses often is said once, with all of the uses.
/// </summary>
internal sealed class UseProblems
{
    private readonly List<DeclarationProblem> problems = [];
    private readonly HashSet<AttributeData> places = [];

    /// <summary>Where the problem of a class that is used stands in the list.</summary>
    private readonly Dictionary<(Rule Rule, AttributeData? Inner, string Message), int> known = [];

    public IReadOnlyList<DeclarationProblem> All => problems;

    /// <summary>Whether anything is wrong at an attribute.</summary>
    public bool AreAt(AttributeData attribute) => places.Contains(attribute);

    /// <summary>Adds a problem of an attribute itself.</summary>
    public void Add(DeclarationProblem problem)
    {
        places.Add(problem.Layer!);
        problems.Add(problem);
    }

    /// <summary>Adds a problem of a class that an attribute uses.</summary>
    public void AddOfUsed(DeclarationProblem problem)
    {
        places.Add(problem.Layer!);
        var cause = (problem.Rule, problem.Inner, string.Join("\n", problem.Texts));
        if (known.TryGetValue(cause, out var at))
        {
            problems[at].Others.Add(problem.Layer!);
            return;
        }

        known.Add(cause, problems.Count);
        problems.Add(problem);
    }
}
