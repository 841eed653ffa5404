using System.Text;
using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Hdf5;
using ParamGen.Files.Json;

namespace ParamGen.Files.Keras;

/// <summary>
/// What Keras stores in HDF5: a whole model, weights by layer (Keras 1 and 2), or weights by path (<c>.weights.h5</c> of Keras
/// 3, and of every <c>.keras</c> archive).
/// </summary>
/// <remarks><see href="https://keras.io/api/models/model_saving_apis/">Keras, saving and loading models</see>.</remarks>
internal sealed class KerasHdf5
{
    private const string ModelWeights = "model_weights";
    private const string TopLevelWeights = "top_level_model_weights";

    private readonly HdfFile hdf;
    private readonly HdfObject root;

    private KerasHdf5(HdfFile hdf)
    {
        this.hdf = hdf;
        root = hdf.Objects[0];
    }

    /// <summary>Reads a file, or a part of one.</summary>
    public static (KerasDescription Keras, List<WeightDescription> Weights) Read(HdfSource source)
    {
        var reader = new KerasHdf5(HdfFile.Read(source));
        reader.RequireKeras();
        reader.RequireNoLinks();
        var layers = reader.Layers();
        return (new()
        {
            Version = reader.TextOf("keras_version"),
            Backend = reader.TextOf("backend"),
            Architecture = reader.Architecture(),
            Layers = layers,
        }, reader.Weights(layers));
    }

    private IEnumerable<HdfObject> Datasets => hdf.Objects.Where(found => found.Dataset is not null);

    /// <summary>Keras's marks are a model, a list of layers, or datasets that are all in groups named "vars".</summary>
    private void RequireKeras()
    {
        var isMarked = root.Attribute("model_config") is not null || LayersGroup() is not null;
        if (!isMarked && !Datasets.All(found => found.Path.Split('/') is ["vars", _] or [.., "vars", _]))
            throw ModelFileException.NotAModel("this is an HDF5 file, but not one that Keras has written: it has neither a model_config "
                + "nor a list of layers, and its datasets are not in groups named 'vars'");
    }

    /// <summary>Keras writes no links. Not to follow one could leave out a weight, and to follow it could lead anywhere.</summary>
    private void RequireNoLinks()
    {
        if (hdf.UnfollowedLinks is [var link, ..])
            throw ModelFileException.Unsupported($"'{link.Path}' is a link to '{link.Target}'; links in HDF5 files are not followed");
        var elsewhere = Datasets.FirstOrDefault(found => found.Dataset!.Layout is HdfLayout.External or HdfLayout.Virtual);
        if (elsewhere is not null)
            throw ModelFileException.Unsupported($"the data of '{elsewhere.Path}' is in another file");
    }

    private string? Architecture()
    {
        if (TextOf("model_config") is not { } text)
            return null;
        PythonJson.Parse(Encoding.UTF8.GetBytes(text), "the model_config").Dispose();
        return text;
    }

    private string? TextOf(string attribute) =>
        (root.Attribute(attribute) ?? LayersGroup()?.Attribute(attribute)) is { } found && hdf.ReadText(found) is [var text, ..]
            ? text
            : null;

    /// <summary>The group that lists the layers: in a whole model "model_weights", in a file of weights the root.</summary>
    private HdfObject? LayersGroup() =>
        new[] { hdf.Find(ModelWeights), root }.FirstOrDefault(group => group is not null && HasNames(group, "layer_names"));

    private List<LayerWeights>? Layers()
    {
        if (LayersGroup() is not { } group)
            return null;
        var prefix = group.Path.Length == 0 ? "" : group.Path + "/";
        var names = Names(group, "layer_names").ToList();
        if (hdf.Find(prefix + TopLevelWeights) is { } top && HasNames(top, "weight_names"))
            names.Add(TopLevelWeights);
        return [.. names.Select(name => new LayerWeights(name, WeightsOf(prefix + name)))];
    }

    private string[] WeightsOf(string path)
    {
        var group = hdf.Find(path) is { IsGroup: true } found ? found
            : throw ModelFileException.Damaged($"the group '{path}', which the file lists, is missing");
        return [.. Names(group, "weight_names").Select(name => path + "/" + name)];
    }

    private static bool HasNames(HdfObject group, string attribute) =>
        group.Attribute(attribute) is not null || group.Attribute(attribute + "0") is not null;

    /// <summary>A list of names; one that is too long for an attribute is in several, with numbers.</summary>
    private IEnumerable<string> Names(HdfObject group, string attribute)
    {
        if (group.Attribute(attribute) is { } whole)
            return hdf.ReadText(whole);
        var names = new List<string>();
        for (var i = 0; group.Attribute(FormattableString.Invariant($"{attribute}{i}")) is { } part; i++)
            names.AddRange(hdf.ReadText(part));
        return names;
    }

    /// <summary>First those that the layers list, in their order, then the rest: optimizers, and files that list none.</summary>
    private List<WeightDescription> Weights(List<LayerWeights>? layers)
    {
        var datasets = Datasets.ToDictionary(found => found.Path, StringComparer.Ordinal);
        List<WeightDescription> weights = [];
        foreach (var path in (layers ?? []).SelectMany(layer => layer.Weights))
        {
            if (!datasets.Remove(path, out var found))
                throw ModelFileException.Damaged($"the weight '{path}', which the file lists, is missing or listed twice");
            weights.Add(Weight(found));
        }

        weights.AddRange(Datasets.Where(found => datasets.ContainsKey(found.Path)).Select(Weight));
        return weights;
    }

    /// <summary>HDF5 has no bfloat16 of its own, so Keras stores two bytes and says in an attribute what they are.</summary>
    private WeightDescription Weight(HdfObject found)
    {
        var dataset = found.Dataset!;
        var isBFloat16 = dataset.Type.Size == 2
            && found.Attribute("dtype") is { Type.IsText: true } type && hdf.ReadText(type) is ["bfloat16"];
        return new(
            found.Path,
            dataset.Shape ?? [],
            isBFloat16 ? "bfloat16" : dataset.Type.Name,
            dataset.Type.Class is HdfClass.VariableText or HdfClass.Sequence ? null : dataset.Bytes);
    }
}
