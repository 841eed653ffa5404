using System.Text.Json;
using ParamGen.Core.Contracts.PyTorch;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>A model in PyTorch and in Keras: one was given the weights of the other, and the two gave the same results.</summary>
internal sealed class PyTorchPair
{
    private const string Ending = ".keras.json";

    private static readonly Dictionary<string, PyTorchPair> all = Directory.GetFiles(Folder, "*" + Ending)
        .Select(file => Path.GetFileName(file)[..^Ending.Length])
        .Order(StringComparer.Ordinal)
        .ToDictionary(name => name, name => new PyTorchPair(name));

    private readonly JsonElement truth;

    private PyTorchPair(string name)
    {
        Name = name;
        truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".pt.json"))).RootElement;
        Network = Views.Of(KerasModelReader.Read(File.ReadAllText(Path.Combine(Folder, name + Ending))).Network!);
        Tensors = [.. truth.GetProperty("torch").EnumerateArray().Select(tensor => StateTensors.Of(
            tensor.GetProperty("name").GetString()!,
            tensor.GetProperty("dtype").GetString()!,
            [.. tensor.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64())]))];
    }

    public static IReadOnlyCollection<PyTorchPair> All => all.Values;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Oracle", "files", "pytorch");

    public string Name { get; }

    public NetworkView Network { get; }

    /// <summary>The tensors of the file.</summary>
    public DescribedWeight[] Tensors { get; }

    /// <summary>The tensors of each weight of Keras.</summary>
    public Dictionary<string, string> Assigned => truth.GetProperty("pairs").EnumerateArray().ToDictionary(
        pair => pair.GetProperty("keras").GetString()!,
        pair => pair.GetProperty("torch") is { ValueKind: JsonValueKind.Array } several
            ? string.Join(" + ", several.EnumerateArray().Select(tensor => tensor.GetString()))
            : pair.GetProperty("torch").GetString()!);

    public static PyTorchPair Of(string name) => all[name];

    public Problem[] Problems(IEnumerable<DescribedWeight> tensors) =>
        [.. PyTorchContract.Problems(Network, StateTensors.File(tensors), PyTorchOptions.None, "Net")];

    public override string ToString() => Name;
}
