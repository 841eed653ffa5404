using System.Text.Json;
using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Harness;

/// <summary>A recorded run through ONNX Runtime's own API, of a model that takes and returns tensors of float alone.</summary>
internal static class PlainRun
{
    /// <summary>
    /// Whether what is recorded is another processor's: products of 8-bit numbers saturate where a processor lacks instructions for them.
    /// </summary>
    public static bool DependsOnProcessor(string file) =>
        OracleFiles.TruthOf(file).GetProperty("op_types").EnumerateObject().Any(type =>
            type.Name is "MatMulInteger" or "QLinearConv" or "QuantizeLinear" or "DynamicQuantizeLinear");

    public static float[][] Outputs(string file)
    {
        var inputs = OracleFiles.TruthOf(file).GetProperty("run").GetProperty("inputs").EnumerateObject().ToArray();
        using var session = new InferenceSession(OracleFiles.PathOf(file));
        using var options = new RunOptions();
        var values = inputs.Select(input => OrtValue.CreateTensorValueFromMemory(Data(input.Value), input.Value.Longs("shape"))).ToArray();
        using var outputs = session.Run(options, [.. inputs.Select(input => input.Name)], values, session.OutputNames);
        foreach (var value in values)
            value.Dispose();
        return [.. outputs.Select(output => output.GetTensorDataAsSpan<float>().ToArray())];
    }

    private static float[] Data(JsonElement input) => [.. input.List("data").Select(item => item.GetSingle())];
}
