using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Oracle;

/// <summary>A network of the oracle's single layer: its inputs, and the layer with what it wraps.</summary>
internal static class OracleNetwork
{
    /// <summary>The network, or null where the arguments cannot even be read.</summary>
    public static NetworkSource? Of(OracleCase oracle)
    {
        var args = JsonReader.Read(oracle.Args.GetRawText(), out _)!;
        var errors = new KerasErrors();
        var layers = Inputs(oracle).ToList();
        Add(layers, oracle.Layer, args, errors, oracle.Inputs.Length > 1 ? oracle.Inputs.Length : TakesAList(oracle.Layer) ? 1 : 0);
        return errors.Count == 0 ? new(layers) : null;
    }

    private static bool TakesAList(string kind) => Catalogue.Find(kind)!.Properties.ContainsKey("Inputs");

    private static IEnumerable<LayerSource> Inputs(OracleCase oracle) => oracle.Inputs.Select((shape, i) =>
    {
        int[] dims = [.. shape.Trim('(', ')', ',')
            .Split(", ")
            .Select(dim => dim == "None" ? Dim.Unknown : int.Parse(dim, System.Globalization.CultureInfo.InvariantCulture))];
        List<Argument> arguments = [new("Shape", new EquatableArray<int>(dims[1..])), new("Name", $"in{i}")];
        if (dims[0] != Dim.Unknown)
            arguments.Add(new("BatchSize", dims[0]));
        if (oracle.InputDType is { } type)
            arguments.Add(new("DType", Enum.Parse<DType>(type, ignoreCase: true)));
        return new LayerSource("Input", arguments);
    });

    private static void Add(List<LayerSource> layers, string name, JsonValue args, KerasErrors errors, int inputs = 0)
    {
        var kind = Catalogue.Find(name)!;
        var held = kind.Wraps is Wraps.Nothing ? null : args["layer"] ?? args["cell"] ?? args["layers"];
        IReadOnlyList<JsonValue> inner = held is null ? [] : held.Kind is JsonKind.Array ? held.Items : [held];
        var members = args.Members.Where(member => held is null || member.Value != held);
        Argument[] count = held?.Kind is JsonKind.Array ? [new("Layers", inner.Count)] : [];
        layers.Add(new(name, new([.. KerasArguments.Read(kind, members, errors), .. count, .. InputArguments(kind, inputs)])));
        foreach (var layer in inner)
            Add(layers, layer["layer"]!.Text, layer["args"]!, errors);
    }

    private static IEnumerable<Argument> InputArguments(LayerKind kind, int inputs)
    {
        if (inputs == 0)
            return [];
        string[] names = [.. Enumerable.Range(0, inputs).Select(i => $"in{i}")];
        return kind.Properties.ContainsKey("Inputs")
            ? [new("Inputs", new EquatableArray<string>(names))]
            : names.Zip(["Query", "Value", "Key"], (input, argument) => new Argument(argument, input));
    }
}
