using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Declared;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Writes a layer with its arguments, and with the layers and models within it.</summary>
/// <param name="isFrozen">Whether a model around it is not trained.</param>
/// <param name="refusals">Takes what cannot be written.</param>
internal sealed class LayerWriter(bool isFrozen, Refusals refusals)
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
        if (node.Layer is DeclaredLayer)
            return refusals.Refuse(node.Name, "is a custom layer, whose class Keras would have to import");
        if (node.Layer is ModelLayer model)
            return ModelWriter.Write(model.Whole, model.View, model.Report!, node.Name, isFrozen || !node.Attribute.Trainable, refusals);
        if (node.Source is { InnerPolicies.Count: > 0 })
            return refusals.Refuse(node.Name, "has layers within it that are quantized otherwise than itself");
        if (node.Source is { InitialShapes.Count: > 0 })
            return refusals.Refuse(node.Name, "starts from an array, of which only the shape is known");
        if (Catalogue.Find(KindOf(node).Name) != node.Kind && KindOf(node) == node.Kind)
            return refusals.Refuse(node.Name, $"is a {node.KerasName}, which Keras 3 does not have");
        var kind = KindOf(node);
        return notExported.TryGetValue(kind.Name, out var module)
            ? Written.Changed(
                Written.Object(module, kind.ExportedName, Config(node, build)), ("registered_name", Written.Text(kind.ExportedName)))
            : Written.Object(Module, kind.ExportedName, Config(node, build));
    }

    /// <summary>The kind that Keras 3 has: that of an older Keras has the same arguments under another name.</summary>
    private static LayerKind KindOf(LayerNode node) =>
        Catalogue.All.FirstOrDefault(other => other.AttributeType == node.Kind.AttributeType) ?? node.Kind;

    private JsonValue Config(LayerNode node, LayerBuild build) => node.Kind.Name == Catalogue.Input
        ? Input(node, (InputAttribute)node.Attribute)
        : Written.Map([.. Common(node), .. Wrapped(node, build), .. new ArgumentWriter(node, refusals).Arguments()]);

    private static JsonValue Input(LayerNode node, InputAttribute input) => Written.Map(
        ("batch_shape", Written.List([
            SizeOf(input.BatchSize == Unset.Integer ? Dim.Unknown : input.BatchSize),
            .. (input.Shape ?? []).Select(SizeOf),
        ])),
        ("dtype", Written.Text(KerasPolicy.WordOf(input.DType))),
        ("sparse", Written.Flag(false)),
        ("ragged", Written.Flag(false)),
        ("name", Written.Text(node.Name)),
        ("optional", Written.Flag(node.Source?.Notes.Any(note => note.Name == "optional") is true)));

    private static JsonValue SizeOf(int size) => size == Dim.Unknown ? Written.Null : Written.Number(size);

    /// <summary>What all layers have, and their constructors take.</summary>
    private IEnumerable<(string, JsonValue)> Common(LayerNode node)
    {
        yield return ("name", Written.Text(node.Name));
        if (untyped.Contains(node.Kind.Name))
            yield break;
        if (untrained.Contains(node.Kind.Name))
        {
            yield return ("dtype", Written.Text(KerasPolicy.WordOf(node.Attribute.DType)));
            yield break;
        }

        yield return ("trainable", Written.Flag(node.Attribute.Trainable && !isFrozen));
        yield return ("dtype", PolicyWriter.Write(node.Attribute.DType, node.Source?.Quantization));
        if (node.Source?.Notes.Any(note => note.Name == "autocast") is true)
            yield return ("autocast", Written.Flag(false));
    }

    /// <summary>The layers or cells that a wrapper holds.</summary>
    private IEnumerable<(string, JsonValue)> Wrapped(LayerNode node, LayerBuild build)
    {
        if (node.Kind.Wraps is Wraps.Nothing)
            return [];
        JsonValue[] inner = [.. node.Inner.Select(held => Write(held, build.InnerBuilds.FirstOrDefault(other => other.Node == held) ?? build))];
        if (node.Kind.Wraps is Wraps.NextCells)
            return [("cell", inner.Length == 1 ? inner[0] : Written.Object(
                Module,
                "StackedRNNCells",
                Written.Map(("cells", Written.List(inner)))))];
        if (node.Kind.Name == "Pipeline")
            return [("layers", Written.List(inner))];
        return inner.Length == 1 ? [("layer", inner[0])] : [("layer", inner[0]), ("backward_layer", inner[1])];
    }
}
