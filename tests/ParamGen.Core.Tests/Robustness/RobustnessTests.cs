using CsCheck;
using ParamGen.Core.Keras;
using ParamGen.Core.Networks;
using ParamGen.Core.Summaries;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>Whatever is written or read: never an exception, and never a number where there is a problem.</summary>
public class RobustnessTests
{
    private static readonly string model = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracle", "models", "siamese_shared.json"));

    [Fact]
    public void A_random_network_has_numbers_or_problems()
    {
        NetworkGenerator.Networks.Sample(
            source =>
            {
                var evaluation = Network.Review(source);
                Assert.Equal(evaluation.Problems.Count == 0, evaluation.Report is not null);
                Assert.All(evaluation.Problems.Concat(evaluation.Advice), problem => Assert.DoesNotContain("{", problem.Message, StringComparison.Ordinal));
                if (evaluation.Report is { } report)
                {
                    Assert.True(report.TotalParameters >= 0 && report.MultiplyAdds is null or >= 0);
                    Assert.NotEmpty(Summary.Of(report));
                    Assert.Equal(report, Network.Evaluate(source).Report);
                }
            },
            iter: 20_000,
            print: source => string.Join("\n", source.Layers.Select(layer => $"{layer.Kind}({string.Join(", ", layer.Arguments)})")));
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        Gen.Select(Gen.Int[0, model.Length - 1], Gen.Int[0, 40], Any.Of("", "{", "}", "[", "]", "\"", ",", "0", "-1", "null", "1e999", "\\u12", "\0", "99999999999999999999", "\"Dense\"", "NaN")).Sample(
            (at, count, inserted) =>
            {
                var damaged = model.Remove(at, Math.Min(count, model.Length - at)).Insert(at, inserted);
                var read = KerasModelReader.Read(damaged);
                Assert.Equal(read.Errors.Count == 0, read.Network is not null);
                if (read.Network is { } network)
                    Assert.NotNull(Network.Evaluate(network));
            },
            iter: 3_000);
    }

    [Fact]
    public void Every_beginning_of_a_file_is_read_or_refused()
    {
        for (var length = 0; length < model.Length; length += 7)
            Assert.Null(KerasModelReader.Read(model[..length]).Network);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_not_a_stack_overflow() =>
        Assert.Equal("PG0503", KerasModelReader.Read(new string('[', 100_000)).Errors[0].Rule.Id);
}
