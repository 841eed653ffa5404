using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Tests.Oracle;

public class OracleTests
{
    public static TheoryData<string> Kinds =>
        new(OracleCase.All.Select(oracle => oracle.Layer).Distinct().Where(kind => Catalogue.Find(kind) is not null));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Core_and_Keras_agree_on_every_case_of(string kind)
    {
        var cases = OracleCase.All.Where(oracle => oracle.Layer == kind).ToList();
        var disagreements = cases.Select(Disagreement).OfType<string>().ToList();
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} of {cases.Count}:\n{string.Join("\n", disagreements.Take(12))}");
    }

    private static string? Disagreement(OracleCase oracle)
    {
        var source = OracleNetwork.Of(oracle);
        var evaluation = source is null ? null : NetworkEvaluator.Evaluate(source);
        var report = evaluation?.Report;
        if (oracle.IsRefused)
            return report is null ? null : $"{oracle}: Keras refuses this at {oracle.RefusedAt}";
        if (report is null)
            return $"{oracle}: Keras accepts this; "
                + $"{(evaluation is null ? "its arguments cannot be "
                    + "read" : string.Join("; ", evaluation.Problems.Select(p => p.Message)))}";

        var layer = report.Layers[^1];
        var prefix = KerasNames.SnakeCase(Catalogue.Find(oracle.Layer)!.KerasName) + "/";
        (string Expected, string Actual)[] facts =
        [
            (oracle.Output!, string.Join("; ", layer.Outputs)),
            (oracle.OutputDType ?? "", oracle.OutputDType is null ? "" : report.Outputs[0].DType?.Word() ?? "unknown"),
            (string.Join(
                ", ",
                oracle.Weights.Select(w => $"{w.Path} {w.Shape} {w.Trainable} {w.DType}")), string.Join(
                    ", ",
                    layer.Weights.Select(w => $"{prefix}{w.Path} {w.Shape} {w.Trainable} {w.DType.ToString().ToLowerInvariant()}"))),
            ($"{oracle.Total} = {oracle.Trainable} + "
                + $"{oracle.NonTrainable}", $"{report.TotalParameters} = {report.TrainableParameters} + {report.NonTrainableParameters}"),
        ];
        var wrong = facts.Where(fact => fact.Expected != fact.Actual)
            .Select(fact => $"Keras {fact.Expected}, ParamGen {fact.Actual}")
            .FirstOrDefault();
        return wrong is null ? null : $"{oracle}: {wrong}";
    }
}
