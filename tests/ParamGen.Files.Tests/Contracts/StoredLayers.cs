using ParamGen.Core.Layers;

namespace ParamGen.Files.Tests.Contracts;

/// <summary>To which layer of the model each weight of a file belongs, by what Keras itself listed.</summary>
internal sealed class StoredLayers
{
    private readonly Dictionary<string, string> byGroup = [];
    private readonly List<(string Name, string[] Paths)> byPath = [];

    public StoredLayers(string file)
    {
        var truth = file.StartsWith("keras/", StringComparison.Ordinal) ? file
            : file.StartsWith("tfjs/", StringComparison.Ordinal) ? $"keras/{file.Split('/')[1]}.h5"
            : null;
        if (truth is null)
            return;
        var names = new KerasNames();
        foreach (var layer in OracleFiles.TruthOf(truth).List("layers"))
        {
            byGroup["layers/" + names.Next(layer.Text("class"))] = layer.Text("name");
            byPath.Add((layer.Text("name"), [.. layer.List("weights").Select(weight => Plain(weight.Text("name")))]));
        }
    }

    /// <summary>The name of the layer.</summary>
    public string Of(string weight)
    {
        var parts = weight.Split('/');
        if (parts.Contains("vars"))
            return byGroup[string.Join("/", parts.Take(2))];
        if (parts[0] == "model_weights")
            return parts[1];
        return byPath.Where(layer => layer.Paths.Contains(Plain(weight))).Select(layer => layer.Name).FirstOrDefault() ?? parts[0];
    }

    private static string Plain(string name) => name.Replace(":0", "", StringComparison.Ordinal);
}
