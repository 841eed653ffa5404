using ParamGen.Core.Evaluation;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Writes a network as one of Keras's models: a Sequential where it is a chain of layers, else a Functional model.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/models/model_saving_apis/model_config_serialization/">Keras, model config serialization</see>.
/// </remarks>
internal static class ModelWriter
{
    /// <summary>The outermost model.</summary>
    public static JsonValue Write(NetworkSource source, NetworkView view, NetworkReport report, Refusals refusals)
    {
        var isSequential = IsSequential(view, report);
        var freezing = source.Trainable ? Freezing.None : isSequential ? Freezing.Around : Freezing.Whole;
        return Write(source, view, report, report.Name, freezing is Freezing.None, freezing, refusals);
    }

    /// <summary>A model within another one.</summary>
    /// <param name="model">The model.</param>
    /// <param name="node">The layer that it is.</param>
    /// <param name="freezing">Whether it, or what is around it, is not trained.</param>
    /// <param name="refusals">Takes what cannot be written.</param>
    public static JsonValue Write(ModelLayer model, LayerNode node, Freezing freezing, Refusals refusals)
    {
        var isTrained = freezing is Freezing.None && node.Source?.Notes.Any(note => note.Name == "trainable") is not true;
        return Write(model.Whole, model.View, model.Report!, node.Name, isTrained, freezing, refusals);
    }

    private static JsonValue Write(
        NetworkSource source,
        NetworkView view,
        NetworkReport report,
        string name,
        bool isTrained,
        Freezing freezing,
        Refusals refusals)
    {
        var layers = new LayerWriter(freezing is Freezing.None && !source.Trainable ? Freezing.Around : freezing, refusals);
        return IsSequential(view, report)
            ? Sequential(view, report, name, isTrained, layers)
            : Functional(source, view, report, name, isTrained, layers, refusals);
    }

    /// <summary>Whether a Sequential can say it: each layer takes the single output of the one before, and nothing else.</summary>
    public static bool IsSequential(NetworkView view, NetworkReport report) =>
        report.Listing is Listing.Sequential && view.Steps.Skip(1).All(step =>
            step.Layer is not OperatorLayer
            && !step.Node.Kind.Properties.ContainsKey("Inputs") == step.Layer is not ModelLayer
            && (step.Build.Outputs.Count == 1 || step.Consumers.Count == 0));

    private static JsonValue Sequential(NetworkView view, NetworkReport report, string name, bool isTrained, LayerWriter layers)
    {
        var shape = Written.Shape(report.Inputs[0].Shape);
        return Written.Map(
            ("module", Written.Text("keras")),
            ("class_name", Written.Text("Sequential")),
            ("config", Written.Map(
                ("name", Written.Text(name)),
                ("trainable", Written.Flag(isTrained)),
                ("dtype", PolicyWriter.Write(DType.Float32, null)),
                ("layers", Written.List(view.Steps.Select(step => layers.Write(step.Node, step.Build)))),
                ("build_input_shape", shape))),
            ("registered_name", Written.Null),
            ("build_config", Written.Map(("input_shape", shape))));
    }

    private static JsonValue Functional(
        NetworkSource source,
        NetworkView view,
        NetworkReport report,
        string name,
        bool isTrained,
        LayerWriter layers,
        Refusals refusals)
    {
        var calls = new CallWriter(view, refusals);
        var inputs = report.Inputs.Map(input => calls.End(view.FirstCallOf(input.Layer), 0));
        JsonValue[] outputs = [.. Outputs(source, view, refusals).Select(output => calls.End(output.Step, output.Index))];
        return Written.Map(
            ("module", Written.Text("keras.src.models.functional")),
            ("class_name", Written.Text("Functional")),
            ("config", Written.Map(
                ("name", Written.Text(name)),
                ("trainable", Written.Flag(isTrained)),
                ("layers", Written.List(report.Layers.Map(layer => Layer(view.FirstCallOf(layer.Name), layers, calls)))),
                ("input_layers", Ends(source.InputStructure, inputs)),
                ("output_layers", Ends(source.OutputStructure, outputs)))),
            ("registered_name", Written.Text("Functional")),
            ("build_config", Written.Map(("input_shape", Written.Null))));
    }

    private static JsonValue Layer(Step step, LayerWriter layers, CallWriter calls)
    {
        var written = CallWriter.OperatorOf(step) is { } op ? layers.Operator(step, op) : layers.Write(step.Node, step.Build);
        return Written.Map([
            .. written.Members.Select(member => (member.Name, member.Value)),
            ("name", Written.Text(step.Node.Name)),
            ("inbound_nodes", calls.Write(step.Node)),
        ]);
    }

    /// <summary>The inputs or outputs, put together as a file has them. A single one is no list.</summary>
    private static JsonValue Ends(Operand? structure, JsonValue[] ends) =>
        structure is not null ? new OperandWriter("", ends, new()).Write(structure)
        : ends.Length == 1 ? ends[0]
        : Written.List(ends);

    /// <summary>The outputs that a file lists, or else all that no layer takes.</summary>
    private static IEnumerable<(Step Step, int Index)> Outputs(NetworkSource source, NetworkView view, Refusals refusals)
    {
        if (source.Outputs.Count == 0)
        {
            foreach (var step in view.Steps.Where(step => step.IsOutput))
            {
                for (var i = 0; i < step.Build.Outputs.Count; i++)
                    yield return (step, i);
            }
        }

        foreach (var name in source.Outputs)
        {
            var output = OutputName.Parse(name);
            if (view.Steps.FirstOrDefault(step => step.Node.Name == output.Layer && step.Number == (output.Call ?? 0)) is { } step)
                yield return (step, output.Index ?? 0);
            else
                refusals.Refuse(name, "is an output of no layer");
        }
    }
}
