using System.Text.Json.Nodes;
using ParamGen.Core.Advice;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Tests.Oracle;

namespace ParamGen.Core.Tests.Robustness;

/// <summary>What happens to a file and means nothing changes nothing: neither a number nor that it is refused.</summary>
public class HarmlessDamageTests
{
    public static TheoryData<string> Graphs => new(OracleGraphs.Files);

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Members_that_Keras_does_not_know_of_stand_beside_the_model(string file) => AssertSame(file, model =>
    {
        model["comment"] = new JsonArray("mine", 3, null);
        model["Config"] = new JsonObject { ["layers"] = new JsonArray() };
    });

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Members_of_objects_stand_in_any_order(string file) => AssertSame(file, Reversed);

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Nothing_is_noted_of_how_layers_were_built_and_trained(string file) => AssertSame(file, model =>
    {
        foreach (var inner in Objects(model).ToList())
        {
            inner.Remove("build_config");
            inner.Remove("compile_config");
        }
    });

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Layers_have_other_names(string file) => AssertSame(file, model => Rename(model, ""));

    private static void AssertSame(string file, Action<JsonObject> damage)
    {
        var texts = OracleGraphs.TextsOf(file);
        foreach (var text in Sampling.Some(texts, 40))
        {
            // A file of Keras 1 may be a list.
            if (JsonNode.Parse(text) is not JsonObject model)
                continue;
            damage(model);
            Assert.Equal(Numbers(text), Numbers(model.ToJsonString()));
        }
    }

    /// <summary>All numbers of a file but the names, or why it is refused.</summary>
    private static string Numbers(string text)
    {
        var read = KerasModelReader.Read(text);
        if (read.Network is not { } network)
            return "refused " + read.Errors[0].Rule.Id;
        var review = NetworkReview.Of(network);
        return review.Report is { } report
            ? string.Join("\n", report.Layers.Select(layer =>
                $"{layer.Kind} {layer.Parameters} {layer.TrainableParameters} {string.Join(" ", layer.Outputs)}"))
            : "refused " + review.Problems[0].Rule.Id;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    private static void Reversed(JsonObject model)
    {
        foreach (var members in Objects(model).ToList())
        {
            var reversed = members.Reverse().ToList();
            members.Clear();
            foreach (var (name, value) in reversed)
                members.Add(name, value);
        }
    }

    /// <summary>Gives each layer of a graph another name, but the inputs, which a model may be given by their names.</summary>
    private static void Rename(JsonObject model, string within)
    {
        if (model["config"] is not JsonObject config || config["layers"] is not JsonArray layers || config["output_layers"] is null)
            return;
        var names = layers.OfType<JsonObject>()
            .Where(layer => layer["class_name"]!.GetValue<string>() != "InputLayer")
            .Select((layer, i) => (Old: layer["name"]!.GetValue<string>(), New: $"other{within}_{layers.Count - i}"))
            .ToDictionary(name => name.Old, name => name.New);
        foreach (var layer in layers.OfType<JsonObject>())
        {
            foreach (var named in (JsonObject?[])[layer, layer["config"] as JsonObject])
            {
                if (named?["name"] is JsonValue value && names.TryGetValue(value.GetValue<string>(), out var name))
                    named["name"] = name;
            }

            RenameTensors(layer["inbound_nodes"], names);
            Rename(layer, within + "_" + layers.IndexOf(layer));
        }

        // Keras 1 may list a layer that gives what it takes as an input.
        RenameTensors(config["input_layers"], names);
        RenameTensors(config["output_layers"], names);
    }

    private static void RenameTensors(JsonNode? node, Dictionary<string, string> names)
    {
        if (node is JsonArray { Count: > 2 } tensor && tensor[0] is JsonValue value && value.TryGetValue<string>(out var old)
            && names.TryGetValue(old, out var name))
            tensor[0] = name;
        foreach (var inner in node is JsonArray items ? items : (node as JsonObject)?.Select(member => member.Value) ?? [])
            RenameTensors(inner, names);
    }
}
