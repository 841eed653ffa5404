using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>What is suggested for a case that Keras refuses mends that problem; another one may be behind it.</summary>
public class OracleSuggestionTests
{
    public static TheoryData<string> Kinds =>
        new(OracleCase.All.Where(oracle => oracle.IsRefused).Select(oracle => oracle.Layer).Distinct());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_suggestion_mends_its_problem_in_every_case_of(string kind)
    {
        var left = OracleCase.All.Where(oracle => oracle.Layer == kind && oracle.IsRefused).SelectMany(Left).ToList();
        Assert.True(left.Count == 0, $"{left.Count}:\n{string.Join("\n", left.Take(12))}");
    }

    private static IEnumerable<string> Left(OracleCase oracle)
    {
        if (OracleNetwork.Of(oracle) is not { } source)
            yield break;
        foreach (var problem in NetworkEvaluator.Evaluate(source).Problems)
        {
            foreach (var suggestion in problem.Suggestions)
            {
                var mended = NetworkEvaluator.Evaluate(source.Apply(suggestion, problem.Layer));
                if (mended.Problems.FirstOrDefault(still => still.Rule == problem.Rule && still.Argument == problem.Argument) is { } still)
                    yield return $"{oracle}: {problem.Message}; {suggestion.TitleText}: {still.Message}";
            }
        }
    }
}
