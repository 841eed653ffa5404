using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Files;

/// <summary>The weights of a model among the tensors of its file: Keras stores what training needs beside them.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/master/keras/src/saving/saving_lib.py">Keras, saving_lib.py</see>.
/// </remarks>
internal static class FileWeights
{
    public static IEnumerable<DescribedWeight> Of(FileDescription file) =>
        file.Kind is FileKinds.Keras or FileKinds.Hdf5 ? file.Weights.Where(weight => !IsOfTraining(weight.Name)) : file.Weights;

    /// <summary>
    /// The variables of the optimizer (optimizer_weights/… in HDF5 of a whole model, optimizer/… in the format of Keras 3), of metrics,
    /// and the states of random number generators: none of them is counted by model.count_params().
    /// </summary>
    private static bool IsOfTraining(string path) =>
        path.StartsWith("optimizer_weights/", StringComparison.Ordinal)
        || path.StartsWith("optimizer/", StringComparison.Ordinal)
        || path.StartsWith("metrics/", StringComparison.Ordinal)
        || path.EndsWith("/seed_generator/vars/0", StringComparison.Ordinal);
}
