using ParamGen.Core.Rules;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>A network agrees with what was exported from it, and with nothing else.</summary>
public class PairTests
{
    public static TheoryData<string> Pairs => [.. Contracted.Pairs];

    [Fact]
    public void There_are_18_pairs() => Assert.Equal(18, Contracted.Pairs.Length);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_network_agrees_with_its_own_export(string pair) =>
        Assert.Empty(Contracted.Problems(Contracted.Network(pair), Contracted.Model(pair))!.Select(Contracted.Text));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_network_contradicts_the_export_of_any_other(string pair)
    {
        foreach (var other in Contracted.Pairs)
        {
            var isSame = pair.Split('-')[1] == other.Split('-')[1];
            var problems = Contracted.Problems(Contracted.Network(pair), Contracted.Model(other))!;
            Assert.True(isSame == problems.All(problem => problem.Rule.Severity is not Severity.Error), other);
            Assert.True(!isSame || problems.Count == 0, other);
        }
    }
}
