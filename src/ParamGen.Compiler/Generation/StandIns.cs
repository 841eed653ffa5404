using System.Globalization;
using ParamGen.Compiler.Generation.Sessions;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// Members in place of a refused model's constants. Each bears their name and, as an error, the reason why there is no number:
/// a use of one says what is wrong with the model, also where the compiler stops before it runs analyzers. None has a value:
/// one that is used in spite of the error throws.
/// </summary>
internal sealed class StandIns(SourceWriter writer, Refusal refusal, ConstantLevel level)
{
    /// <summary>The most axes after the batch axis that are named where a rank is unknown.</summary>
    private const int MaxDims = 6;

    /// <summary>The name of the constant that holds the reason in our own classes. No layer's class begins with a small letter.</summary>
    private const string Reason = "reason__";

    /// <param name="withSession">Whether the class would have a session.</param>
    public void Write(bool withSession)
    {
        writer.Reason = SourceWriter.Quoted(refusal.Reason);
        foreach (var (type, name) in ModelMembers.All)
            WriteMember(type, name);
        WriteDims(GeneratedMembers.InputDim, refusal.Sketch?.Layers.FirstOrDefault(layer => layer.Report is { IsInput: true })?.Report);
        WriteDims(GeneratedMembers.OutputDim, null);
        WriteTensors(GeneratedMembers.Inputs, refusal.Sketch?.Inputs ?? default);
        WriteTensors(GeneratedMembers.Outputs, refusal.Sketch?.Outputs ?? default);
        if (refusal.HasDevice && !IsTaken(GeneratedDeviceMembers.TensorFlowLite))
            DeviceMembers.WriteStandIns(writer);
        if (level is not ConstantLevel.Model)
            WriteLayers(refusal.Sketch);
        if (withSession && !IsTaken(GeneratedSessionMembers.Session))
            SessionMembers.WriteStandIn(writer);
    }

    private bool IsTaken(string name) => refusal.TakenNames.Contains(name);

    private void WriteMember(string type, string name)
    {
        if (!IsTaken(name))
            writer.StandIn(type, name);
    }

    private void WriteDims(string stem, LayerReport? layer)
    {
        var rank = layer is null ? MaxDims : layer.Outputs[0].Rank - 1;
        for (var axis = 1; axis <= rank; axis++)
            WriteMember("int", stem + axis.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteTensors(string className, EquatableArray<TensorSketch> tensors)
    {
        if (IsTaken(className))
            return;
        var named = NamedLayer.OfTensors(tensors.SelectMany(tensor => Enumerable.Repeat(
            (tensor.Layer, tensor.Ordinal, tensor.Kind),
            tensor.MaxCount)));
        Open(className);
        foreach (var name in Identifiers.OfLayers(named, (_, name) => TensorMembers.Has(name), className))
        {
            OpenInner(name);
            foreach (var member in new[] { GeneratedTensorMembers.Name, GeneratedTensorMembers.DType, GeneratedTensorMembers.Shape })
                writer.StandIn("string", member);
            for (var axis = 1; axis <= MaxDims; axis++)
                writer.StandIn("int", GeneratedTensorMembers.Dim + axis.ToString(CultureInfo.InvariantCulture));
            writer.StandIn("int", GeneratedTensorMembers.Size);
            writer.Close();
        }

        Close();
    }

    private void WriteLayers(NetworkSketch? network)
    {
        if (IsTaken(GeneratedMembers.Layers))
            return;
        Open(GeneratedMembers.Layers);
        if (network is not null)
            WriteLayerClasses(network);
        Close();
    }

    private void WriteLayerClasses(NetworkSketch network)
    {
        string[][] weights = [.. network.Layers.Select(WeightsOf)];
        NamedLayer[] named = [.. network.Layers.Select(layer => new NamedLayer(layer.Name, layer.Ordinal, layer.Kind))];
        var names = Identifiers.OfLayers(named, (i, name) => LayerMembers.Has(name, weights[i]));
        for (var i = 0; i < names.Length; i++)
        {
            OpenInner(names[i]);
            foreach (var (type, name) in LayerMembers.Possible(network.Layers[i].Report, weights[i], MaxDims, level))
                writer.StandIn(type, name);
            if (network.Layers[i].Model is { } inner)
            {
                OpenInner(GeneratedMembers.Layers);
                WriteLayerClasses(inner);
                writer.Close();
            }

            writer.Close();
        }
    }

    /// <summary>The names of the layer's weights; of those that it may have, where its own are not known.</summary>
    private static string[] WeightsOf(LayerSketch layer) =>
        Identifiers.OfWeights(layer.Report?.Weights.Map(weight => weight.Path) ?? layer.WeightPaths.ToArray(), LayerMembers.IsOwn);

    /// <summary>A class of ours, which holds the reason once for all that is within it.</summary>
    private void Open(string name)
    {
        OpenInner(name);
        writer.Line($"private const string {Reason} = {writer.Reason};");
        writer.Reason = Reason;
    }

    private void Close()
    {
        writer.Close();
        writer.Reason = SourceWriter.Quoted(refusal.Reason);
    }

    private void OpenInner(string name)
    {
        writer.Obsolete();
        writer.Open("public static class " + TypeHeader.Escape(name));
    }
}
