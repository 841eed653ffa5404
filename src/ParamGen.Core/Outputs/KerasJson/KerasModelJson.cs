using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Text;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>
/// Writes a network as Keras's <c>model.to_json()</c> does, so that <c>keras.models.model_from_json</c> makes the same model of it. What
/// cannot be said so is refused: the text is read again, and must be the network that was written, argument by argument.
/// </summary>
internal static class KerasModelJson
{
    /// <summary>The text, or why there is none.</summary>
    public static (string? Text, string? Reason) Of(NetworkSource source)
    {
        using var culture = InvariantCulture.Enter();
        var written = Write(source, out var report, out var reason);
        if (written is null)
            return (null, reason);
        var read = KerasModelReader.Read(written);
        if (read.Network is not { } network)
            return (null, $"Keras 3 cannot read what would be written: {read.Errors[0].Text("")}");
        if (Write(network, out var again, out reason) is not { } second)
            return (null, $"Keras 3 would read another network: {reason}");
        if (NetworkDifference.Of(report!, again!) is { } difference)
            return (null, $"Keras 3 would read another network: {difference}");
        return second == written ? (written, null) : (null, "Keras 3 would read other arguments");
    }

    private static string? Write(NetworkSource source, out NetworkReport? report, out string? reason)
    {
        var evaluation = NetworkEvaluator.Evaluate(source, out var view);
        report = evaluation.Report;
        reason = "the network is invalid";
        if (report is null || view is null)
            return null;
        var refusals = new Refusals();
        var model = ModelWriter.Write(source, view, report, report.Name, false, refusals);
        reason = refusals.Reason;
        return reason is null ? JsonWriter.Write(model) : null;
    }
}
