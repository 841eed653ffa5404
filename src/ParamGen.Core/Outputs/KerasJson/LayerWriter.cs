using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Declared;
using ParamGen.Core.Model;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Writes a layer with its arguments, and with the layers and models within it.</summary>
/// <param name="freezing">Whether what is around it is not trained.</param>
/// <param name="refusals">Takes what cannot be written.</param>
internal sealed class LayerWriter(Freezing freezing, Refusals refusals)
{
    private const string Module = "keras.layers";

    /// <summary>The modules of layers that Keras does not export.</summary>
    private static readonly Dictionary<string, string> notExported = new() { ["LayerScale"] = "keras.src.applications.convnext" };

    /// <summary>Layers whose constructors take no more of what all have than a name and a type, and those that take a name alone.</summary>
    private static readonly string[] untrained = ["SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D", "Discretization"];
    private static readonly string[] untyped = ["Pipeline"];

    /// <summary>A layer as one of a network, without its calls.</summary>
    public JsonValue Write(LayerNode node, LayerBuild build)
    {
        if (node.Name.Contains('/'))
            return refusals.Refuse(node.Name, "has a slash in its name, which Keras 3 does not take");
        if (node.Layer is DeclaredLayer)
            return refusals.Refuse(node.Name, "is a custom layer, whose class Keras would have to import");
        if (node.Layer is ModelLayer model)
            return ModelWriter.Write(model, node, Within(node), refusals);
        if (node.Source is { InnerPolicies.Count: > 0 })
            return refusals.Refuse(node.Name, "has layers within it that are quantized otherwise than itself");
        if (node.Source is { InitialShapes.Count: > 0 })
            return refusals.Refuse(node.Name, "starts from an array, of which only the shape is known");
        if (Within(node) is Freezing.Around && KerasFreezing.HasLayersInside(node.Kind))
            return refusals.Refuse(node.Name, $"is not trained, but Keras trains the layers within a {node.KerasName} that it reads");
        if (!Catalogue.All.Contains(KindOf(node.Kind)))
            return refusals.Refuse(node.Name, $"is of the class {node.KerasName} of an older Keras, which Keras 3 does not have");
        var kind = KindOf(node.Kind);
        return notExported.TryGetValue(kind.Name, out var module)
            ? Written.Changed(
                Written.Object(module, kind.ExportedName, Config(node, kind, build)), ("registered_name", Written.Text(kind.ExportedName)))
            : Written.Object(Module, kind.ExportedName, Config(node, kind, build));
    }

    /// <summary>An operator, which is an object of a class that Keras does not export.</summary>
    public JsonValue Operator(Step step, OperatorSource op)
    {
        var name = step.Node.Name;
        if (op.Module == OperatorLayer.TensorFlow)
            return refusals.Refuse(name, $"is the TensorFlow function '{op.Class}', which no file of Keras 3 has");
        var settings = new OperandWriter(name, [], refusals).Map(op.Settings.Where(setting => setting.Name != "name"));
        return Written.Changed(
            Written.Object(op.Module, op.Class, Written.Changed(Written.Map(("name", Written.Text(name))), MembersOf(settings))),
            ("registered_name", Written.Text(op.Class)));
    }

    private static (string, JsonValue)[] MembersOf(JsonValue json) => [.. json.Members.Select(member => (member.Name, member.Value))];

    /// <summary>The kind that Keras 3 has: that of an older Keras has the same arguments under another name.</summary>
    public static LayerKind KindOf(LayerKind kind) =>
        Catalogue.All.FirstOrDefault(other => other.AttributeType == kind.AttributeType) ?? kind;

    private JsonValue Config(LayerNode node, LayerKind kind, LayerBuild build) => kind.Name == Catalogue.Input
        ? Input(node, (InputAttribute)node.Attribute)
        : Written.Map([.. Common(node, kind), .. Wrapped(node, kind, build), .. new ArgumentWriter(node, kind, refusals).Arguments()]);

    private static JsonValue Input(LayerNode node, InputAttribute input) => Written.Map(
        ("batch_shape", Written.List([
            SizeOf(input.BatchSize == Unset.Integer ? Dim.Unknown : input.BatchSize),
            .. (input.Shape ?? []).Select(SizeOf),
        ])),
        ("dtype", Written.Text(KerasPolicy.WordOf(input.DType))),
        ("sparse", Written.Flag(false)),
        ("ragged", Written.Flag(false)),
        ("name", Written.Text(node.Name)),
        ("optional", Written.Flag(Says(node, "optional"))));

    private static JsonValue SizeOf(int size) => size == Dim.Unknown ? Written.Null : Written.Number(size);

    /// <summary>Whether a file says of the layer what is not the default.</summary>
    private static bool Says(LayerNode node, string note) => node.Source?.Notes.Any(other => other.Name == note) is true;

    /// <summary>The same for what is within a layer.</summary>
    private Freezing Within(LayerNode node) => freezing is Freezing.None && !node.Attribute.Trainable ? Freezing.Around : freezing;

    /// <summary>What all layers have, and their constructors take.</summary>
    private IEnumerable<(string, JsonValue)> Common(LayerNode node, LayerKind kind)
    {
        yield return ("name", Written.Text(node.Name));
        if (untyped.Contains(kind.Name))
            yield break;
        if (untrained.Contains(kind.Name))
        {
            yield return ("dtype", Written.Text(KerasPolicy.WordOf(node.Attribute.DType)));
            yield break;
        }

        yield return ("trainable", Written.Flag(Within(node) is Freezing.None && !Says(node, "trainable")));
        yield return ("dtype", PolicyWriter.Write(node.Attribute.DType, node.Source?.Quantization));
        if (Says(node, "autocast"))
            yield return ("autocast", Written.Flag(false));
    }

    /// <summary>The layers or cells that a wrapper holds.</summary>
    private IEnumerable<(string, JsonValue)> Wrapped(LayerNode node, LayerKind kind, LayerBuild build)
    {
        if (kind.Wraps is Wraps.Nothing)
            return [];
        var within = new LayerWriter(Within(node), refusals);
        JsonValue[] inner =
        [
            .. node.Inner.Select(held => within.Write(held, build.InnerBuilds.FirstOrDefault(other => other.Node == held) ?? build)),
        ];
        if (kind.Wraps is Wraps.NextCells)
            return [("cell", inner.Length == 1 ? inner[0] : Written.Object(
                Module,
                "StackedRNNCells",
                Written.Map(("cells", Written.List(inner)))))];
        if (kind.Name == "Pipeline")
            return [("layers", Written.List(inner))];
        return inner.Length == 1 ? [("layer", inner[0])] : [("layer", inner[0]), ("backward_layer", inner[1])];
    }
}
