using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Files.Tests.Contracts.Onnx;

/// <summary>An ONNX model that is changed in one thing no longer agrees with its network, unless that says nothing of it.</summary>
public class ModelMutationTests
{
    [Fact]
    public void A_changed_kernel_input_or_output_is_found_at_its_layer()
    {
        var (caught, unseen, wrong) = (0, 0, new List<string>());
        foreach (var pair in Contracted.Pairs)
        {
            var (network, model) = (Contracted.Network(pair), Contracted.Model(pair));
            var report = NetworkEvaluator.Evaluate(network).Report!;
            var layers = Contracted.LayersOf(network, model);
            foreach (var mutation in ModelMutation.Of(model))
            {
                var problems = Contracted.Problems(network, mutation.Model)!;
                string[]? expected = mutation.Input is { } input ? [report.Inputs[input].Layer]
                    : mutation.Output is { } output ? [report.Outputs[output].Layer]
                    : mutation.Weight is { } weight ? layers[weight].ToArray()
                    : null;
                if (expected is { Length: 0 } && problems.Count == 0)
                    unseen++;
                else if (problems.Count == 1
                    && problems[0].Rule.Severity is Severity.Error
                    && (expected is null || expected.Contains(problems[0].Name)))
                    caught++;
                else
                    wrong.Add($"{pair}: {mutation.What}: expected {string.Join(", ", expected ?? ["any"])}, "
                        + $"found {string.Join('\n', problems.Select(Contracted.Text))}");
            }
        }

        Assert.True(wrong.Count == 0, $"{caught} caught, {unseen} unseen, {wrong.Count} wrong:\n{string.Join('\n', wrong)}");
        Assert.Equal((561, 85), (caught, unseen));
    }
}
