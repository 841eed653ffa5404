using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Text;

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
        var written = Write(WithNewNames(source), out var report, out var reason);
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

    /// <summary>The network with the names that Keras 3 has for the classes of its layers, where it has them.</summary>
    private static NetworkSource WithNewNames(NetworkSource source) => source with
    {
        Layers = source.Layers.Map(layer => layer with
        {
            WrittenClass = NewNameOf(layer),
            Model = layer.Model is { } model ? WithNewNames(model) : null,
        }),
    };

    private static string? NewNameOf(LayerSource layer)
    {
        if (Catalogue.Find(layer.Kind) is not { } kind || Catalogue.All.Contains(kind))
            return null;
        return LayerWriter.KindOf(kind) is var other && other != kind ? other.KerasName : layer.WrittenClass;
    }

    private static string? Write(NetworkSource source, out NetworkReport? report, out string? reason)
    {
        var evaluation = NetworkEvaluator.Evaluate(source, out var view);
        report = evaluation.Report;
        reason = "the network is invalid";
        if (report is null || view is null)
            return null;
        var refusals = new Refusals();
        var model = ModelWriter.Write(source, view, report, refusals);
        reason = refusals.Reason;
        return reason is null ? JsonWriter.Write(model) : null;
    }
}
