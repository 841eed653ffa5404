using ParamGen.Describe;

namespace ParamGen.Tool.Models;

/// <summary>Describes a model file of the disk, once it is needed.</summary>
internal static class OpenedText
{
    public static DescribedText Of(string path) => new(path, () => OpenedFile.Describe(path, path, _ => { }));
}
