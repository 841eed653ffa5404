using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Files;

/// <summary>The weights of a model among the tensors of its file: Keras stores more than those.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/master/keras/src/saving/saving_lib.py">Keras, saving_lib.py</see>.
/// </remarks>
internal static class FileWeights
{
    /// <summary>What the format of Keras 3 calls the group of an object's own variables, which have numbers for names.</summary>
    private const string Variables = "/vars/";

    public static IEnumerable<DescribedWeight> Of(FileDescription file)
    {
        if (file.Kind is not (FileKinds.Keras or FileKinds.Hdf5))
            return file.Weights;
        var shapes = new Dictionary<string, DescribedWeight>(StringComparer.Ordinal);
        foreach (var weight in file.Weights)
            shapes[weight.Name] = weight;
        var isWholeHdf5 = file is { Kind: FileKinds.Hdf5, Architecture: not null };
        return file.Weights.Where(weight => !IsOfTraining(weight.Name, isWholeHdf5) && !IsNormalizedKernel(weight, shapes));
    }

    /// <summary>
    /// The variables of the optimizer, those of metrics, and the states of random number generators: none of them is counted by
    /// model.count_params(). HDF5 of a whole model has the optimizer beside the model_weights. In files of weights alone, Keras 1 and 2
    /// have a group for each layer, by whichever name it has.
    /// </summary>
    private static bool IsOfTraining(string path, bool isWholeHdf5)
    {
        if (isWholeHdf5 && path.StartsWith("optimizer_weights/", StringComparison.Ordinal))
            return true;
        var own = path.LastIndexOf(Variables, StringComparison.Ordinal);
        return own >= 0 && path.Skip(own + Variables.Length).All(c => c is >= '0' and <= '9')
            && (path.StartsWith("optimizer/", StringComparison.Ordinal)
                || path.StartsWith("metrics/", StringComparison.Ordinal)
                || path.EndsWith("/seed_generator/vars/0", StringComparison.Ordinal));
    }

    /// <summary>
    /// SpectralNormalization holds the kernel of its layer as its own first variable, so that the format of Keras 3 stores it twice.
    /// The second one is a vector for the kernel's last axis.
    /// </summary>
    /// <remarks>
    /// Source:
    /// <see href="https://github.com/keras-team/keras/blob/master/keras/src/layers/normalization/spectral_normalization.py">Keras</see>.
    /// </remarks>
    private static bool IsNormalizedKernel(DescribedWeight weight, Dictionary<string, DescribedWeight> all)
    {
        const string First = Variables + "0";
        if (!weight.Name.EndsWith(First, StringComparison.Ordinal))
            return false;
        var layer = weight.Name.Substring(0, weight.Name.Length - First.Length);
        return MayNormalize(layer)
            && !all.ContainsKey(layer + Variables + "2")
            && all.TryGetValue(layer + "/layer" + First, out var kernel)
            && kernel.Shape.Equals(weight.Shape)
            && all.TryGetValue(layer + Variables + "1", out var vector)
            && vector.Shape is [1, var width] && weight.Shape is [.., var last] && width == last;
    }

    /// <summary>Of a layer in a list, the file has the name of its class; of one in an attribute, that of the attribute.</summary>
    private static bool MayNormalize(string layer)
    {
        var parts = layer.Split('/');
        return parts is not [.., "layers", var name] || name.StartsWith("spectral_normalization", StringComparison.Ordinal);
    }
}
